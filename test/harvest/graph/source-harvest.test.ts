import { afterEach, beforeEach, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { readHarvests } from '../../../src/harvest/graph/read-harvests.js';
import { readRuns } from '../../../src/harvest/graph/read-runs.js';
import { dataJson, listed } from '../../support/harvest/portal.js';
import { harvesterOn, useHarvest } from '../../support/harvest/use-harvest.js';
import { type TestServer, startTestServer } from '../../support/http-server.js';
import { registryOn } from '../../support/registry.js';

const TOKEN = 'a-token-that-nobody-guesses';
const { scene, add, run, rows } = useHarvest();

let server: TestServer;
beforeEach(async () => {
  const registry = () => registryOn(scene.test);
  server = await startTestServer(scene.test.url, {
    token: TOKEN,
    registryOn: registry,
    harvesterOn,
  });
});
afterEach(() => server.close());

async function ask(query: string, token?: string): Promise<unknown> {
  const response = await fetch(server.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

const sourceId = async (): Promise<number> => {
  const [row] = await rows<{ id: number }>(sql`select source_id as id from harvest_source`);
  return row?.id ?? 0;
};

const FIELDS = ['health', 'recordCount', 'lastSuccessAt', 'unmapped', 'withdrawn'];
const readHarvest = async () => {
  const [harvest] = await readHarvests(scene.test.database, [await sourceId()], FIELDS);
  return harvest;
};

it('is new, healthy, failing and stale in turn', async () => {
  await add({ everySeconds: 60, staleAfterSeconds: 60 });
  expect(await readHarvest()).toMatchObject({ health: 'NEW', lastSuccessAt: null });
  scene.portal.serves(dataJson([listed('a', 'Bikes')]));
  await run();
  expect(await readHarvest()).toMatchObject({ health: 'HEALTHY', recordCount: 1 });
  scene.portal.serves({ body: 'no', status: 500 });
  await run();
  expect(await readHarvest()).toMatchObject({ health: 'FAILING', recordCount: 1 });
  scene.portal.serves(dataJson([listed('a', 'Bikes')]));
  await run();
  await rows(sql`update harvest_run set finished_at = finished_at - interval '2 minutes'`);
  expect(await readHarvest()).toMatchObject({ health: 'STALE' });
});

it('tells what no vocabulary has, and what was withdrawn', async () => {
  await add({ mostLoss: 1 });
  const odd = { license: 'https://city.example/our-own-terms' };
  scene.portal.serves(dataJson([listed('a', 'Bikes', odd), listed('b', 'Boats', odd)]));
  await run();
  scene.portal.serves(dataJson([listed('a', 'Bikes', odd)]));
  await run();
  expect(await readHarvest()).toMatchObject({
    unmapped: [{ field: 'dct:license', value: odd.license, count: 1 }],
    withdrawn: [{ title: 'Boats', identifier: 'b', slug: expect.stringMatching(/^boats-/) }],
  });
});

it('reads sources and runs of many in a statement each', async () => {
  await add();
  scene.portal.serves(dataJson([listed('a', ''), listed('b', 'Boats')]));
  await run();
  await run();
  const ids = [await sourceId(), 1, 2, 3];
  scene.test.takeStatements();
  const harvests = await readHarvests(scene.test.database, ids, FIELDS);
  const [runs] = await readRuns(scene.test.database, ids, { first: 5, withProblems: true });
  expect(scene.test.takeStatements()).toHaveLength(2);
  expect(harvests.map((harvest) => harvest !== null)).toEqual([true, false, false, false]);
  expect(runs).toMatchObject([
    { status: 'UNCHANGED', counts: { found: 2, rejected: 1, unchanged: 1 } },
    { status: 'PUBLISHED', problems: [{ code: 'TITLE_MISSING', record: 'a' }] },
  ]);
});

it('is administered over HTTP by those who have the token', async () => {
  const adding = `mutation { addHarvestSource(input: { url: "${scene.portal.url}", name: "port", spacingMs: 0 }) {
    source { slug harvest { protocol health } } problems { code field message } } }`;
  expect(await ask(adding)).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
  expect(await ask(adding, TOKEN)).toEqual({
    data: {
      addHarvestSource: {
        source: { slug: 'port', harvest: { protocol: 'DATA_JSON', health: 'NEW' } },
        problems: [],
      },
    },
  });
  scene.portal.serves(dataJson([listed('a', 'Bikes'), listed('b', '')]));
  const harvesting = `mutation { harvest(input: { name: "port" }) {
    status counts { found added rejected } recordProblems { code record } problems { code } } }`;
  expect(await ask(harvesting, TOKEN)).toEqual({
    data: {
      harvest: {
        status: 'PUBLISHED',
        counts: { found: 2, added: 1, rejected: 1 },
        recordProblems: [{ code: 'TITLE_MISSING', record: 'b' }],
        problems: [],
      },
    },
  });
  const [{ slug } = { slug: '' }] = await rows<{ slug: string }>(
    sql`select slug from dataset where title = 'Bikes'`,
  );
  expect(
    await ask(`{ dataset(slug: "${slug}") { sources { slug runs(first: 1) { status } } } }`),
  ).toEqual({
    data: { dataset: { sources: [{ slug: 'port', runs: [{ status: 'PUBLISHED' }] }] } },
  });
  const removing = (name: string) =>
    ask(
      `mutation { removeHarvestSource(input: { name: "${name}" }) { withdrawn problems { code field } } }`,
      TOKEN,
    );
  expect(await removing('lost')).toEqual({
    data: {
      removeHarvestSource: { withdrawn: 0, problems: [{ code: 'NOT_FOUND', field: 'name' }] },
    },
  });
  expect(await removing('port')).toEqual({
    data: { removeHarvestSource: { withdrawn: 1, problems: [] } },
  });
});
