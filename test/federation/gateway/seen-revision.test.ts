import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type TestGateway, startTestGateway } from '../../support/gateway.js';
import { type LoopbackServer, loopbackServer } from '../../support/loopback-server.js';
import { subgraphSdl } from '../../support/subgraphs.js';

let hansa: LoopbackServer;
let lyon: LoopbackServer;
let gateway: TestGateway;
/** The least revision that each request has asked for, in turn. */
let asked: { hansa: unknown[]; lyon: unknown[] };
/** What Hansa says in its next answers. */
let revisions: string[];

const least = (headers: IncomingHttpHeaders) => headers['hansa-min-revision'];

/** Lyon and its twin town, each part of the answer from a request of its own. */
const QUERY = '{ city { name twin { name } } }';
const ANSWER = { city: { name: 'Lyon', twin: { name: 'Leipzig' } } };

beforeAll(async () => {
  hansa = await loopbackServer((request, response) => {
    asked.hansa.push(least(request.headers));
    response.setHeader('hansa-revision', revisions.shift() ?? '');
    const isFirst = asked.hansa.length === 1;
    const data = isFirst
      ? { city: { __typename: 'City', slug: 'lyon', name: 'Lyon' } }
      : { _entities: [{ __typename: 'City', name: 'Leipzig' }] };
    response.end(JSON.stringify({ data }));
  });
  lyon = await loopbackServer((request, response) => {
    asked.lyon.push(least(request.headers));
    response.setHeader('hansa-revision', '1000000');
    const twin = { __typename: 'City', slug: 'leipzig' };
    response.end(JSON.stringify({ data: { _entities: [{ __typename: 'City', twin }] } }));
  });
  gateway = await startTestGateway([
    {
      name: 'hansa',
      url: hansa.url,
      sdl: subgraphSdl(
        'type Query { city: City } type City @key(fields: "slug") { slug: String! name: String! }',
      ),
    },
    {
      name: 'lyon',
      url: lyon.url,
      sdl: subgraphSdl('type City @key(fields: "slug") { slug: String! twin: City }'),
    },
  ]);
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([hansa.close(), lyon.close()]);
});
beforeEach(() => {
  asked = { hansa: [], lyon: [] };
});

async function ask(headers: Record<string, string> = {}) {
  const response = await fetch(gateway.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: QUERY }),
  });
  const { data } = (await response.json()) as { data: unknown };
  return { data, revision: response.headers.get('hansa-revision') };
}

it('each part of a plan asks Hansa for what the parts before it have seen', async () => {
  revisions = ['7', '9'];

  expect(await ask()).toEqual({ data: ANSWER, revision: '9' });
  expect(asked.hansa).toEqual([undefined, '7']);
});

it('what a client asks for goes along, until Hansa has named a newer one', async () => {
  revisions = ['8', '8'];

  expect(await ask({ 'hansa-min-revision': '5' })).toEqual({ data: ANSWER, revision: '8' });
  expect(asked.hansa).toEqual(['5', '8']);
});

it('members are asked for none, and what they say of one is not believed', async () => {
  revisions = ['7', '7'];

  expect((await ask({ 'hansa-min-revision': '5' })).revision).toBe('7');
  expect(asked.lyon).toEqual([undefined]);
});

it('an answer without a revision tells none', async () => {
  revisions = ['newest', 'newest'];

  expect(await ask()).toEqual({ data: ANSWER, revision: null });
});
