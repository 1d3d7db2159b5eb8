import { appendFile, chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { type Account, chooseAccount, run } from '../../src/database/embedded/account.js';
import { findBinaries } from '../../src/database/embedded/binaries.js';
import { readHome } from '../../src/database/embedded/home.js';

/** A standby that streams from an embedded PostgreSQL. */
export interface Standby {
  url: string;
  start: () => Promise<void>;
  /** As when its machine loses power. */
  kill: () => Promise<void>;
  /** Lets it take writes of its own. */
  promote: () => Promise<void>;
}

interface Primary {
  url: string;
  /** Of the embedded PostgreSQL. */
  folder: string;
}

/** Makes a standby in a new folder, as pg_basebackup does, which is not among the binaries of npm. */
export async function standbyOf(primary: Primary, cluster: string): Promise<Standby> {
  const { cluster: source } = await readHome(primary.folder);
  const account = await chooseAccount(source);
  const { pgCtl } = await findBinaries(account, () => {});
  await mkdir(cluster, { mode: 0o700 });
  await own(account, cluster);
  await copyWhileItRuns({ primary, source, cluster, account });
  const url = new URL(primary.url);
  url.port = String(await findFreePort());
  const options = `-c port=${url.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=32MB`;
  const control = (...args: string[]) =>
    runAs(account, [pgCtl, '--silent', '--wait', '--pgdata', cluster, ...args]);
  return {
    url: url.href,
    start: () => control('start', '--log', join(cluster, 'log'), '-o', options),
    kill: () => control('stop', '--mode', 'immediate'),
    promote: () => control('promote'),
  };
}

interface Copy {
  primary: Primary;
  source: string;
  cluster: string;
  account: Account | undefined;
}

/** See "Making a Base Backup Using the Low Level API" in PostgreSQL's manual. */
async function copyWhileItRuns({ primary, source, cluster, account }: Copy): Promise<void> {
  const client = new pg.Client(primary.url);
  await client.connect();
  await client.query(`select pg_backup_start('standby', fast => true)`);
  await runAs(account, ['/bin/cp', '-R', '-p', `${source}/.`, cluster]);
  const { rows } = await client.query<{ labelfile: string }>(
    'select labelfile from pg_backup_stop(wait_for_archive => false)',
  );
  await client.end();
  await rm(join(cluster, 'postmaster.pid'), { force: true });
  await runAs(account, ['/bin/sh', '-c', `rm -f "$0"/pg_wal/0*`, cluster]);
  await place(account, join(cluster, 'backup_label'), rows[0]?.labelfile ?? '');
  await place(account, join(cluster, 'standby.signal'), '');
  await appendFile(join(cluster, 'postgresql.auto.conf'), primaryConnection(primary.url));
}

function primaryConnection(primaryUrl: string): string {
  const { hostname, port, username, password } = new URL(primaryUrl);
  const words = { host: hostname, port, user: username, password };
  const text = Object.entries(words).map(([name, value]) => `${name}=${value}`);
  return `primary_conninfo = '${text.join(' ')}'\nwal_retrieve_retry_interval = 100ms\n`;
}

async function place(account: Account | undefined, file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600 });
  await own(account, file);
}

async function own(account: Account | undefined, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}

async function runAs(account: Account | undefined, [file, ...args]: string[]): Promise<void> {
  if (await run({ file: file as string, args, cwd: '/', account })) return;
  throw new Error(`This failed: ${file} ${args.join(' ')}`);
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
