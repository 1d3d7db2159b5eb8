import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { isAlive } from '../../src/database/embedded/running-pid.js';
import { type TestDatabase, catalogueDatabase } from '../support/database.js';
import { createDatabase, urlOf } from '../support/global-setup.js';
import { Hansa, buildHansa, runHansa } from '../support/hansa.js';
import { runMore, themedCatalogue } from '../support/themed-catalogue.js';

let database: TestDatabase;

beforeAll(async () => {
  buildHansa();
  database = await catalogueDatabase();
});

afterAll(() => database.close());

const environment = () => ({ DATABASE_URL: database.url, PORT: '0' });

/** A server that answers, and its address. */
async function startServer(settings: NodeJS.ProcessEnv = environment()) {
  const hansa = new Hansa(['serve'], settings);
  const [address = ''] = await hansa.sees(/answers at (http:\S+)\/graphql/);
  return { hansa, address };
}

async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** Until the server answers with this version of the weights; gives their origin. */
async function waitForVersion(address: string, version: number): Promise<string> {
  for (;;) {
    const { data } = (await ask(address, '{ matchingModel { version origin } }')) as {
      data: { matchingModel: { version: number | null; origin: string } };
    };
    if (data.matchingModel.version === version) return data.matchingModel.origin;
    await sleep(50);
  }
}

describe('serve', () => {
  it('prints a request to try that answers, and ends well on SIGTERM', async () => {
    const { hansa, address } = await startServer();
    const [body = ''] = await hansa.sees(/-d '(\{.*\})'/);
    const { query } = JSON.parse(body) as { query: string };
    const answer = await ask(address, query);
    const ready = await fetch(`${address}/health/ready`);
    hansa.kill('SIGTERM');

    expect(ready.status).toBe(200);
    expect(answer).toMatchObject({
      data: { city: { name: 'Ghent', opportunities: { nodes: [{}, {}, {}] } } },
    });
    expect(await hansa.ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('fits the weights of the matching by itself when the catalogue has changed', async () => {
    const themed = await themedCatalogue();
    const { hansa, address } = await startServer({
      DATABASE_URL: themed.url,
      PORT: '0',
      HANSA_REFIT_SECONDS: '1',
      HANSA_REFIT_SETTLE_SECONDS: '1',
    });
    const first = await waitForVersion(address, 1);
    await runMore(themed, 3);
    const second = await waitForVersion(address, 2);
    hansa.kill('SIGTERM');

    expect([first, second]).toEqual(['FITTED', 'FITTED']);
    expect(await hansa.ended).toMatchObject({ code: 0, stderr: '' });
    await themed.close();
  });

  it('says which settings it does not accept, all at once', async () => {
    const ending = await runHansa(['serve'], {
      PORT: '70000',
      DATABASE_URL: 'mysql://user:secret@db/x',
    });

    expect(ending.code).toBe(2);
    expect(ending.stderr).toMatch(/^PORT takes .*\nDATABASE_URL takes /);
    expect(ending.stderr).not.toContain('secret');
  });

  it('refuses a database whose tables are not there, and says what to do', async () => {
    const name = `test_empty_${process.pid}`;
    const postgresUrl = inject('postgresUrl');
    await createDatabase(postgresUrl, name);
    const ending = await runHansa(['serve'], { DATABASE_URL: urlOf(postgresUrl, name), PORT: '0' });

    expect(ending.code).toBe(1);
    expect(ending.stderr).toMatch(/Run `hansa migrate` first/);
    expect(ending.stderr).not.toMatch(/^\s+at /m);
  });

  it('names a database that is not there, and not the password', async () => {
    const url = new URL(urlOf(inject('postgresUrl'), 'nowhere'));
    const ending = await runHansa(['serve'], { DATABASE_URL: url.href, PORT: '0' });

    expect(ending.code).toBe(1);
    expect(ending.stderr).toContain('There is no database "nowhere"');
    expect(ending.stderr).not.toContain(url.password);
  });
});

describe('serve on a taken port', () => {
  let holder: Server;
  let port: string;

  beforeEach(async () => {
    holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    port = String((holder.address() as AddressInfo).port);
  });
  afterEach(() => void holder.close());

  it('fails with the port and what to do, and starts no database', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hansa-port-'));
    const ending = await runHansa(['serve'], { PORT: port, HANSA_DATA_DIR: folder });

    expect(ending).toMatchObject({ code: 1, stdout: '' });
    expect(ending.stderr).toMatch(new RegExp(`^Port ${port} .* is taken.*PORT=`));
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});

describe('serve, told to stop while it answers', () => {
  let blocker: pg.Client;

  /** A request that waits for the blocker to let go of the table. */
  const askSlowly = (address: string) => ask(address, '{ city(slug: "ghent") { name } }');

  beforeEach(async () => {
    blocker = new pg.Client(database.url);
    await blocker.connect();
    await blocker.query('begin');
    await blocker.query('lock table city in access exclusive mode');
  });
  afterEach(() => blocker.end());

  /** Until the slow request has reached the table. */
  async function waitForRequest(): Promise<void> {
    for (;;) {
      // Inside a transaction, PostgreSQL shows the activity of its first look again and again.
      await blocker.query('select pg_stat_clear_snapshot()');
      const { rows } = await blocker.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (rows.length > 0) return;
      await sleep(20);
    }
  }

  it('finishes the requests that it has begun, and takes no more', async () => {
    const { hansa, address } = await startServer();
    const answer = askSlowly(address);
    await waitForRequest();
    hansa.kill('SIGTERM');
    await hansa.sees(/Stopping/);
    const refusal = await fetch(`${address}/health/live`).then(
      ({ status }) => status,
      () => 'refused',
    );
    await blocker.query('commit');

    expect(refusal).toBe('refused');
    expect(await answer).toEqual({ data: { city: { name: 'Ghent' } } });
    expect(await hansa.ended).toMatchObject({ code: 0 });
  });

  it('takes a Ctrl-C that arrives twice, from the terminal and from npm, for one', async () => {
    const { hansa, address } = await startServer();
    const answer = askSlowly(address);
    await waitForRequest();
    hansa.kill('SIGINT');
    await hansa.sees(/Stopping/);
    hansa.kill('SIGINT');
    await blocker.query('commit');

    expect(await answer).toEqual({ data: { city: { name: 'Ghent' } } });
    expect(await hansa.ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('breaks requests off when it is told again', async () => {
    const { hansa, address } = await startServer();
    const answer = askSlowly(address).catch(() => 'broken off');
    await waitForRequest();
    hansa.kill('SIGINT');
    await sleep(1_100);
    hansa.kill('SIGINT');

    expect(await answer).toBe('broken off');
    expect(await hansa.ended).toMatchObject({ code: 0 });
  });
});

describe('serve with the PostgreSQL that comes along', { timeout: 60_000 }, () => {
  const countCities = '{ cities { totalCount } }';
  const allCities = { data: { cities: { totalCount: 290 } } };
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hansa-serve-'));
    // Else PostgreSQL, which root runs as another user, would be put elsewhere, and stay there.
    await chmod(folder, 0o755);
  });
  afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  it('loads the starting catalogue, fits the weights to it, and leaves nothing running', async () => {
    const { hansa, address } = await startServer({ HANSA_DATA_DIR: folder, PORT: '0' });
    const answer = await ask(address, countCities);
    const origin = await waitForVersion(address, 1);
    const [postgres = 0] = await postgresOf(folder);
    hansa.kill('SIGTERM');
    const { code } = await hansa.ended;

    expect(answer).toEqual(allCities);
    expect(origin).toBe('FITTED');
    expect(code).toBe(0);
    expect(postgres).toBeGreaterThan(0);
    expect(isAlive(postgres)).toBe(false);
  });

  it('starts it again when it was killed, or when the Hansa that ran it ends', async () => {
    const settings = { HANSA_DATA_DIR: folder, PORT: '0' };
    const [owner, guest] = [await startServer(settings), await startServer(settings)];
    const [postgres = 0] = await postgresOf(folder);
    process.kill(postgres, 'SIGKILL');
    await Promise.all([owner, guest].map(({ hansa }) => hansa.sees(/The database is back/)));
    const answer = await ask(owner.address, countCities);
    owner.hansa.kill('SIGTERM');
    await owner.hansa.ended;
    await guest.hansa.sees(/is back[^]*is back/);
    const answerOfGuest = await ask(guest.address, countCities);
    guest.hansa.kill('SIGTERM');
    await guest.hansa.ended;

    expect([answer, answerOfGuest]).toEqual([allCities, allCities]);
    expect(await postgresOf(folder)).toEqual([]);
  });

  it('is ended before the database is there', async () => {
    const hansa = new Hansa(['serve'], { HANSA_DATA_DIR: folder, PORT: '0' });
    await hansa.sees(/Creating a database/);
    hansa.kill('SIGTERM');

    expect(await hansa.ended).toMatchObject({ code: 0, stderr: '' });
    expect(await postgresOf(folder)).toEqual([]);
  });
});

/** The pid of the PostgreSQL of a data folder, while it runs. */
async function postgresOf(folder: string): Promise<number[]> {
  const file = join(folder, 'postgres', 'cluster', 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => '');
  return text === '' ? [] : [Number(text.split('\n')[0])];
}
