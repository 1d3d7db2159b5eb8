import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limitsFor } from '../../../src/federation/gateway/member/limits.js';
import { type Reach, publicInternet } from '../../../src/outbound/reach.js';
import {
  type Federation,
  QUERY,
  reportOfLyon,
  startFederation,
  well,
  without,
} from '../../support/federation.js';
import {
  type Answer,
  type TestGateway,
  failuresToRest,
  memberMs,
  readService,
  restMs,
  startTestGateway,
} from '../../support/gateway.js';
import { type Respond, type TestMember, answerWell, sendJson } from '../../support/member.js';

let federation: Federation;
let member: TestMember;
let gateway: TestGateway;

beforeAll(async () => {
  federation = await startFederation();
  ({ member, gateway } = federation);
});
beforeEach(() => federation.recover());
afterAll(() => federation.close());

const unavailable = { code: 'MEMBER_UNAVAILABLE', member: 'lyon' };

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(10);
}

const hang: Respond = () => {};
const tenMegabytes = (): string => 'x'.repeat(10 * 1024 * 1024);

describe('a member that', () => {
  it.each<[string, Respond, string, RegExp]>([
    ['does not answer', hang, 'MEMBER_TIMEOUT', /did not answer within 0\.3 s/],
    [
      'begins an answer and does not end it',
      (response) => void response.write('{"data":'),
      'MEMBER_TIMEOUT',
      /did not answer within/,
    ],
    [
      'answers with a page',
      (response) => void response.end('<html>Hello</html>'),
      'MEMBER_BAD_ANSWER',
      /not JSON/,
    ],
    [
      'answers with JSON that is no answer',
      (response) => sendJson(response, { hello: 1 }),
      'MEMBER_BAD_ANSWER',
      /not one of GraphQL/,
    ],
    ['answers with null', (response) => sendJson(response, null), 'MEMBER_BAD_ANSWER', /GraphQL/],
    [
      'answers with 10 megabytes',
      (response) => sendJson(response, { data: { _entities: [{ lyon: tenMegabytes() }] } }),
      'MEMBER_BAD_ANSWER',
      /too large/,
    ],
    [
      'redirects',
      (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'MEMBER_BAD_ANSWER',
      /HTTP 302/,
    ],
    ['fails inside', (response) => sendJson(response, {}, 500), 'MEMBER_UNAVAILABLE', /HTTP 500/],
    [
      'breaks off',
      (response) => void response.socket?.destroy(),
      'MEMBER_UNAVAILABLE',
      /cannot be reached/,
    ],
  ])('%s is named, its fields are null, and all the rest is answered', async (...given) => {
    const [, respond, code, message] = given;
    member.respond = respond;
    const answer = await gateway.ask(QUERY);

    expect(reportOfLyon(answer)!.durationMs).toBeLessThan(memberMs + 200);
    expect(answer.data).toEqual(without);
    expect(answer.errors).toMatchObject([{ path: ['city'], extensions: { code, member: 'lyon' } }]);
    expect(answer.errors![0]!.message).toMatch(message);
    expect(answer.extensions!.members).toMatchObject([
      { name: 'hansa', status: 'OK', requests: 1 },
      { name: 'lyon', status: code },
    ]);

    member.respond = answerWell;
    expect((await federation.untilWell()).data).toEqual(well);
  });
});

describe('a second try', () => {
  const overloadedOnce = (): Respond => {
    let isFirst = true;
    return (response, request) => {
      if (!isFirst) return answerWell(response, request);
      isFirst = false;
      sendJson(response, {}, 503);
    };
  };

  it('is made for a query', async () => {
    member.respond = overloadedOnce();
    const answer = await gateway.ask(QUERY);

    expect(answer.data).toEqual(well);
    expect(reportOfLyon(answer)).toMatchObject({ status: 'OK', requests: 2 });
  });

  it('is never made for a mutation', async () => {
    member.respond = overloadedOnce();
    const { errors } = await gateway.ask('mutation { lyonCounts }');

    expect(errors).toMatchObject([{ extensions: { code: 'MEMBER_UNAVAILABLE', member: 'lyon' } }]);
    expect(member.requests).toHaveLength(1);
  });
});

describe('a member that keeps failing', () => {
  it('is left alone at once, and asked again by one request after a while', async () => {
    member.respond = (response) => sendJson(response, {}, 500);
    for (let failure = 0; failure < failuresToRest; failure += 1) await gateway.ask(QUERY);
    const before = member.requests.length;
    const rested = await gateway.ask(QUERY);

    expect(before).toBe(failuresToRest);
    expect(member.requests).toHaveLength(before);
    expect(rested.data).toEqual(without);
    expect(rested.errors![0]!.message).toMatch(/left alone/);
    expect(reportOfLyon(rested)).toMatchObject({ status: 'MEMBER_UNAVAILABLE', requests: 0 });

    await sleep(restMs);
    member.respond = hang;
    const answers = await Promise.all(Array.from({ length: 5 }, () => gateway.ask(QUERY)));
    expect(member.requests).toHaveLength(before + 1);
    expect(answers.map(({ data }) => data)).toEqual(answers.map(() => without));

    await sleep(restMs);
    member.respond = answerWell;
    expect((await gateway.ask(QUERY)).data).toEqual(well);
  });
});

describe('under load', () => {
  it('a member that is killed takes no request down, and is back when it is', async () => {
    const answers: Answer[] = [];
    const failed = () => answers.filter(({ errors }) => errors);
    const loaded = new AbortController();
    const load = Array.from({ length: 8 }, async () => {
      while (!loaded.signal.aborted) answers.push(await gateway.ask(QUERY));
    });
    await until(() => answers.length - failed().length >= 20);
    await member.kill();
    await until(() => failed().length >= 20);
    await member.start();
    const back = await federation.untilWell();
    loaded.abort();
    await Promise.all(load);

    expect(answers[0]!.data).toEqual(well);
    expect(back.data).toEqual(well);
    for (const { data, errors } of failed()) {
      expect(data).toEqual(without);
      expect(errors).toEqual([expect.objectContaining({ extensions: unavailable })]);
    }
  });

  it('a slow member does not slow down requests that do not need it', async () => {
    member.respond = hang;
    const slow = Array.from({ length: 50 }, () => gateway.ask(QUERY));
    let isSlowAnswered = false;
    const answered = Promise.all(slow).finally(() => (isSlowAnswered = true));
    const { data } = await gateway.ask('{ city(slug: "ghent") { name } }');
    const wasFirst = !isSlowAnswered;
    const answers = await answered;

    expect(data).toEqual({ city: { name: 'Ghent' } });
    expect(wasFirst).toBe(true);
    expect(answers.every((answer) => answer.errors?.length === 1)).toBe(true);
  });
});

describe('a subscription', () => {
  it.each<[string, Respond]>([
    ['that the member breaks off', (response) => void response.socket?.destroy()],
    ['that it answers with a page', (response) => void response.end('<html>Hello</html>')],
  ])('%s ends with an error that names it', async (_, respond) => {
    member.respond = respond;
    const response = await fetch(gateway.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { lyonTicks }' }),
    });
    const [event = ''] = /\{.*\}/.exec(await response.text()) ?? [];

    expect(JSON.parse(event)).toMatchObject({ errors: [{ extensions: unavailable }] });
  });
});

describe('the host of a member', () => {
  const limitsWithin = (reach: Reach) => limitsFor({ memberMs, requestMs: 5_000, reach });
  const notAllowed = { message: expect.stringMatching(/not allowed/), extensions: unavailable };

  it('is resolved at each connection, and refused when it leads to this machine', async () => {
    const { url, ...service } = member.service;
    const named = { ...service, url: url.replace('127.0.0.1', 'localhost') };
    const strict = await startTestGateway([named], { limitsOf: limitsWithin(publicInternet()) });
    const { data, errors } = await strict.ask('{ lyonSays }');
    await strict.close();

    expect(data).toBeUndefined();
    expect(errors).toMatchObject([notAllowed]);
    expect(member.requests).toEqual([]);
  });

  it('is refused when it is an address of this machine or its network, and Hansa itself is not', async () => {
    const hansa = await readService('hansa', federation.hansaUrl);
    const strict = await startTestGateway([hansa, member.service], {
      limitsOf: limitsWithin(publicInternet()),
    });
    const { data, errors } = await strict.ask(QUERY);
    const response = await fetch(strict.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { lyonTicks }' }),
    });
    const subscribed = await response.text();
    await strict.close();

    expect(data).toEqual(without);
    expect(errors).toMatchObject([notAllowed]);
    expect(subscribed).toContain('MEMBER_UNAVAILABLE');
    expect(member.requests).toEqual([]);
  });

  it.each([
    'http://[::1]:1/',
    'http://[::ffff:127.0.0.1]:1/',
    'http://0x7f.1:1/',
    'http://10.0.0.1/',
  ])('%s is refused, however it is written', async (url) => {
    const strict = await startTestGateway([{ ...member.service, url }], {
      limitsOf: limitsWithin(publicInternet()),
    });
    const { errors } = await strict.ask('{ lyonSays }');
    await strict.close();

    expect(errors).toMatchObject([notAllowed]);
  });
});

describe('Hansa itself', () => {
  it('may be down: what members give at the root is answered', async () => {
    const gone = {
      ...(await readService('hansa', federation.hansaUrl)),
      url: 'http://127.0.0.1:1/',
    };
    const alone = await startTestGateway([gone, member.service]);
    const { data, errors } = await alone.ask('{ lyonSays city(slug: "ghent") { name } }');
    await alone.close();

    expect(data).toEqual({ lyonSays: 'bonjour', city: null });
    expect(errors).toMatchObject([
      { path: ['city'], extensions: { code: 'MEMBER_UNAVAILABLE', member: 'hansa' } },
    ]);
  });
});
