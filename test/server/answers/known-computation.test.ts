import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { type TestDatabase, catalogueDatabase } from '../../support/database.js';
import { type TestServer, startTestServer } from '../../support/http-server.js';

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await catalogueDatabase();
  server = await startTestServer(database.url, undefined, { responseCacheBytes: 0 });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const GHENT = '{ city(slug: "ghent") { name population datasets(first: 2) { nodes { title } } } }';

/** All that a client sees of an answer, but what is another for each. */
async function seen(sent: RequestInit & { search?: string }) {
  const response = await fetch(`${server.endpoint}${sent.search ?? ''}`, sent);
  const { 'x-request-id': _id, date: _date, ...headers } = Object.fromEntries(response.headers);
  const text = (await response.text()).replaceAll(/[\da-f-]{36}/g, 'an id');
  return { status: response.status, headers, text };
}

const post = (body: object, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

describe('an answer to a query that is known', () => {
  it.each<[string, RequestInit & { search?: string }]>([
    ['a query', post({ query: GHENT })],
    ['a compressed one', post({ query: GHENT }, { 'accept-encoding': 'br' })],
    [
      'the newer media type',
      post({ query: GHENT }, { accept: 'application/graphql-response+json' }),
    ],
    ['a type that is not served', post({ query: GHENT }, { accept: 'text/turtle' })],
    [
      'a GET',
      {
        search: `?query=${encodeURIComponent(GHENT)}`,
        headers: { 'apollo-require-preflight': '1' },
      },
    ],
    ['a GET that a foreign page could send', { search: `?query=${encodeURIComponent(GHENT)}` }],
    ['null variables', post({ query: GHENT, variables: null, operationName: null })],
    ['a name that no operation has', post({ query: GHENT, operationName: 'Other' })],
    [
      'variables that do not fit',
      post({ query: 'query ($n: Int!) { cities(first: $n) { totalCount } }' }),
    ],
    [
      'an error in a part',
      post({ query: '{ city(slug: "ghent") { name } cities(first: 900) { totalCount } }' }),
    ],
    ['what is not valid', post({ query: '{ nothing }' })],
    [
      'what changes without a revision',
      post({ query: '{ sources(first: 1) { nodes { title harvest { state } } } }' }),
    ],
    ['the schema', post({ query: '{ __schema { queryType { name } } }' })],
  ])('looks as the first did: %s', async (_, sent) => {
    const [first, second, third] = [await seen(sent), await seen(sent), await seen(sent)];

    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it('shows what was written a moment ago', async () => {
    const ask = async () => JSON.parse((await seen(post({ query: GHENT }))).text) as object;
    await ask();
    await ask();
    await database.database.transaction(async (transaction) => {
      await transaction.rows(sql`update city set population = 7 where slug = 'ghent'`);
    });

    expect(await ask()).toMatchObject({ data: { city: { population: 7 } } });
  });
});
