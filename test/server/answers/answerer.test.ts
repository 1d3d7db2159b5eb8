import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { readRevision } from '../../../src/database/revision-watcher.js';
import {
  GHENT,
  LONG,
  NAME,
  codeIn,
  hearsOfWrites,
  isHit,
  nameIn,
  useCachingServer,
} from '../../support/caching-server.js';
import { startTestServer } from '../../support/http-server.js';
import { type Sent, get, jsonOf, post } from '../../support/send.js';

const { ask, rename, renameAndTell, scene } = useCachingServer();

/** How many statements the work sends. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const rows = vi.spyOn(scene.server.open.database, 'rows');
  await work();
  const { length } = rows.mock.calls;
  rows.mockRestore();
  return length;
}

describe('an answer that was given before', () => {
  it('is given again without a statement', async () => {
    const first = await ask(GHENT);
    const statements = await statementsOf(async () => {
      const again = await ask(GHENT);
      expect([isHit(first), isHit(again)]).toEqual([false, true]);
      expect(again.body).toEqual(first.body);
    });

    expect(statements).toBe(0);
  });

  it('is given to who writes the same otherwise, and by GET as by POST', async () => {
    await ask({ query: NAME, variables: { slug: 'ghent' }, operationName: 'Name' });
    const others = [
      await ask({ operationName: 'Name', variables: { slug: 'ghent' }, query: NAME }),
      await get(scene.server.endpoint, { ...GHENT, operationName: 'Name' }),
    ];

    expect(others.map(isHit)).toEqual([true, true]);
    expect(new Set(others.map(nameIn)).size).toBe(1);
  });

  it.each([
    ['other variables', { ...GHENT, variables: { slug: 'munich' } }],
    ['another document', { ...GHENT, query: NAME.replace('name', 'slug') }],
    [
      'another operation',
      { ...GHENT, query: `${NAME} query B { __typename }`, operationName: 'B' },
    ],
  ])('is not given for %s', async (_what, other) => {
    await ask({ ...GHENT, query: `${NAME} query B { __typename }`, operationName: 'Name' });
    const answer = await ask(GHENT);
    const otherAnswer = await ask(other);

    expect(isHit(otherAnswer)).toBe(false);
    expect(jsonOf(otherAnswer)).not.toEqual(jsonOf(answer));
  });

  it('has the headers of one that is new', async () => {
    const [miss, hit] = [await ask(GHENT), await ask(GHENT)];
    const known = ({ headers }: Sent) => {
      const { date: _date, 'x-request-id': id, 'cache-status': _status, ...others } = headers;
      return { ...others, hasId: /^[\w-]{36}$/.test(String(id)) };
    };

    expect(known(hit)).toEqual(known(miss));
    expect(hit.headers['x-request-id']).not.toBe(miss.headers['x-request-id']);
    expect(hit.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'hansa-revision': String(scene.server.open.revisions.known),
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept, Accept-Encoding',
    });
  });

  it('is in the type that the client likes best', async () => {
    const types = ['application/json', 'application/graphql-response+json'];
    for (const accept of types) {
      const [miss, hit] = [await ask(GHENT, { accept }), await ask(GHENT, { accept })];

      expect(isHit(hit)).toBe(true);
      expect([miss, hit].map(({ headers }) => headers['content-type'])).toEqual(
        Array(2).fill(`${accept}; charset=utf-8`),
      );
    }
  });

  it('is not given to who accepts neither type', async () => {
    await ask(GHENT);

    expect((await ask(GHENT, { accept: 'text/csv' })).status).toBe(406);
  });

  it('is not given to what a foreign page can make a browser send', async () => {
    await get(scene.server.endpoint, GHENT);
    const forged = await get(scene.server.endpoint, GHENT, {});

    expect([forged.status, codeIn(forged)]).toEqual([400, 'BAD_REQUEST']);
    expect(forged.headers['cache-control']).toBe('no-store');
  });
});

describe('an answer after a write', () => {
  it('shows it, and is kept anew', async () => {
    await ask(GHENT);
    const name = await renameAndTell();
    const answers = [await ask(GHENT), await ask(GHENT)];

    expect(answers.map(nameIn)).toEqual([name, name]);
    expect(answers.map(isHit)).toEqual([false, true]);
  });

  it('is not kept when the write came while it was computed, nor torn', async () => {
    const { database } = scene.server.open;
    const rows = vi.spyOn(database, 'rows');
    onTestFinished(() => rows.mockRestore());
    let name = '';
    rows.mockImplementationOnce(async (statement) => {
      const before = await database.rows(statement);
      name = await rename();
      return before;
    });
    const query = '{ catalogue { revision } city(slug: "ghent") { name } }';
    const answers = [await ask({ query }), await ask({ query })];
    const revision = scene.server.open.revisions.known;

    expect(answers.map(jsonOf)).toEqual([
      { data: { catalogue: { revision }, city: { name } } },
      { data: { catalogue: { revision }, city: { name } } },
    ]);
  });

  it('is never older than the revision that the client has seen', async () => {
    await ask(GHENT);
    const name = await rename();
    const revision = await readRevision(scene.database.database);
    const answer = await ask(GHENT, { 'hansa-min-revision': String(revision) });

    expect(nameIn(answer)).toBe(name);
  });

  it('is computed for who writes, though the same was under way before', async () => {
    const slow = '{ a: matchingModel { version } city(slug: "ghent") { name } }';
    const before = ask({ query: slow });
    const name = await renameAndTell();

    expect(nameIn(await ask({ query: slow }))).toBe(name);
    await before;
  });
});

describe('while nobody tells of writes', () => {
  it('nothing is answered from memory, and what was there before is gone', async () => {
    await ask(GHENT);
    await scene.database.database.rows(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'hansa revision' and datname = current_database()`);
    await vi.waitUntil(() => !scene.server.open.revisions.isListening, { interval: 1 });
    const answers = [await ask(GHENT)];
    await vi.waitUntil(() => scene.server.open.revisions.isListening);
    answers.push(await ask(GHENT), await ask(GHENT));

    expect(answers.map(isHit)).toEqual([false, false, true]);
  });
});

describe('equal requests at once', () => {
  it('are computed once', async () => {
    const alone = await statementsOf(() => ask({ query: LONG }));
    await renameAndTell();
    const answers: Sent[] = [];
    const together = await statementsOf(async () => {
      answers.push(...(await Promise.all(Array.from({ length: 20 }, () => ask({ query: LONG })))));
    });

    expect(together).toBe(alone);
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
  });
});

describe('what is not for everybody until the next write', () => {
  it.each([
    ['errors', '{ cities(first: 101) { totalCount } }', 'no-store'],
    ['a document that is refused', '{ nothing }', 'no-store'],
    [
      'what became of harvests',
      '{ sources(first: 1) { nodes { runs(first: 1) { status } } } }',
      'public',
    ],
    [
      'who has joined',
      'query ($no: Boolean = false) { federationMembers @skip(if: $no) { name } }',
      'public',
    ],
    ['a mutation', 'mutation { nothing }', 'no-store'],
  ])('is never kept: %s', async (_what, query, control) => {
    const answers = [await ask({ query }), await ask({ query })];

    expect(answers.map(isHit)).toEqual([false, false]);
    expect(answers[1]?.headers['cache-control']).toMatch(new RegExp(`^${control}`));
  });

  it('is never kept: what was asked with a token, nor is it answered from memory', async () => {
    const administered = await startTestServer(scene.database.url, {
      token: 'open-sesame-and-more',
      registryOn: () => ({}) as never,
      harvesterOn: () => ({}) as never,
    });
    onTestFinished(() => administered.close());
    await hearsOfWrites(administered);
    const headers = { authorization: 'Bearer open-sesame-and-more' };
    const known = await post(administered.endpoint, GHENT);
    const answers = [
      await post(administered.endpoint, GHENT),
      await post(administered.endpoint, GHENT, headers),
      await post(administered.endpoint, GHENT, headers),
    ];

    expect(answers.map(isHit)).toEqual([true, false, false]);
    expect(answers.map((sent) => sent.headers['cache-control'])).toEqual([
      known.headers['cache-control'],
      'no-store',
      'no-store',
    ]);
    expect(known.headers.vary).toBe('Accept, Authorization, Accept-Encoding');
  });
});
