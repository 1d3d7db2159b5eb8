import { once } from 'node:events';
import { createServer } from 'node:net';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { type TestDatabase, freshDatabase } from '../support/database.js';
import { type TestServer, startTestServer } from '../support/http-server.js';

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await freshDatabase();
  server = await startTestServer(database.url);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions: { code: string; requestId?: string } }[];
}

const get = (path: string, init?: RequestInit) => fetch(server.address + path, init);

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(server.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const ask = (query: string) => post(JSON.stringify({ query }));

const answerOf = async (response: Response): Promise<Answer> => (await response.json()) as Answer;

const codesOf = async (response: Response): Promise<unknown[]> =>
  (await answerOf(response)).errors?.map(({ extensions }) => extensions.code) ?? [];

describe('GraphQL endpoint', () => {
  it('answers a request by POST and by GET', async () => {
    const query = '{ catalogue { revision } }';
    const posted = await answerOf(await ask(query));
    const headers = { 'apollo-require-preflight': 'true' };
    const got = await get(`/graphql?query=${encodeURIComponent(query)}`, { headers });

    expect(posted).toEqual({ data: { catalogue: { revision: 0 } } });
    expect(await answerOf(got)).toEqual(posted);
  });

  it('shows its schema to everybody', async () => {
    const { data } = await answerOf(await ask('{ __schema { queryType { name } } }'));

    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });

  it('refuses what a foreign page can make a browser send', async () => {
    const response = await get(`/graphql?query=${encodeURIComponent('{ __typename }')}`);

    expect(response.status).toBe(400);
    expect(await codesOf(response)).toEqual(['BAD_REQUEST']);
  });

  it('leads people who open it in a browser to the explorer', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml' };
    const response = await get('/graphql', { headers, redirect: 'manual' });

    expect(response.status).toBe(303);
    expect(new URL(response.headers.get('location') ?? '', response.url).pathname).toBe('/');
  });

  it('refuses several requests in one', async () => {
    const response = await post(JSON.stringify([{ query: '{ __typename }' }]));

    expect(response.status).toBe(400);
  });

  it.each([
    ['that is no JSON', '{', 400, 'BAD_REQUEST'],
    [
      'over one megabyte',
      JSON.stringify({ query: ' '.repeat(1024 * 1024) }),
      413,
      'REQUEST_TOO_LARGE',
    ],
  ])('refuses a body %s with a code', async (_name, body, status, code) => {
    const response = await post(body);

    expect(response.status).toBe(status);
    expect(await codesOf(response)).toEqual([code]);
  });

  it('refuses a body of another type', async () => {
    const response = await post('{ __typename }', { 'content-type': 'text/plain' });

    expect(response.status).toBe(415);
    expect(await codesOf(response)).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
  });

  it('says what is wrong with arguments, and with which code', async () => {
    const response = await ask('{ cities(first: 101) { totalCount } }');

    expect(response.status).toBe(200);
    expect(await codesOf(response)).toEqual(['PAGE_TOO_LARGE']);
  });
});

describe('status of a refused document', () => {
  const send = (accept: string, body: object) => post(JSON.stringify(body), { accept });
  const unfit = {
    query: 'query ($slug: String!) { city(slug: $slug) { id } }',
    variables: { slug: 1 },
  };

  it.each([
    ['does not parse', { query: '{' }],
    ['does not fit the schema', { query: '{ nothing }' }],
    ['names no operation', { query: 'query A { __typename } query B { __typename }' }],
    ['comes with unfit variables', unfit],
  ])('is 200 as JSON and 400 as a GraphQL response, when it %s', async (_name, body) => {
    const asJson = await send('application/json', body);
    const asGraphQL = await send('application/graphql-response+json', body);

    expect([asJson.status, asGraphQL.status]).toEqual([200, 400]);
    expect(await codesOf(asJson)).toEqual(await codesOf(asGraphQL));
  });

  it('is 400 in both when there is no document', async () => {
    const body = { variables: {} };
    const responses = await Promise.all([
      send('application/json', body),
      send('application/graphql-response+json', body),
    ]);

    expect(responses.map(({ status }) => status)).toEqual([400, 400]);
  });
});

describe('other paths', () => {
  it('live is answered as long as the process runs', async () => {
    const response = await get('/health/live');

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'live' });
  });

  it('ready is answered when the database is there and its tables are up to date', async () => {
    const response = await get('/health/ready');

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ready',
      responseCache: expect.objectContaining({ hits: expect.any(Number) }),
    });
  });

  it('an unknown path is 404, in the form of GraphQL errors', async () => {
    const response = await get('/cities');

    expect(response.status).toBe(404);
    expect(await codesOf(response)).toEqual(['NOT_FOUND']);
  });

  it('every answer forbids frames and guessing of types, and has an id', async () => {
    for (const path of ['/health/live', '/cities', '/graphql']) {
      const { headers } = await get(path);

      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    }
  });
});

describe('an unexpected error', () => {
  beforeAll(() => database.database.rows(sql`alter table credit rename to mislaid`));
  afterAll(() => database.database.rows(sql`alter table mislaid rename to credit`));

  it('is answered with the id of the request and without what went wrong', async () => {
    const response = await ask('{ catalogue { revision credits { text } } }');
    const answer = await answerOf(response);

    expect(response.status).toBe(200);
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      requestId: response.headers.get('x-request-id'),
    });
    expect(JSON.stringify(answer)).not.toMatch(/relation|credit"|select|node_modules|\.js/);
  });
});

describe('without a database', () => {
  it('says so before the database is there, with 503', async () => {
    const starting = await startTestServer();
    const response = await fetch(starting.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ catalogue { revision } }' }),
    });
    const ready = await fetch(`${starting.address}/health/ready`);

    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await codesOf(response)).toEqual(['SERVICE_UNAVAILABLE']);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ missing: expect.stringContaining('not open') });
    await starting.close();
  });

  describe('that stops and comes back', () => {
    let maintenance: pg.Client;
    let name: string;

    beforeEach(async () => {
      name = new URL(database.url).pathname.slice(1);
      maintenance = new pg.Client(database.url.replace(name, 'postgres'));
      await maintenance.connect();
    });
    afterEach(() => maintenance.end());

    const refuseConnections = async () => {
      await maintenance.query(`alter database ${name} allow_connections false`);
      await maintenance.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
        [name],
      );
    };
    const allowConnections = () =>
      maintenance.query(`alter database ${name} allow_connections true`);

    it('answers again without a new start', async () => {
      await refuseConnections();
      const ready = await get('/health/ready');
      await allowConnections();
      const readyAgain = await get('/health/ready');
      const answer = await answerOf(await ask('{ catalogue { revision } }'));

      expect([ready.status, readyAgain.status]).toEqual([503, 200]);
      expect(answer.errors).toBeUndefined();
    });
  });

  it('answers with 503 when PostgreSQL cannot be reached', async () => {
    const away = await startTestServer(
      `postgres://hansa@127.0.0.1:${await findClosedPort()}/hansa`,
    );
    const response = await fetch(away.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ city(slug: "ghent") { name } }' }),
    });

    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: 'The database does not answer; try again soon.',
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ],
    });
    expect((await fetch(`${away.address}/health/live`)).status).toBe(200);
    await away.close();
  });
});

async function findClosedPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
