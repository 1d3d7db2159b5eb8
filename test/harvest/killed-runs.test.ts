import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { seededRandom } from '../../src/matching/fit/seeded-random.js';
import { type TestDatabase, freshDatabase } from '../support/database.js';
import { Hansa, buildHansa, runHansa } from '../support/hansa.js';
import { writeCatalogue } from '../support/harvest/generated-catalogues.js';
import { type CatalogueSize, generateDatasets } from '../support/harvest/generated-datasets.js';
import { type Portal, openPortal } from '../support/harvest/portal.js';

/** The whole proof is of 20000; a few show the same in little time. */
const DATASETS = Number(process.env['HANSA_KILLED_DATASETS'] ?? 2_000);
const KILLS = DATASETS < 20_000 ? 6 : 10;
const seed = Number(process.env['HANSA_KILLED_SEED'] ?? Date.now() % 1_000_000);
const random = seededRandom(seed);

let test: TestDatabase;
let portal: Portal;
beforeAll(async () => {
  buildHansa();
  [test, portal] = await Promise.all([freshDatabase(), openPortal()]);
});
afterAll(async () => {
  await portal.close();
  await test.close();
});

const environment = () => ({ DATABASE_URL: test.url, HANSA_ALLOW_PRIVATE_ADDRESSES: 'true' });
const RUN = ['harvest', 'run', 'portal', '--force'];

/** Each edition has some datasets more or fewer, and others changed. */
const editionOf = (edition: number): CatalogueSize => ({
  datasets: DATASETS + (edition % 2) * Math.round(DATASETS / 10),
  edition,
});

function serve(edition: number): void {
  portal.serves({ body: [...writeCatalogue('data.json', editionOf(edition))].join('') });
}

/** All that readers can tell two states apart by. */
interface State {
  datasets: number;
  distributions: number;
  checksum: string;
}

function stateOf(edition: number): State {
  const datasets = [...generateDatasets(editionOf(edition))];
  const titles = datasets
    .map(({ title }) => title)
    .toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  return {
    datasets: datasets.length,
    distributions: datasets.reduce((sum, { files }) => sum + files.length, 0),
    checksum: createHash('md5').update(titles.join('\n')).digest('hex'),
  };
}

async function readState(): Promise<State> {
  const [state] = await test.database.rows<State>(sql`
    select count(*)::int as datasets,
      (select count(*)::int from distribution) as distributions,
      md5(string_agg(title, chr(10) order by title collate "C")) as checksum
    from dataset`);
  return state as State;
}

async function countStaged(): Promise<number> {
  const [row] = await test.database.rows<{ count: number }>(
    sql`select count(*)::int as count from harvest_staged`,
  );
  return row?.count ?? 0;
}

/** Reads again and again until it is stopped; gives each state that it has seen once. */
function keepReading() {
  const seen = new Map<string, State>();
  const over = new AbortController();
  const reading = (async () => {
    while (!over.signal.aborted) {
      const state = await readState();
      seen.set(JSON.stringify(state), state);
      await sleep(5);
    }
  })();
  return async () => {
    over.abort();
    await reading;
    return [...seen.values()];
  };
}

const reachesStaged = async (hansa: Hansa, least: number): Promise<void> => {
  const ended = hansa.ended.then(() => true);
  while ((await countStaged()) < least) {
    if (await Promise.race([ended, sleep(2, false)])) return;
  }
};

type Moment = (hansa: Hansa, edition: number, publishMs: number) => Promise<void>;

const whileStaging: Moment = (hansa, edition) =>
  reachesStaged(hansa, Math.ceil(random() * editionOf(edition).datasets));

const whilePublishing: Moment = async (hansa, edition, publishMs) => {
  await reachesStaged(hansa, editionOf(edition).datasets);
  await sleep(random() * publishMs);
};

const whileStarting: Moment = () => sleep(random() * 1_500);

/** Spread over what a run does; most of its writing is publishing. */
const MOMENTS: readonly Moment[] = [whilePublishing, whileStaging, whilePublishing, whileStarting];

async function publishFirst(): Promise<number> {
  serve(0);
  const added = await runHansa(
    ['harvest', 'add', portal.url, '--name', 'portal', '--spacing', '0s'],
    environment(),
  );
  expect(added).toMatchObject({ code: 0 });
  const hansa = new Hansa(RUN, environment());
  await reachesStaged(hansa, DATASETS);
  const startedAt = performance.now();
  expect(await hansa.ended).toMatchObject({ code: 0 });
  return performance.now() - startedAt;
}

const readRuns = () =>
  test.database.rows<{ status: string }>(sql`select status from harvest_run order by id`);

it(
  `loses and doubles nothing when it is killed at ${KILLS} moments (seed ${seed})`,
  { timeout: 1_200_000 },
  async () => {
    const publishMs = await publishFirst();
    const stop = keepReading();
    let published = 0;
    const ends = new Set<string>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const next = published + 1;
      serve(next);
      const hansa = new Hansa(RUN, environment());
      await MOMENTS[kill % MOMENTS.length]?.(hansa, next, publishMs);
      hansa.kill('SIGKILL');
      await hansa.ended;
      await sleep(50);
      const state = await readState();
      expect([stateOf(published), stateOf(next)]).toContainEqual(state);
      if (state.checksum === stateOf(next).checksum) published = next;
      ends.add(published === next ? 'PUBLISHED' : 'UNPUBLISHED');
    }
    serve(published + 1);
    const last = await runHansa(RUN, environment());
    const seen = await stop();

    expect(last).toMatchObject({ code: 0, stdout: expect.stringContaining('PUBLISHED') });
    expect(await readState()).toEqual(stateOf(published + 1));
    const whole = Array.from({ length: published + 2 }, (_, edition) => stateOf(edition));
    for (const state of seen) expect(whole).toContainEqual(state);
    expect(await countStaged()).toBe(0);
    const statuses = (await readRuns()).map(({ status }) => status);
    expect(statuses).toContain('INTERRUPTED');
    expect(new Set(statuses)).toEqual(new Set(['PUBLISHED', 'INTERRUPTED']));
    expect(ends).toContain('UNPUBLISHED');
  },
);
