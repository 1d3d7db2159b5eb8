import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

async function ask(query: string, encodings: string): Promise<Headers> {
  const response = await fetch(server.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': encodings },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toHaveProperty('data');
  return response.headers;
}

describe('a long answer', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('to a client that accepts %s is encoded as %s', async (accepted, encoding) => {
    const headers = await ask('{ __schema { types { name description } } }', accepted);

    expect(headers.get('content-encoding')).toBe(encoding);
  });
});

describe('a short answer', () => {
  it('is sent as it is', async () => {
    const headers = await ask('{ __typename }', 'br, gzip');

    expect(headers.get('content-encoding')).toBeNull();
  });
});
