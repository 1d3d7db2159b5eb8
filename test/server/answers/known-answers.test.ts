import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { type TestDatabase, catalogueDatabase } from '../../support/database.js';
import { type TestServer, startTestServer } from '../../support/http-server.js';

let database: TestDatabase;
let server: TestServer;
/** Requests that have come as far as a route. */
let routed = 0;
const count = () => (routed += 1);
const ROUTED = 'tracing:fastify.request.handler:start';

beforeAll(async () => {
  database = await catalogueDatabase();
  server = await startTestServer(database.url, undefined, { responseCacheBytes: 0 });
  subscribe(ROUTED, count);
});
afterAll(async () => {
  unsubscribe(ROUTED, count);
  await server.close();
  await database.close();
});

const SHORT = { query: '{ city(slug: "ghent") { name population } }' };
const LONG = { query: '{ useCases(first: 20) { nodes { slug title summary } } }' };
const BY_SLUG = { query: 'query City($slug: String!) { city(slug: $slug) { name } }' };

const JSON_BODY = { 'content-type': 'application/json' };
/** The same, in words that only the server behind reads. */
const FOR_OTHERS = { 'content-type': 'application/json; charset="utf-8"' };

async function ask(body: object | string, headers: Record<string, string> = JSON_BODY) {
  const before = routed;
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(server.endpoint, { method: 'POST', headers, body: sent });
  const { 'x-request-id': id, date: _date, ...others } = Object.fromEntries(response.headers);
  const said = await response.text();
  return {
    isRouted: routed > before,
    seen: {
      status: response.status,
      headers: others,
      text: said,
      hasId: /^[\da-f-]{36}$/.test(id ?? ''),
    },
  };
}

async function makeKnown(body: object): Promise<void> {
  await ask(body, FOR_OTHERS);
  await ask(body, FOR_OTHERS);
}

describe('a query that is known', () => {
  it.each<[string, object, Record<string, string>]>([
    ['short', SHORT, {}],
    ['short, compressed or not', SHORT, { 'accept-encoding': 'br' }],
    ['long', LONG, { 'accept-encoding': 'identity' }],
    ['long, in Brotli', LONG, { 'accept-encoding': 'br' }],
    ['long, in gzip', LONG, { 'accept-encoding': 'gzip' }],
    ['of the newer type', SHORT, { accept: 'application/graphql-response+json' }],
    ['from another origin', SHORT, { origin: 'https://elsewhere.example' }],
    ['at a revision that is reached', SHORT, { 'hansa-min-revision': '0' }],
    ['with variables', { ...BY_SLUG, variables: { slug: 'ghent' } }, {}],
    ['with text beyond ASCII', { ...BY_SLUG, variables: { slug: 'gänt–' } }, {}],
  ])('is answered without the server behind, in its words: %s', async (_, body, headers) => {
    await makeKnown(body);
    const behind = await ask(body, { ...FOR_OTHERS, ...headers });
    const [first, second] = [
      await ask(body, { ...JSON_BODY, ...headers }),
      await ask(body, { ...JSON_BODY, ...headers }),
    ];

    expect([behind.isRouted, first.isRouted, second.isRouted]).toEqual([true, false, false]);
    expect(first.seen).toEqual(behind.seen);
    expect(second.seen).toEqual(behind.seen);
  });

  it.each<[string, object, Record<string, string>]>([
    ['a type that is not served', SHORT, { accept: 'text/turtle' }],
    ['a revision that is not reached', SHORT, { 'hansa-min-revision': '999999' }],
    ['a tag that the client has', SHORT, { 'if-none-match': '*' }],
    ['extensions', { ...SHORT, extensions: { some: 'thing' } }, {}],
    ['a variable that is missing', BY_SLUG, {}],
    ['too much', { query: '{ cities(first: 900) { totalCount } }' }, {}],
  ])('is left to the server behind with %s', async (_, body, headers) => {
    await makeKnown(SHORT);
    await makeKnown({ ...BY_SLUG, variables: { slug: 'ghent' } });
    await makeKnown(body);
    const behind = await ask(body, { ...FOR_OTHERS, ...headers });
    const own = await ask(body, { ...JSON_BODY, ...headers });

    expect(own.isRouted).toBe(behind.isRouted);
    expect(own.seen.status).toBe(behind.seen.status);
    expect(own.seen.headers).toEqual(behind.seen.headers);
  });

  it('is refused with keys that reach prototypes, however they are written', async () => {
    await makeKnown(SHORT);
    const query = JSON.stringify(SHORT.query);
    for (const key of ['__proto__', String.raw`\u005f_proto__`]) {
      const { seen } = await ask(`{"query":${query},"${key}":{"a":1}}`);

      expect(seen.status).toBe(400);
    }
  });

  it('fails in the words of the server behind, and is answered when it fails no more', async () => {
    const { open } = server;
    await makeKnown(SHORT);
    server.open = undefined;
    const behind = await ask(SHORT, FOR_OTHERS);
    const failed = await ask(SHORT);
    server.open = open;

    expect(failed.seen).toEqual(behind.seen);
    expect((await ask(SHORT)).seen.text).toContain('"name":"Ghent"');
  });

  it('shows what was written a moment ago', async () => {
    await makeKnown(SHORT);
    await database.database.transaction(async (transaction) => {
      await transaction.rows(sql`update city set population = 7 where slug = 'ghent'`);
    });

    expect((await ask(SHORT)).seen.text).toContain('"population":7');
  });

  it('is answered in order with others on one connection', async () => {
    const known = { ...BY_SLUG, variables: { slug: 'ghent' } };
    await makeKnown(known);
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    const requestOf = (body: string, more = '') =>
      `POST /graphql HTTP/1.1\r\nhost: hansa\r\ncontent-type: application/json\r\n${more}content-length: ${body.length}\r\n\r\n${body}`;
    const [one, other] = [known, { query: '{ city(slug: "munich") { name } }' }].map((body) =>
      JSON.stringify(body),
    ) as [string, string];
    socket.write(requestOf(one) + requestOf(other) + requestOf(one, 'connection: close\r\n'));
    const names = [...(await text(socket)).matchAll(/"name":"(\w+)/g)].map(([, name]) => name);

    expect(names).toEqual(['Ghent', 'Munich', 'Ghent']);
  });
});
