import { hash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { sql } from '../../../src/database/database.js';
import type { OpenDatabase } from '../../../src/server/open-database.js';
import { type TestDatabase, catalogueDatabase } from '../../support/database.js';
import { type TestServer, startTestServer } from '../../support/http-server.js';
import { type Sent, get, jsonOf, post, send, unpacked } from '../../support/send.js';

const NAME = 'query Name($slug: String!) { city(slug: $slug) { name } }';
const LONG = '{ cities(first: 60) { nodes { slug name population country { name } } } }';
const ghent = { query: NAME, variables: { slug: 'ghent' } };

let database: TestDatabase;
let server: TestServer & { open: OpenDatabase };
let renamed = 0;

beforeAll(async () => {
  database = await catalogueDatabase();
  const started = await startTestServer(database.url);
  server = started as typeof server;
  await vi.waitUntil(() => server.open.revisions.isListening);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

/** Nothing is kept of what was there before. */
beforeEach(() => rename());

/** Commits a new name of Ghent past the server, and has it heard of. */
async function rename(): Promise<string> {
  renamed += 1;
  const name = `Ghent ${renamed}`;
  await database.database.rows(sql`update city set name = ${name} where slug = 'ghent'`);
  await server.open.revisions.catchUp();
  return name;
}

const ask = (body: object, headers?: Record<string, string>) =>
  post(server.endpoint, body, headers);
const isHit = ({ headers }: Sent) => headers['cache-status'] === 'Hansa; hit';
const nameIn = (sent: Sent) =>
  (jsonOf(sent) as { data: { city: { name: string } } }).data.city.name;
const codeIn = (sent: Sent) =>
  (jsonOf(sent) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

/** How many statements the work sends. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const rows = vi.spyOn(server.open.database, 'rows');
  await work();
  const { length } = rows.mock.calls;
  rows.mockRestore();
  return length;
}

describe('an answer that was given before', () => {
  it('is given again without a statement', async () => {
    const first = await ask(ghent);
    const statements = await statementsOf(async () => {
      const again = await ask(ghent);
      expect([isHit(first), isHit(again)]).toEqual([false, true]);
      expect(again.body).toEqual(first.body);
    });

    expect(statements).toBe(0);
  });

  it('is given to who writes the same otherwise, and by GET as by POST', async () => {
    await ask({ query: NAME, variables: { slug: 'ghent' }, operationName: 'Name' });
    const others = [
      await ask({ operationName: 'Name', variables: { slug: 'ghent' }, query: NAME }),
      await get(server.endpoint, { ...ghent, operationName: 'Name' }),
    ];

    expect(others.map(isHit)).toEqual([true, true]);
    expect(new Set(others.map(nameIn)).size).toBe(1);
  });

  it.each([
    ['other variables', { ...ghent, variables: { slug: 'munich' } }],
    ['another document', { ...ghent, query: NAME.replace('name', 'slug') }],
    [
      'another operation',
      { ...ghent, query: `${NAME} query B { __typename }`, operationName: 'B' },
    ],
  ])('is not given for %s', async (_what, other) => {
    await ask({ ...ghent, query: `${NAME} query B { __typename }`, operationName: 'Name' });
    const answer = await ask(ghent);
    const otherAnswer = await ask(other);

    expect(isHit(otherAnswer)).toBe(false);
    expect(jsonOf(otherAnswer)).not.toEqual(jsonOf(answer));
  });

  it('has the headers of one that is new', async () => {
    const [miss, hit] = [await ask(ghent), await ask(ghent)];
    const known = ({ headers }: Sent) => {
      const { date: _date, 'x-request-id': id, 'cache-status': _status, ...others } = headers;
      return { ...others, hasId: /^[\w-]{36}$/.test(String(id)) };
    };

    expect(known(hit)).toEqual(known(miss));
    expect(hit.headers['x-request-id']).not.toBe(miss.headers['x-request-id']);
    expect(hit.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'hansa-revision': String(server.open.revisions.known),
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept, Accept-Encoding',
    });
  });

  it('is in the type that the client likes best', async () => {
    const types = ['application/json', 'application/graphql-response+json'];
    for (const accept of types) {
      const [miss, hit] = [await ask(ghent, { accept }), await ask(ghent, { accept })];

      expect(isHit(hit)).toBe(true);
      expect([miss, hit].map(({ headers }) => headers['content-type'])).toEqual(
        Array(2).fill(`${accept}; charset=utf-8`),
      );
    }
  });

  it('is not given to who accepts neither type', async () => {
    await ask(ghent);

    expect((await ask(ghent, { accept: 'text/csv' })).status).toBe(406);
  });

  it('is not given to what a foreign page can make a browser send', async () => {
    await get(server.endpoint, ghent);
    const forged = await get(server.endpoint, ghent, {});

    expect([forged.status, codeIn(forged)]).toEqual([400, 'BAD_REQUEST']);
    expect(forged.headers['cache-control']).toBe('no-store');
  });
});

describe('an answer after a write', () => {
  it('shows it, and is kept anew', async () => {
    await ask(ghent);
    const name = await rename();
    const answers = [await ask(ghent), await ask(ghent)];

    expect(answers.map(nameIn)).toEqual([name, name]);
    expect(answers.map(isHit)).toEqual([false, true]);
  });

  it('is not kept when the write came while it was computed, nor torn', async () => {
    const rows = vi.spyOn(server.open.database, 'rows');
    onTestFinished(() => rows.mockRestore());
    let name = '';
    const original =
      rows.getMockImplementation() ?? Object.getPrototypeOf(server.open.database).rows;
    rows.mockImplementation(async (statement) => {
      const read = await original.call(server.open.database, statement);
      rows.mockRestore();
      renamed += 1;
      name = `Ghent ${renamed}`;
      await database.database.rows(sql`update city set name = ${name} where slug = 'ghent'`);
      return read;
    });
    const query =
      '{ a: city(slug: "ghent") { name } catalogue { revision } city(slug: "ghent") { name } }';
    const { data } = jsonOf(await ask({ query })) as { data: Record<string, { name: string }> };

    expect([data['a']?.name, data['city']?.name]).toEqual([name, name]);
    expect(nameIn(await ask({ query }))).toBe(name);
  });

  it('is never older than the revision that the client has seen', async () => {
    await ask(ghent);
    renamed += 1;
    const name = `Ghent ${renamed}`;
    const [row] = await database.database.transaction(async (transaction) => {
      await transaction.rows(sql`update city set name = ${name} where slug = 'ghent'`);
      return transaction.rows<{ revision: string }>(sql`select revision from catalogue_revision`);
    });
    const answer = await ask(ghent, { 'hansa-min-revision': String(row?.revision) });

    expect(nameIn(answer)).toBe(name);
  });

  it('is computed for who writes, though the same was under way before', async () => {
    const slow = '{ a: matchingModel { version } city(slug: "ghent") { name } }';
    const before = ask({ query: slow });
    const name = await rename();

    expect(nameIn(await ask({ query: slow }))).toBe(name);
    await before;
  });
});

describe('while nobody tells of writes', () => {
  it('nothing is answered from memory, and what was there before is gone', async () => {
    await ask(ghent);
    await database.database.rows(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'hansa revision' and datname = current_database()`);
    await vi.waitUntil(() => !server.open.revisions.isListening, { interval: 1 });
    const answers = [await ask(ghent)];
    await vi.waitUntil(() => server.open.revisions.isListening);
    answers.push(await ask(ghent), await ask(ghent));

    expect(answers.map(isHit)).toEqual([false, false, true]);
  });
});

describe('equal requests at once', () => {
  it('are computed once', async () => {
    const alone = await statementsOf(() => ask({ query: LONG }));
    await rename();
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
    const administered = await startTestServer(database.url, {
      token: 'open-sesame-and-more',
      registryOn: () => ({}) as never,
      harvesterOn: () => ({}) as never,
    });
    onTestFinished(() => administered.close());
    await vi.waitUntil(() => administered.open?.revisions.isListening);
    const headers = { authorization: 'Bearer open-sesame-and-more' };
    const known = await post(administered.endpoint, ghent);
    const answers = [
      await post(administered.endpoint, ghent),
      await post(administered.endpoint, ghent, headers),
      await post(administered.endpoint, ghent, headers),
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

describe('If-None-Match', () => {
  const tagOf = ({ headers }: Sent) => String(headers.etag);

  it.each([
    ['the tag', (tag: string) => tag],
    ['a weak one', (tag: string) => `W/${tag}`],
    ['one of several', (tag: string) => `"other", W/"b,c", ${tag}`],
    ['any', () => '*'],
  ])('with %s is answered 304, new or from memory', async (_what, told) => {
    const tag = tagOf(await get(server.endpoint, ghent));
    const headers = { 'if-none-match': told(tag), 'apollo-require-preflight': 'true' };
    const hit = await get(server.endpoint, ghent, headers);
    await database.database.rows(
      sql`update city set population = population where slug = 'munich'`,
    );
    await server.open.revisions.catchUp();
    const miss = await get(server.endpoint, ghent, headers);

    expect([hit.status, miss.status]).toEqual([304, 304]);
    expect([isHit(hit), isHit(miss)]).toEqual([true, false]);
    for (const { headers: given, body } of [hit, miss]) {
      expect(given).toMatchObject({
        etag: tag,
        'cache-control': expect.any(String),
        vary: expect.any(String),
      });
      expect(given['content-type']).toBeUndefined();
      expect(body).toHaveLength(0);
    }
  });

  it('with another tag is answered in full', async () => {
    await get(server.endpoint, ghent);
    const headers = { 'if-none-match': '"other"', 'apollo-require-preflight': 'true' };

    expect((await get(server.endpoint, ghent, headers)).status).toBe(200);
  });

  it('knows other bytes by another tag', async () => {
    const tag = tagOf(await ask(ghent));
    await rename();

    expect(tagOf(await ask(ghent))).not.toBe(tag);
  });
});

describe('a long answer', () => {
  it.each([
    ['br', 'br, gzip'],
    ['br', 'gzip, br;q=1.0'],
    ['gzip', 'gzip;q=0.8, br;q=0.2'],
    ['br', '*'],
    [undefined, 'identity'],
    [undefined, 'gzip;q=0, br;q=0.0'],
    [undefined, 'deflate'],
  ])(
    'is in %s for who accepts %s, new and from memory, with the same content',
    async (encoding, accepted) => {
      const plain = unpacked(await ask({ query: LONG }));
      await rename();
      const headers = { 'accept-encoding': accepted };
      const answers = [await ask({ query: LONG }, headers), await ask({ query: LONG }, headers)];

      expect(answers.map(isHit)).toEqual([false, true]);
      for (const answer of answers) {
        expect(answer.headers['content-encoding']).toBe(encoding);
        expect(JSON.parse(unpacked(answer).toString())).toEqual(JSON.parse(plain.toString()));
      }
      expect(answers[1]?.body).toEqual(answers[0]?.body);
    },
  );

  it('has another tag in each encoding', async () => {
    const tags = [];
    for (const accepted of ['br', 'gzip', 'identity']) {
      tags.push((await ask({ query: LONG }, { 'accept-encoding': accepted })).headers.etag);
    }

    expect(new Set(tags).size).toBe(3);
  });
});

describe('memory', () => {
  it('is bounded, whatever is asked, and holds what was asked last', async () => {
    const responseCacheBytes = 60_000;
    const small = await startTestServer(database.url, undefined, { responseCacheBytes });
    onTestFinished(() => small.close());
    await vi.waitUntil(() => small.open?.revisions.isListening);
    const query =
      'query ($first: Int) { cities(first: $first) { nodes { slug name summary: name } } }';
    const headers = { 'accept-encoding': 'gzip' };
    const asked = Array.from({ length: 60 }, (_, first) => ({ query, variables: { first } }));
    for (const body of asked) await post(small.endpoint, body, headers);
    const last = await post(small.endpoint, asked.at(-1) ?? {}, headers);
    const health = await send(`${small.address}/health/ready`, {});
    const { responseCache } = jsonOf(health) as {
      responseCache: { bytes: number; answers: number };
    };

    expect(isHit(last)).toBe(true);
    expect(responseCache.bytes).toBeLessThanOrEqual(responseCacheBytes);
    expect(responseCache.answers).toBeGreaterThan(3);
    expect(responseCache.answers).toBeLessThan(asked.length);
  });

  it('of nothing keeps nothing, and answers as before', async () => {
    const none = await startTestServer(database.url, undefined, { responseCacheBytes: 0 });
    onTestFinished(() => none.close());
    const answers = [await post(none.endpoint, ghent), await post(none.endpoint, ghent)];

    expect(answers.map(isHit)).toEqual([false, false]);
    expect(nameIn(answers[1]!)).toMatch(/^Ghent/);
    expect(jsonOf(await send(`${none.address}/health/ready`, {}))).toEqual({ status: 'ready' });
  });
});

describe('a query that is named by its hash', () => {
  const query = '{ city(slug: "ghent") { name population } }';
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash('sha256', query) } };

  it('is answered by GET once it was sent along, and from memory then', async () => {
    const unknown = await get(server.endpoint, { extensions });
    const sent = await get(server.endpoint, { extensions, query });
    const known = [
      await get(server.endpoint, { extensions }),
      await get(server.endpoint, { extensions }),
    ];

    expect(codeIn(unknown)).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(unknown.headers['cache-control']).toMatch(/no-(store|cache)/);
    expect(known.map(isHit)).toEqual([true, true]);
    expect(known.map(nameIn)).toEqual([nameIn(sent), nameIn(sent)]);
  });

  it('is refused under the hash of another, though the answer is known', async () => {
    await ask(ghent);
    const refused = await ask({ ...ghent, extensions });

    expect(codeIn(refused)).toBe('BAD_USER_INPUT');
  });
});

describe('trusted documents', () => {
  const documents = { 'md5-of-relay': NAME, [hash('sha256', LONG)]: LONG };
  const variables = { slug: 'ghent' };

  async function startTrusting(isExclusive: boolean): Promise<TestServer> {
    const trusted = { documents, isExclusive };
    const trusting = await startTestServer(database.url, undefined, { trusted });
    onTestFinished(() => trusting.close());
    await vi.waitUntil(() => trusting.open?.revisions.isListening);
    return trusting;
  }

  it('are answered by their id, by GET and POST, and from memory', async () => {
    const { endpoint } = await startTrusting(false);
    const asked = { documentId: 'md5-of-relay', variables };
    const answers = [
      await post(endpoint, asked),
      await get(endpoint, asked),
      await get(endpoint, asked),
    ];
    const long = await get(endpoint, { documentId: `sha256:${hash('sha256', LONG)}` });

    expect(answers.map(isHit)).toEqual([false, true, true]);
    expect(answers.map(nameIn)).toEqual(Array(3).fill(nameIn(await post(endpoint, ghent))));
    expect(long.status).toBe(200);
    expect(codeIn(await post(endpoint, { documentId: 'constructor' }))).toBe(
      'DOCUMENT_NOT_TRUSTED',
    );
  });

  it('are the only ones where that is wanted', async () => {
    const { endpoint } = await startTrusting(true);
    const refused = await Promise.all([
      post(endpoint, ghent),
      get(endpoint, ghent),
      post(endpoint, {}),
      post(endpoint, { query: NAME, variables, operationName: 5 }),
      post(endpoint, { query: NAME, variables, documentId: 5 }),
      post(endpoint, { documentId: 'other' }),
    ]);
    const known = await post(endpoint, { documentId: 'md5-of-relay', variables });

    expect(refused.map(codeIn)).toEqual(Array(6).fill('DOCUMENT_NOT_TRUSTED'));
    expect(refused[0]?.headers['cache-control']).toBe('no-store');
    expect(nameIn(known)).toMatch(/^Ghent/);
  });
});

describe('a connection', () => {
  const head = (length: number) =>
    `POST /graphql HTTP/1.1\r\nhost: hansa\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n`;
  const body = JSON.stringify(ghent);
  const open = () => connect(Number(new URL(server.address).port), '127.0.0.1');

  it('with several requests at once has their answers in order', async () => {
    const munich = JSON.stringify({ ...ghent, variables: { slug: 'munich' } });
    const socket = open();
    const one = `${head(body.length)}\r\n${body}`;
    const last = `${head(munich.length)}connection: close\r\n\r\n${munich}`;
    socket.write(one + one + last);
    const answers = await text(socket);

    expect([...answers.matchAll(/"name":"(\w+)/g)].map(([, name]) => name)).toEqual([
      'Ghent',
      'Ghent',
      'Munich',
    ]);
  });

  it('that sends its body in parts is answered, known or not', async () => {
    for (const _turn of ['new', 'known']) {
      const socket = open();
      socket.write(`${head(body.length)}connection: close\r\n\r\n${body.slice(0, 20)}`);
      await sleep(50);
      socket.write(body.slice(20));

      expect(await text(socket)).toContain('"name":"Ghent');
    }
  });

  it('that is given up before its body has come leaves the server well', async () => {
    const socket = open();
    socket.write(`${head(body.length)}\r\n`);
    await sleep(20);
    socket.destroy();
    await once(socket, 'close');

    expect((await ask(ghent)).status).toBe(200);
  });
});
