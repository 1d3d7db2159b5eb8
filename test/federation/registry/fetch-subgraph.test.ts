import { afterEach, describe, expect, it } from 'vitest';
import {
  type FetchedSubgraph,
  fetchSubgraph,
} from '../../../src/federation/registry/fetch-subgraph.js';
import {
  type Listener,
  type LoopbackServer,
  loopbackServer,
} from '../../support/loopback-server.js';
import { subgraphServer } from '../../support/subgraph-server.js';
import { subgraphSdl } from '../../support/subgraphs.js';

const limits = { deadlineMs: 300, mostBytes: 5_000_000, allowPrivateAddresses: true };

let server: LoopbackServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function fetchFrom(listener: Listener): Promise<FetchedSubgraph> {
  server = await loopbackServer(listener);
  return fetchSubgraph({ name: 'ghent', url: server.url }, limits);
}

const answer =
  (text: string, type = 'application/json', status = 200): Listener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type }).end(text);

const sdlAnswer = (sdl: string): Listener =>
  answer(JSON.stringify({ data: { _service: { sdl } } }));

describe('a subgraph is fetched', () => {
  it('from any server that answers _service', async () => {
    const sdl = subgraphSdl('type City @key(fields: "slug") { slug: String! air: Int }');
    const ghent = await subgraphServer(sdl);
    server = ghent;
    const fetched = await fetchSubgraph({ name: 'ghent', url: ghent.url }, limits);
    expect(fetched).toMatchObject({
      ok: true,
      member: { name: 'ghent', url: ghent.url, sdl: expect.stringContaining('air: Int') },
    });
  });

  it('as application/graphql-response+json, too', async () => {
    const sdl = subgraphSdl('type Query { air: Int }');
    const text = JSON.stringify({ data: { _service: { sdl } } });
    const fetched = await fetchFrom(
      answer(text, 'application/graphql-response+json; charset=utf-8'),
    );
    expect(fetched.ok).toBe(true);
  });
});

describe('a failure is told', () => {
  const json = (value: unknown) => answer(JSON.stringify(value));
  const federationOne = 'type City @key(fields: "slug") { slug: String! }';

  it.each<[string, Listener, string, RegExp]>([
    ['slow', () => {}, 'TIMED_OUT', /graphql has not answered within 0\.3 s\.$/],
    ['an error', answer('oh', 'text/plain', 500), 'BAD_STATUS', /graphql answers 500, not 200\.$/],
    ['not there', answer('', 'text/html', 404), 'BAD_STATUS', /answers 404/],
    [
      'elsewhere',
      (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
      'REDIRECTED',
      /redirects to http:\/\/10\.0\.0\.1\/ \(302\)\. Give the address that answers itself\.$/,
    ],
    [
      'a page',
      answer('<html>', 'text/html'),
      'NOT_JSON',
      /answers "text\/html", not JSON\. Give the address of the GraphQL endpoint/,
    ],
    ['garbage', answer('{"data":'), 'NOT_JSON', /calls its answer JSON, but it is not: \{"data":$/],
    ['nothing', answer(''), 'NOT_JSON', /but it is not: it is empty$/],
    ['10 MB', answer('x'.repeat(10_000_000)), 'TOO_LARGE', /more than 5 MB\.$/],
    ['null', json(null), 'NO_SERVICE', /does not answer \{ _service \{ sdl \} \}/],
    ['no _service', json({ data: { hello: 1 } }), 'NO_SERVICE', /no subgraph of Apollo Federation/],
    ['a wrong type', json({ data: { _service: { sdl: 42 } } }), 'NO_SERVICE', /no subgraph/],
    [
      'no such field',
      json({ errors: [{ message: 'Cannot query field "_service".' }] }),
      'NO_SERVICE',
      /It says: Cannot query field "_service"\.$/,
    ],
    [
      'broken SDL',
      sdlAnswer('type Query {\n  a: Int\n  b Int\n}'),
      'SDL_SYNTAX',
      /^The SDL cannot be read, line 3, column 5: Expected ":", found Name "Int"\.$/,
    ],
    ['empty SDL', sdlAnswer(''), 'SDL_SYNTAX', /line 1, column 1: Unexpected <EOF>/],
    [
      'Federation 1',
      sdlAnswer(federationOne),
      'NOT_FEDERATION_2',
      /Add: extend schema @link\(url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.9"/,
    ],
    [
      'a strange link',
      sdlAnswer('extend schema @link(url: 3) type Query { a: Int }'),
      'NOT_FEDERATION_2',
      /Federation 2/,
    ],
  ])('%s', async (_, listener, code, message) => {
    expect(await fetchFrom(listener)).toEqual({
      ok: false,
      problem: {
        member: 'ghent',
        coordinate: null,
        code,
        message: expect.stringMatching(message),
      },
    });
  });

  it('nobody listens', async () => {
    const { url, close } = await loopbackServer(() => {});
    await close();
    expect(await fetchSubgraph({ name: 'ghent', url }, limits)).toMatchObject({
      problem: {
        code: 'NOT_REACHABLE',
        message: `${url} cannot be reached: nothing listens there.`,
      },
    });
  });

  it('an address of this network, unless allowed', async () => {
    const strict = { ...limits, allowPrivateAddresses: false };
    expect(
      await fetchSubgraph({ name: 'ghent', url: 'http://192.168.1.10/graphql' }, strict),
    ).toMatchObject({
      problem: {
        code: 'ADDRESS_NOT_ALLOWED',
        message: expect.stringContaining('HANSA_ALLOW_PRIVATE_ADDRESSES=true'),
      },
    });
  });
});
