import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limitsFor } from '../../../src/federation/gateway/member/limits.js';
import {
  type Answer,
  MemorySource,
  type TestGateway,
  compose,
  startTestGateway,
} from '../../support/gateway.js';
import { TestMember, answerWell } from '../../support/member.js';

let member: TestMember;
let gateway: TestGateway;

beforeEach(async () => {
  member = new TestMember();
  await member.start();
  const limitsOf = limitsFor({ memberMs: 5_000, requestMs: 5_000 });
  gateway = await startTestGateway([member.service], { limitsOf });
});
afterEach(async () => {
  await gateway.close();
  await member.kill();
});

const tick = (lyonTicks: number): string =>
  `event: next\ndata: ${JSON.stringify({ data: { lyonTicks } })}\n\n`;

const QUERY = '{ lyonSays }';
const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9")';

/** The same supergraph with one more field, so that it can be told which one answers. */
const grown = (name: string): string => {
  const { sdl, ...service } = member.service;
  return compose([{ ...service, sdl: `${sdl} extend type Query { ${name}: Int }` }]);
};

async function fieldsOfQuery(): Promise<string[]> {
  const { data } = await gateway.ask('{ __type(name: "Query") { fields { name } } }');
  return (data as { __type: { fields: { name: string }[] } }).__type.fields.map(({ name }) => name);
}

async function untilFieldIsThere(name: string): Promise<void> {
  while (!(await fieldsOfQuery()).includes(name)) await sleep(10);
}

describe('the first supergraph', () => {
  it('keeps the gateway from starting when it does not load, with its version', async () => {
    const source = new MemorySource('this is no schema');

    await expect(startTestGateway([], { source })).rejects.toThrow(
      /^Version 1 of the supergraph does not load: Syntax Error/,
    );
  });
});

describe('a new supergraph', () => {
  it('is taken up under load, again and again, without a request that fails', async () => {
    const answers: Answer[] = [];
    const loaded = new AbortController();
    const load = Array.from({ length: 8 }, async () => {
      while (!loaded.signal.aborted) answers.push(await gateway.ask(QUERY));
    });
    for (let version = 1; version <= 5; version += 1) {
      gateway.source.replace(grown(`field${version}`));
      await untilFieldIsThere(`field${version}`);
    }
    loaded.abort();
    await Promise.all(load);

    expect(answers.length).toBeGreaterThan(20);
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
    expect(answers.every(({ data }) => data?.['lyonSays'] === 'bonjour')).toBe(true);
  });

  it('lets a request that was begun on the old one end there', async () => {
    const asked = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    member.respond = (response, request) => {
      asked.resolve();
      void release.promise.then(() => answerWell(response, request));
    };
    const answer = gateway.ask(QUERY);
    await asked.promise;
    gateway.source.replace(grown('another'));
    await untilFieldIsThere('another');
    release.resolve();

    expect(await answer).toMatchObject({ data: { lyonSays: 'bonjour' } });
  });

  it('lets a subscription go on', async () => {
    const opened = Promise.withResolvers<ServerResponse>();
    member.respond = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(tick(1));
      opened.resolve(response);
    };
    const subscription = await fetch(gateway.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { lyonTicks }' }),
    });
    const response = await opened.promise;
    gateway.source.replace(grown('meanwhile'));
    await untilFieldIsThere('meanwhile');
    response.end(`${tick(2)}event: complete\ndata:\n\n`);

    expect((await subscription.text()).match(/"lyonTicks":\d/g)).toEqual([
      '"lyonTicks":1',
      '"lyonTicks":2',
    ]);
  });

  it('may have no types but that of the query', async () => {
    const { url } = member.service;
    const sdl = 'type Query { alone: Int }';
    gateway.source.replace(compose([{ name: 'lyon', url, sdl: `${LINK} ${sdl}` }]));
    await untilFieldIsThere('alone');

    expect(await fieldsOfQuery()).toEqual(['alone']);
  });

  it('that does not load leaves the last good one, and the next good one is taken', async () => {
    for (const bad of ['', 'this is no schema', 'type Query { a: Missing }']) {
      gateway.source.replace(bad);
      await sleep(50);
      expect((await gateway.ask(QUERY)).data).toEqual({ lyonSays: 'bonjour' });
    }
    gateway.source.replace(grown('afterwards'));
    await untilFieldIsThere('afterwards');

    expect((await gateway.ask(QUERY)).data).toEqual({ lyonSays: 'bonjour' });
  });
});
