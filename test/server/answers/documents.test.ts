import { hash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  GHENT,
  LONG,
  NAME,
  codeIn,
  hearsOfWrites,
  isHit,
  nameIn,
  useCachingServer,
} from '../../support/caching-server.js';
import { type TestServer, startTestServer } from '../../support/http-server.js';
import { get, post } from '../../support/send.js';

const { ask, scene } = useCachingServer();

describe('a query that is named by its hash', () => {
  const query = '{ city(slug: "ghent") { name population } }';
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash('sha256', query) } };

  it('is answered by GET once it was sent along, and from memory then', async () => {
    const unknown = await get(scene.server.endpoint, { extensions });
    const sent = await get(scene.server.endpoint, { extensions, query });
    const known = [
      await get(scene.server.endpoint, { extensions }),
      await get(scene.server.endpoint, { extensions }),
    ];

    expect(codeIn(unknown)).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(unknown.headers['cache-control']).toMatch(/no-(store|cache)/);
    expect(known.map(isHit)).toEqual([true, true]);
    expect(known.map(nameIn)).toEqual([nameIn(sent), nameIn(sent)]);
  });

  it('is refused under the hash of another, though the answer is known', async () => {
    await ask(GHENT);
    const refused = await ask({ ...GHENT, extensions });

    expect(codeIn(refused)).toBe('BAD_USER_INPUT');
  });
});

describe('trusted documents', () => {
  const documents = { 'md5-of-relay': NAME, [hash('sha256', LONG)]: LONG };
  const variables = { slug: 'ghent' };

  async function startTrusting(isExclusive: boolean): Promise<TestServer> {
    const trusted = { documents, isExclusive };
    const trusting = await startTestServer(scene.database.url, undefined, { trusted });
    onTestFinished(() => trusting.close());
    await hearsOfWrites(trusting);
    return trusting;
  }

  it('are answered by their id, by GET and POST, and from memory', async () => {
    const { endpoint } = await startTrusting(false);
    const asked = { documentId: 'md5-of-relay', variables };
    const answers = [
      await post(endpoint, asked),
      await get(endpoint, asked),
      await get(endpoint, asked),
    ];
    const long = await get(endpoint, { documentId: `sha256:${hash('sha256', LONG)}` });

    expect(answers.map(isHit)).toEqual([false, true, true]);
    expect(answers.map(nameIn)).toEqual(Array(3).fill(nameIn(await post(endpoint, GHENT))));
    expect(long.status).toBe(200);
    expect(codeIn(await post(endpoint, { documentId: 'constructor' }))).toBe(
      'DOCUMENT_NOT_TRUSTED',
    );
  });

  it('are the only ones where that is wanted', async () => {
    const { endpoint } = await startTrusting(true);
    const refused = await Promise.all([
      post(endpoint, GHENT),
      get(endpoint, GHENT),
      post(endpoint, {}),
      post(endpoint, { query: NAME, variables, operationName: 5 }),
      post(endpoint, { query: NAME, variables, documentId: 5 }),
      post(endpoint, { documentId: 'other' }),
    ]);
    const known = await post(endpoint, { documentId: 'md5-of-relay', variables });

    expect(refused.map(codeIn)).toEqual(Array(6).fill('DOCUMENT_NOT_TRUSTED'));
    expect(refused[0]?.headers['cache-control']).toBe('no-store');
    expect(nameIn(known)).toMatch(/^Ghent/);
  });
});
