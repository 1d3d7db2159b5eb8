import { serverAudits } from 'graphql-http';
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

/** Requests that a browser sends without asking first are refused; this header shows that it was not a browser. */
function fetchWithPreflightHeader(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('apollo-require-preflight', 'true');
  return fetch(url, { ...init, headers });
}

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => server.endpoint,
    fetchFn: fetchWithPreflightHeader,
  });

  it.each(audits)('$id: $name', async ({ fn }) => {
    const outcome = await fn();

    expect(outcome).toMatchObject({ status: 'ok' });
  });
});
