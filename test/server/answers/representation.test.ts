import { describe, expect, it, onTestFinished } from 'vitest';
import { sql } from '../../../src/database/database.js';
import {
  GHENT,
  LONG,
  hearsOfWrites,
  isHit,
  nameIn,
  useCachingServer,
} from '../../support/caching-server.js';
import { startTestServer } from '../../support/http-server.js';
import { type Sent, get, jsonOf, post, send, unpacked } from '../../support/send.js';

const { ask, renameAndTell, scene } = useCachingServer();

describe('If-None-Match', () => {
  const tagOf = ({ headers }: Sent) => String(headers.etag);

  it.each([
    ['the tag', (tag: string) => tag],
    ['a weak one', (tag: string) => `W/${tag}`],
    ['one of several', (tag: string) => `"other", W/"b,c", ${tag}`],
    ['any', () => '*'],
  ])('with %s is answered 304, new or from memory', async (_what, told) => {
    const tag = tagOf(await get(scene.server.endpoint, GHENT));
    const headers = { 'if-none-match': told(tag), 'apollo-require-preflight': 'true' };
    const hit = await get(scene.server.endpoint, GHENT, headers);
    await scene.database.database.rows(
      sql`update city set population = population where slug = 'munich'`,
    );
    await scene.server.open.revisions.catchUp();
    const miss = await get(scene.server.endpoint, GHENT, headers);

    expect([hit.status, miss.status]).toEqual([304, 304]);
    expect([isHit(hit), isHit(miss)]).toEqual([true, false]);
    for (const { headers: given, body } of [hit, miss]) {
      expect(given).toMatchObject({
        etag: tag,
        'cache-control': expect.any(String),
        vary: expect.any(String),
      });
      expect(given['content-type']).toBeUndefined();
      expect(body).toHaveLength(0);
    }
  });

  it('with another tag is answered in full', async () => {
    await get(scene.server.endpoint, GHENT);
    const headers = { 'if-none-match': '"other"', 'apollo-require-preflight': 'true' };

    expect((await get(scene.server.endpoint, GHENT, headers)).status).toBe(200);
  });

  it('knows other bytes by another tag', async () => {
    const tag = tagOf(await ask(GHENT));
    await renameAndTell();

    expect(tagOf(await ask(GHENT))).not.toBe(tag);
  });
});

describe('a long answer', () => {
  it.each([
    ['br', 'br, gzip'],
    ['br', 'gzip, br;q=1.0'],
    ['gzip', 'gzip;q=0.8, br;q=0.2'],
    ['br', '*'],
    [undefined, 'identity'],
    [undefined, 'gzip;q=0, br;q=0.0'],
    [undefined, 'deflate'],
  ])(
    'is in %s for who accepts %s, new and from memory, with the same content',
    async (encoding, accepted) => {
      const plain = unpacked(await ask({ query: LONG }));
      await renameAndTell();
      const headers = { 'accept-encoding': accepted };
      const answers = [await ask({ query: LONG }, headers), await ask({ query: LONG }, headers)];

      expect(answers.map(isHit)).toEqual([false, true]);
      for (const answer of answers) {
        expect(answer.headers['content-encoding']).toBe(encoding);
        expect(JSON.parse(unpacked(answer).toString())).toEqual(JSON.parse(plain.toString()));
      }
      expect(answers[1]?.body).toEqual(answers[0]?.body);
    },
  );

  it('of which little is left when it is compressed has the same content, too', async () => {
    const aliases = Array.from({ length: 80 }, (_, at) => `name${at}: name`).join(' ');
    const query = `{ city(slug: "ghent") { ${aliases} } }`;
    const plain = await ask({ query });
    for (const accepted of ['br', 'gzip', 'gzip']) {
      const answer = await ask({ query }, { 'accept-encoding': accepted });

      expect(answer.body.length).toBeLessThan(1_000);
      expect(unpacked(answer)).toEqual(plain.body);
    }
  });

  it('has another tag in each encoding', async () => {
    const tags = [];
    for (const accepted of ['br', 'gzip', 'identity']) {
      tags.push((await ask({ query: LONG }, { 'accept-encoding': accepted })).headers.etag);
    }

    expect(new Set(tags).size).toBe(3);
  });
});

describe('memory', () => {
  it('is bounded, whatever is asked, and holds what was asked last', async () => {
    const responseCacheBytes = 60_000;
    const small = await startTestServer(scene.database.url, undefined, { responseCacheBytes });
    onTestFinished(() => small.close());
    await hearsOfWrites(small);
    const query =
      'query ($first: Int) { cities(first: $first) { nodes { slug name summary: name } } }';
    const headers = { 'accept-encoding': 'gzip' };
    const asked = Array.from({ length: 60 }, (_, first) => ({ query, variables: { first } }));
    for (const body of asked) await post(small.endpoint, body, headers);
    const last = await post(small.endpoint, asked.at(-1) ?? {}, headers);
    const health = await send(`${small.address}/health/ready`, {});
    const { responseCache } = jsonOf(health) as {
      responseCache: { bytes: number; answers: number };
    };

    expect(isHit(last)).toBe(true);
    expect(responseCache.bytes).toBeLessThanOrEqual(responseCacheBytes);
    expect(responseCache.answers).toBeGreaterThan(3);
    expect(responseCache.answers).toBeLessThan(asked.length);
  });

  it('of nothing keeps nothing, and answers as before', async () => {
    const none = await startTestServer(scene.database.url, undefined, { responseCacheBytes: 0 });
    onTestFinished(() => none.close());
    const answers = [await post(none.endpoint, GHENT), await post(none.endpoint, GHENT)];

    expect(answers.map(isHit)).toEqual([false, false]);
    expect(nameIn(answers[1]!)).toMatch(/^Ghent/);
    expect(jsonOf(await send(`${none.address}/health/ready`, {}))).toEqual({ status: 'ready' });
  });
});
