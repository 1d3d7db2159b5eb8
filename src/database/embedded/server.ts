import { type AddressInfo, createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, run } from './account.js';
import { askDataFolder, maintenance } from './connection.js';
import { EmbeddedPostgresError, useYourOwn } from './error.js';
import type { Home, Place, Tools } from './home.js';
import { failureWithLog, readLogEnd, runWithLog } from './log.js';
import { findPostmaster, forgetDeadPostmaster, type Postmaster } from './postmaster.js';

/** A PostgreSQL that this Hansa looks after. */
export interface Server extends Place, Home, Tools {}

/** Gets PostgreSQL to run on a database that nobody else looks after; gives its port. */
export async function runServer(server: Server): Promise<number> {
  const giveUpAt = Date.now() + 30_000;
  for (;;) {
    const port = (await adoptOrphan(server)) ?? (await startServer(server));
    if (port !== undefined) return port;
    if (Date.now() > giveUpAt) throw await didNotStart(server);
    await sleep(300);
  }
}

/** Stops PostgreSQL, should it still run. */
export async function stopServer(server: Server): Promise<void> {
  if (!(await findPostmaster(server.cluster))) return;
  await run({ ...pgCtl(server, 'stop', ['-m', 'fast', '-t', '60']), detached: true });
  const postmaster = await findPostmaster(server.cluster);
  if (!postmaster) return;
  const message = `PostgreSQL did not stop within a minute; it still runs as pid ${postmaster.pid}.`;
  throw new EmbeddedPostgresError(message);
}

/** The port of a PostgreSQL that a killed Hansa left running. */
async function adoptOrphan(server: Server): Promise<number | undefined> {
  const orphan = await findPostmaster(server.cluster);
  if (!orphan) return undefined;
  server.report(
    `Taking over PostgreSQL on port ${orphan.port}, which an earlier Hansa left running`,
  );
  const giveUpAt = Date.now() + 60_000;
  while (await findPostmaster(server.cluster)) {
    if (await isReady(server, orphan)) return orphan.port;
    if (Date.now() > giveUpAt) throw doesNotAnswer(server, orphan);
    await sleep(100);
  }
  return undefined;
}

async function isReady({ cluster, password }: Home, { port }: Postmaster): Promise<boolean> {
  return (await askDataFolder({ port, password }, maintenance)) === cluster;
}

/** The port of a new PostgreSQL; nothing when another attempt may succeed. */
async function startServer(server: Server): Promise<number | undefined> {
  await forgetDeadPostmaster(server.cluster);
  const port = await findFreePort();
  server.report(`Starting PostgreSQL ${parseInt(server.binaries.version, 10)} on port ${port}`);
  const options = ['-t', '300', '-o', serverOptions(port)];
  const { folder, onLaunch } = server;
  if (await runWithLog(folder, { ...pgCtl(server, 'start', options), onLaunch })) return port;
  if (passing.test(await readLogEnd(server.folder))) return undefined;
  throw await didNotStart(server);
}

/** The port was taken, or a server that was killed is not quite gone. */
const passing =
  /Address already in use|could not bind|shared memory block|lock file "postmaster.pid" already exists/;

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function serverOptions(port: number): string {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    // A path to a socket in a deep folder would be too long.
    unix_socket_directories: '',
    cluster_name: 'hansa',
    max_connections: 50,
    shared_buffers: '128MB',
    fsync: 'on',
    synchronous_commit: 'on',
    // The rest is for many short reads from a disk without moving parts.
    random_page_cost: 1.1,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

function pgCtl(server: Server, verb: 'start' | 'stop', options: readonly string[]): Command {
  const { binaries, cluster, account } = server;
  const args = [verb, '--silent', '--wait', '--pgdata', cluster, ...options];
  return { file: binaries.pgCtl, args, cwd: cluster, account };
}

function didNotStart({ cluster, folder }: Server): Promise<EmbeddedPostgresError> {
  return failureWithLog(`PostgreSQL does not start on ${cluster}`, folder);
}

function doesNotAnswer({ cluster }: Home, { pid, port }: Postmaster): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `PostgreSQL with pid ${pid} runs on ${cluster}, but does not answer on port ${port}. Stop it and start again. ${useYourOwn}`,
  );
}
