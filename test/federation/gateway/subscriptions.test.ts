import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, catalogueDatabase } from '../../support/database.js';
import {
  type Answer,
  type Service,
  type TestGateway,
  compose,
  memberMs,
  readService,
  startTestGateway,
} from '../../support/gateway.js';
import { type TestServer, startTestServer } from '../../support/http-server.js';
import { TestMember } from '../../support/member.js';
import { type WebSocketMember, startWebSocketMember } from '../../support/web-socket-member.js';

let database: TestDatabase;
let hansa: TestServer;
let lyon: TestMember;
let vienna: WebSocketMember;
let services: Service[];
let gateway: TestGateway;

beforeAll(async () => {
  database = await catalogueDatabase();
  hansa = await startTestServer(database.url);
  lyon = new TestMember();
  await lyon.start();
  vienna = await startWebSocketMember();
  services = [await readService('hansa', hansa.endpoint), lyon.service, vienna.service];
  gateway = await startTestGateway(services);
});
afterAll(async () => {
  await gateway.close();
  await Promise.all([lyon.kill(), vienna.stop()]);
  await hansa.close();
  await database.close();
});

function subscribe(query: string, headers: Record<string, string> = {}) {
  const client = createClient({ url: gateway.endpoint, headers, retryAttempts: 0 });
  return client.iterate({ query }) as AsyncIterableIterator<Answer>;
}

async function allOf(query: string, headers?: Record<string, string>): Promise<Answer[]> {
  return collect(subscribe(query, headers));
}

async function collect(events: AsyncIterable<unknown>): Promise<Answer[]> {
  const all: Answer[] = [];
  for await (const event of events) all.push(event as Answer);
  return all;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(5);
}

/** Opened, and heard by the member. */
async function visits(query: string) {
  const before = vienna.connections.length;
  const events = subscribe(query);
  const first = events.next();
  await until(() => vienna.connections.length > before);
  await sleep(50);
  return { first, next: async () => (await events.next()).value as Answer, events };
}

const COUNT = 'subscription { viennaCounts(to: 3) }';
const counts = [1, 2, 3].map((viennaCounts) => ({ data: { viennaCounts } }));
const VISITS = 'subscription { viennaVisits { slug name viennaMood } }';
const toVienna = { __typename: 'City', slug: 'vienna', viennaMood: 'LIVELY' };

describe('a member that gives subscriptions by WebSocket', () => {
  it('is found out once, and has its events passed on', async () => {
    const before = vienna.posts;

    expect(await allOf(COUNT)).toEqual(counts);
    expect(await allOf(COUNT)).toEqual(counts);
    expect(vienna.posts).toBe(before + 1);
  });

  it('has its errors passed on with its name', async () => {
    expect(await allOf('subscription { viennaErrs }')).toEqual([
      {
        errors: [
          { message: 'Vienna is asleep.', path: ['viennaErrs'], extensions: { member: 'vienna' } },
        ],
      },
    ]);
  });

  it('is not heard to the end of an event that is too large', async () => {
    expect(await allOf('subscription { viennaBoasts }')).toMatchObject([
      {
        errors: [{ message: expect.stringMatching(/too large/), extensions: badAnswer('vienna') }],
      },
    ]);
  });

  it('is given up when it does not take up the subscription in time', async () => {
    vienna.isDeaf = true;
    const startedAt = performance.now();
    const events = await allOf(COUNT);
    vienna.isDeaf = false;

    expect(events).toMatchObject([
      { errors: [{ extensions: { code: 'MEMBER_TIMEOUT', member: 'vienna' } }] },
    ]);
    expect(performance.now() - startedAt).toBeLessThan(memberMs + 2_000);
  });

  it('is named when it breaks off', async () => {
    const { first, next } = await visits(VISITS);
    vienna.tell(toVienna);
    await first;
    vienna.breakOff();

    expect(await next()).toMatchObject({
      errors: [{ extensions: { code: 'MEMBER_UNAVAILABLE', member: 'vienna' } }],
    });
  });

  it('sees who asks only where it is named for that', async () => {
    const authorization = 'Bearer secret';
    const headers = { authorization, cookie: 'secret', 'accept-language': 'de' };
    await allOf(COUNT, headers);
    const trusting = await startTestGateway(services, { authorized: new Set(['vienna']) });
    await collect(
      createClient({ url: trusting.endpoint, headers, retryAttempts: 0 }).iterate({ query: COUNT }),
    );
    await trusting.close();
    const [anonymous, named] = vienna.connections.slice(-2);

    expect(anonymous!.params).toEqual({ 'accept-language': 'de' });
    expect(JSON.stringify(anonymous)).not.toContain('secret');
    expect(named!.params).toEqual({ 'accept-language': 'de', authorization });
    expect(named!.headers).toMatchObject({ authorization });
    expect(named!.headers.cookie).toBeUndefined();
  });

  it('is left when the client leaves', async () => {
    const { first, events } = await visits(VISITS);
    vienna.tell(toVienna);
    await first;
    await events.return!();
    await until(() => vienna.open() === 0);

    expect(vienna.open()).toBe(0);
  });

  it('goes on when the graph is replaced', async () => {
    const { first, next } = await visits(VISITS);
    vienna.tell(toVienna);
    await first;
    const [own, ...others] = services;
    const grown = { ...own!, sdl: `${own!.sdl} extend type Query { meanwhile: Int }` };
    gateway.source.replace(compose([grown, ...others]));
    await until(() => gateway.server.gateway.version === 2);
    vienna.tell({ ...toVienna, slug: 'ghent' });

    expect(await next()).toEqual({
      data: { viennaVisits: { slug: 'ghent', name: 'Ghent', viennaMood: 'LIVELY' } },
    });
  });

  it('is left with words when the gateway stops, which does not wait for it', async () => {
    const stopping = await startTestGateway(services);
    const before = vienna.connections.length;
    const client = createClient({ url: stopping.endpoint, retryAttempts: 0 });
    const told = collect(client.iterate({ query: VISITS }));
    await until(() => vienna.connections.length > before);
    const startedAt = performance.now();
    await stopping.close();

    expect(await told).toMatchObject([
      {
        errors: [
          {
            message: expect.stringMatching(/stopping/),
            extensions: { code: 'GATEWAY_STOPPING' },
          },
        ],
      },
    ]);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it('takes no more subscriptions than the limits say', async () => {
    const limitsOf = () => ({ ...limits, subscriptions: 1 });
    const small = await startTestGateway(services, { limitsOf });
    const client = createClient({ url: small.endpoint, retryAttempts: 0 });
    const before = vienna.connections.length;
    const held = client.iterate({ query: VISITS });
    const first = held.next();
    await until(() => vienna.connections.length > before);
    await sleep(50);
    const refused = await collect(client.iterate({ query: COUNT }));
    vienna.tell(toVienna);
    await first;
    await held.return!();
    await small.close();

    expect(refused).toMatchObject([
      {
        errors: [
          {
            message: expect.stringMatching(/too many subscriptions/),
            extensions: { code: 'MEMBER_UNAVAILABLE', member: 'vienna' },
          },
        ],
      },
    ]);
  });
});

const badAnswer = (member: string) => ({ code: 'MEMBER_BAD_ANSWER', member });
const limits = {
  deadlineMs: 2_000,
  largestAnswerBytes: 1_000_000,
  connections: 4,
  queue: 4,
  subscriptions: 4,
  failuresToRest: 5,
  restMs: 100,
};

describe('an event', () => {
  it('is joined with what other members know of its record', async () => {
    const { first, next } = await visits(VISITS);
    vienna.tell(toVienna);
    const told = (await first).value;
    vienna.tell({ ...toVienna, slug: 'porto' });

    expect(told).toEqual({
      data: { viennaVisits: { slug: 'vienna', name: 'Vienna', viennaMood: 'LIVELY' } },
    });
    expect(await next()).toMatchObject({ data: { viennaVisits: { name: 'Porto' } } });
  });

  it('is answered by itself: what was wrong with one is not told of the next', async () => {
    const query = 'subscription { viennaVisits { slug lyon { bikes } } }';
    lyon.respond = (response) => void response.writeHead(500).end();
    const { first, next } = await visits(query);
    vienna.tell(toVienna);
    const failed = (await first).value as Answer;
    lyon.respond = (response) =>
      void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"data":{"_entities":[{"__typename":"City","lyon":{"bikes":3}}]}}');
    // Longer than a request may take: the next event has a time of its own.
    await sleep(memberMs);
    vienna.tell(toVienna);

    expect(failed).toMatchObject({
      data: { viennaVisits: { slug: 'vienna', lyon: null } },
      errors: [{ extensions: { code: 'MEMBER_UNAVAILABLE', member: 'lyon' } }],
    });
    expect(await next()).toEqual({
      data: { viennaVisits: { slug: 'vienna', lyon: { bikes: 3 } } },
    });
  });

  const events = (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'text/event-stream' });
  const tick = (lyonTicks: unknown): string =>
    `event: next\ndata: ${JSON.stringify({ data: { lyonTicks } })}\n\n`;

  it('that does not fit the schema has null in that place, and the next is given', async () => {
    lyon.respond = (response) =>
      void events(response).end(`${tick('many')}${tick(2)}event: complete\ndata:\n\n`);

    expect(await allOf('subscription { lyonTicks }')).toMatchObject([
      {
        data: { lyonTicks: null },
        errors: [{ path: ['lyonTicks'], extensions: badAnswer('lyon') }],
      },
      { data: { lyonTicks: 2 } },
    ]);
  });

  it('that has no end is not read for ever', async () => {
    lyon.respond = (response) => {
      events(response).write(tick(1));
      const endless = `event: next\ndata: ${'x'.repeat(5 * 1024 * 1024)}`;
      setTimeout(() => response.write(endless), 100);
    };

    expect(await allOf('subscription { lyonTicks }')).toMatchObject([
      { data: { lyonTicks: 1 } },
      { errors: [{ message: expect.stringMatching(/too large/), extensions: badAnswer('lyon') }] },
    ]);
  });
});
