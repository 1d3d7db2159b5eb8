import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { isAlive } from '../../src/database/embedded/running-pid.js';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';

const isRoot = process.geteuid?.() === 0;

let parent: string;
let folder: string;

describe('the embedded PostgreSQL of a clone that was used before', { timeout: 30_000 }, () => {
  beforeAll(makeFolder);
  afterAll(removeFolder);

  it('keeps what was written from one start to the next', async () => {
    const first = await start();
    await query(first.url, `create table city as select 'Gdańsk' as name`);
    await first.stop();
    const second = await start();

    expect(await query(second.url, 'select name from city')).toEqual([{ name: 'Gdańsk' }]);
    expect([first.owned, second.owned]).toEqual([true, true]);
  });

  it('leaves no process when it is stopped, once or twice', async () => {
    const database = await start();
    const pid = await postmasterPid();
    await Promise.all([database.stop(), database.stop()]);

    await expect.poll(() => isAlive(pid)).toBe(false);
    expect(await readdir(folder)).toEqual(['postgres', 'postgres.log']);
  });

  it('knows the letters of all languages, and is open to nobody else', async () => {
    const { url } = await start();

    expect(await query(url, `select upper('łódź ñ') as upper`)).toEqual([{ upper: 'ŁÓDŹ Ñ' }]);
    expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const guess = url.replace(/:\w+@/, ':guess@');
    await expect(query(guess, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('is shared with a second Hansa, which cannot stop it', async () => {
    const other = await startElsewhere();
    const guest = await start();
    await guest.stop();

    expect(guest).toMatchObject({ owned: false, url: other.url });
    expect(await query(guest.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is taken over, still running, after its Hansa was killed', async () => {
    const killed = await startElsewhere();
    await killed.kill();
    const database = await start();
    const pid = await postmasterPid();
    await database.stop();

    expect(database).toMatchObject({ owned: true, url: killed.url });
    await expect.poll(() => isAlive(pid)).toBe(false);
  });

  it('comes back with all that was committed after Hansa and PostgreSQL were killed', async () => {
    const killed = await startElsewhere();
    await query(killed.url, 'create table kept as select 42 as answer');
    await killed.kill();
    process.kill(await postmasterPid(), 'SIGKILL');
    const { url, owned } = await start();

    expect(owned).toBe(true);
    expect(await query(url, 'select * from kept')).toEqual([{ answer: 42 }]);
  });

  it('can be stopped, and started again, after PostgreSQL alone was killed', async () => {
    const database = await start();
    process.kill(await postmasterPid(), 'SIGKILL');
    await database.stop();
    const { url } = await start();

    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('starts when the pids of a former run belong to something else by now', async () => {
    const former = await start();
    const lock = await readFile(postmasterFile(), 'utf8');
    await former.stop();
    await writeFile(postmasterFile(), lock.replace(/^\d+/, `${process.pid}`));
    await writeFile(
      join(folder, 'postgres.owner'),
      JSON.stringify({ folder, pid: process.ppid, startedAt: '0' }),
    );

    expect(await start()).toMatchObject({ owned: true });
  });
});

describe('the embedded PostgreSQL of a new clone', { timeout: 30_000 }, () => {
  beforeEach(async ({ onTestFinished }) => {
    await makeFolder();
    // Last of all, after the databases in it were stopped.
    onTestFinished(removeFolder);
  });

  it('has one owner when two start it at once', async () => {
    const both = await Promise.all([startElsewhere(), startElsewhere()]);

    expect(both.filter(({ owned }) => owned)).toHaveLength(1);
    expect(both[0].url).toBe(both[1].url);
  });

  it('begins anew after its creation was killed', async () => {
    const elsewhere = launch(folder);
    await elsewhere.says('Creating a database');
    await elsewhere.kill();
    await mkdir(join(folder, 'postgres.new-0badcafe', 'cluster'), { recursive: true });
    const { url } = await start();

    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await readdir(folder)).toEqual(['postgres', 'postgres.log', 'postgres.owner']);
  });

  it('shows what PostgreSQL said when it does not start', async () => {
    await start().then((database) => database.stop());
    await writeFile(join(folder, 'postgres/cluster/postgresql.auto.conf'), 'work_mem = plenty');

    await expect(start()).rejects.toThrow(/postgres\.log:[^]*"work_mem"[^]*DATABASE_URL/);
  });

  it('says so when the folder cannot be used', async () => {
    await writeFile(folder, 'not a folder');

    await expect(start()).rejects.toThrow(
      /The database in .*\.hansa cannot be used .*DATABASE_URL/,
    );
  });

  it.skipIf(!isRoot)('lies outside of a clone that only root can enter', async () => {
    await chmod(parent, 0o700);
    const database = await start();
    await query(database.url, 'create table kept as select 42 as answer');
    await database.stop();
    const { url } = await start();

    expect(await query(url, 'select * from kept')).toEqual([{ answer: 42 }]);
    expect(await readlink(join(folder, 'postgres'))).toMatch(/^\/var\/lib\/hansa\//);
  });

  it.skipIf(!isRoot)('is not shared with a copy of the clone', async () => {
    await chmod(parent, 0o700);
    const original = await start();
    const copied = join(parent, 'copy');
    await cp(folder, copied, { recursive: true, verbatimSymlinks: true });
    const copy = await start(copied);

    expect(copy.owned).toBe(true);
    expect(copy.url).not.toBe(original.url);
  });
});

async function makeFolder(): Promise<void> {
  parent = await mkdtemp(join(tmpdir(), 'hansa-'));
  await chmod(parent, 0o755);
  folder = join(parent, '.hansa');
}

async function removeFolder(): Promise<void> {
  await rm(parent, { recursive: true, force: true });
}

/** Starts the database in this process; it is stopped when the test is over. */
async function start(place = folder) {
  onTestFinished(() => removeStaged(place));
  const database = await startEmbeddedPostgres({ folder: place });
  onTestFinished(() => database.stop());
  return database;
}

/** Starts the database in a process of its own. */
async function startElsewhere() {
  const elsewhere = launch(folder);
  const ready = await elsewhere.says('{');
  const { url, owned } = JSON.parse(ready) as { url: string; owned: boolean };
  return { url, owned, kill: elsewhere.kill };
}

function launch(place: string) {
  const script = join(import.meta.dirname, 'embedded-postgres.child.mjs');
  const child = spawn(process.execPath, [script, place], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const end = async (signal: NodeJS.Signals) => void (child.kill(signal) && (await ended));
  onTestFinished(() => end('SIGTERM'));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return { kill: () => end('SIGKILL'), says: (text: string) => lineWith(lines, text) };
}

async function lineWith(lines: AsyncIterator<string>, text: string): Promise<string> {
  for (;;) {
    const { done, value } = await lines.next();
    if (done) throw new Error(`It ended without saying ${text}`);
    if (value.startsWith(text)) return value;
  }
}

async function query(connectionString: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query<object>(statement)).rows;
  } finally {
    await client.end();
  }
}

const postmasterFile = () => join(folder, 'postgres/cluster/postmaster.pid');

const postmasterPid = async () => parseInt(await readFile(postmasterFile(), 'utf8'), 10);

async function removeStaged(place: string): Promise<void> {
  const target = await readlink(join(place, 'postgres')).catch(() => undefined);
  if (target) await rm(target, { recursive: true, force: true });
}
