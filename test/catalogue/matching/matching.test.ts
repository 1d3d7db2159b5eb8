import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MatchingEngine } from '../../../src/catalogue/matching/matching.js';
import { sql } from '../../../src/database/database.js';
import { RevisionWatcher } from '../../../src/database/revision-watcher.js';
import { type TestDatabase, catalogueDatabase } from '../../support/database.js';
import { type TestServer, startTestServer } from '../../support/http-server.js';

const PATIENT = { timeout: 10_000 };

let test: TestDatabase;
let watcher: RevisionWatcher;
let engine: MatchingEngine;
beforeAll(async () => {
  test = await catalogueDatabase();
  watcher = new RevisionWatcher(test);
  watcher.listen();
});
beforeEach(async () => {
  await vi.waitUntil(() => watcher.isListening, PATIENT);
  engine = new MatchingEngine(test.database, watcher);
});
afterAll(async () => {
  await watcher.close();
  await test.close();
});

let added = 0;
const addUseCase = () =>
  test.database.rows(sql`insert into use_case (slug, assertion, title, summary, challenges)
    values (${`added-${++added}`}, 'EDITORIAL', 'Added', 'A test.', '{}')`);

describe('the matching engine', () => {
  it('sends no statement while nothing has changed', async () => {
    const before = await engine.current();
    test.takeStatements();

    expect(await engine.current()).toBe(before);
    expect(test.takeStatements()).toEqual([]);
  });

  it('reads the facts once for all that ask at the same time', async () => {
    test.takeStatements();
    const found = await Promise.all([engine.current(), engine.current(), engine.current()]);

    expect(new Set(found).size).toBe(1);
    const reads = test.takeStatements().filter((text) => text.includes('from implementation t'));
    expect(reads).toHaveLength(1);
  });

  it('has the next index ready before anybody asks for it', async () => {
    const { index } = await engine.current();
    await addUseCase();
    await expect
      .poll(async () => (await engine.current()).index.useCases.length)
      .toBe(index.useCases.length + 1);
    await addUseCase();
    const revision = await watcher.catchUp();
    await expect.poll(async () => (await engine.current()).revision, PATIENT).toBe(revision);
    test.takeStatements();
    await engine.current();
    expect(test.takeStatements()).toEqual([]);
  });

  it('gives whoever has written an index with the write in it, whatever is being built', async () => {
    await engine.current();
    for (let round = 0; round < 5; round++) {
      const underWay = engine.current();
      await addUseCase();
      const written = await watcher.catchUp();
      const { revision, index } = await engine.current();

      expect(revision).toBeGreaterThanOrEqual(written);
      expect(index.useCases.some(({ facts }) => facts.title === 'Added')).toBe(true);
      expect((await underWay).revision).toBeLessThanOrEqual(revision);
    }
  });

  it('tries again after a failure', async () => {
    const broken = new MatchingEngine(test.database, watcher);
    await test.database.rows(sql`alter table network rename to network_away`);
    await expect(broken.current()).rejects.toThrow('network');
    await test.database.rows(sql`alter table network_away rename to network`);

    expect((await broken.current()).index.cities).toHaveLength(290);
  });
});

describe('two servers on one database', () => {
  let servers: TestServer[];
  beforeAll(async () => {
    servers = await Promise.all([startTestServer(test.url), startTestServer(test.url)]);
  });
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  const countOpportunities = async ({ endpoint }: TestServer): Promise<number> => {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ city(slug: "ghent") { opportunities { totalCount } } }' }),
    });
    const { data } = (await answer.json()) as {
      data: { city: { opportunities: { totalCount: number } } };
    };
    return data.city.opportunities.totalCount;
  };

  it('both answer from what was written last', async () => {
    const [one, other] = servers as [TestServer, TestServer];
    const before = await countOpportunities(one);
    expect(await countOpportunities(other)).toBe(before);

    await addUseCase();

    await expect.poll(() => countOpportunities(one), PATIENT).toBe(before + 1);
    await expect.poll(() => countOpportunities(other), PATIENT).toBe(before + 1);
  });
});
