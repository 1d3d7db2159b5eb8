import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { sql } from '../../src/database/database.js';
import type { OpenDatabase } from '../../src/server/open-database.js';
import { type TestDatabase, catalogueDatabase } from './database.js';
import { type TestServer, startTestServer } from './http-server.js';
import { type Sent, jsonOf, post } from './send.js';

interface Scene {
  database: TestDatabase;
  server: TestServer & { open: OpenDatabase };
}

/** A name of a city, and what asks for it. */
export const NAME = 'query Name($slug: String!) { city(slug: $slug) { name } }';
export const GHENT = { query: NAME, variables: { slug: 'ghent' } };
/** Worth to be compressed. */
export const LONG = '{ cities(first: 60) { nodes { slug name population country { name } } } }';

/** A server that keeps answers, for the tests of a file; each begins with none of those that were given before. */
export function useCachingServer() {
  const scene = {} as Scene;
  let renamed = 0;
  beforeAll(async () => {
    const database = await catalogueDatabase();
    const server = (await startTestServer(database.url)) as Scene['server'];
    await hearsOfWrites(server);
    Object.assign(scene, { database, server });
  });
  afterAll(async () => {
    await scene.server.close();
    await scene.database.close();
  });
  /** Commits a new name of Ghent past the server. */
  const rename = async (): Promise<string> => {
    renamed += 1;
    const name = `Ghent ${renamed}`;
    await scene.database.database.rows(sql`update city set name = ${name} where slug = 'ghent'`);
    return name;
  };
  /** … and has the server hear of it. */
  const renameAndTell = async (): Promise<string> => {
    const name = await rename();
    await scene.server.open.revisions.catchUp();
    return name;
  };
  beforeEach(async () => void (await renameAndTell()));
  const ask = (body: object, headers?: Record<string, string>) =>
    post(scene.server.endpoint, body, headers);
  return { scene, rename, renameAndTell, ask };
}

/** From then on, it keeps answers. */
export const hearsOfWrites = ({ open }: TestServer) =>
  vi.waitUntil(() => open?.revisions.isListening);

export const isHit = ({ headers }: Sent): boolean => headers['cache-status'] === 'Hansa; hit';

export const nameIn = (sent: Sent): string =>
  (jsonOf(sent) as { data: { city: { name: string } } }).data.city.name;

export const codeIn = (sent: Sent): string | undefined =>
  (jsonOf(sent) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
