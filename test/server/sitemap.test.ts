import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import {
  type SitemapEntry,
  readSitemap,
  readSitemapFiles,
} from '../../src/publish/sitemap/read-sitemap.js';
import { type TestDatabase, catalogueDatabase } from '../support/database.js';
import { type TestServer, startTestServer } from '../support/http-server.js';

const PUBLIC_URL = 'https://hansa.example/data';

let catalogue: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  catalogue = await catalogueDatabase();
  server = await startTestServer(catalogue.url, undefined, { publicUrl: PUBLIC_URL });
});
afterAll(async () => {
  await server.close();
  await catalogue.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.address + path, { headers });

describe('search engines', () => {
  it('are told of the sitemap', async () => {
    const response = await get('/robots.txt');

    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain(`Sitemap: ${PUBLIC_URL}/sitemap.xml\n`);
  });

  it('find the files of the sitemap, and in them the page of each dataset', async () => {
    const index = await (await get('/sitemap.xml')).text();
    const file = await (await get('/sitemap-1.xml')).text();
    const slugs = await catalogue.database.rows<{ slug: string }>(
      sql`select slug from dataset order by id`,
    );

    expect(locations(index)).toEqual([`${PUBLIC_URL}/sitemap-1.xml`]);
    expect(locations(file)).toEqual(slugs.map(({ slug }) => `${PUBLIC_URL}/dcat/dataset/${slug}`));
    expect(file.match(/<lastmod>\d{4}-\d\d-\d\dT[\d:.]+Z<\/lastmod>/g)).toHaveLength(slugs.length);
  });

  it.each(['/sitemap.xml', '/sitemap-1.xml'])('need not read %s again', async (path) => {
    const first = await get(path);
    await first.text();
    const tag = first.headers.get('etag') ?? '';

    expect(first.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304);
  });

  it.each(['/sitemap-2.xml', '/sitemap-0.xml', '/sitemap-x.xml'])(
    'are told that there is no %s',
    async (path) => {
      const response = await get(path);

      expect(response.status).toBe(404);
      expect(await response.text()).toContain('/sitemap.xml');
    },
  );
});

describe('files of the sitemap', () => {
  it('together list each dataset once, and none more than it may', async () => {
    const { database } = catalogue;
    const [{ count } = { count: 0 }] = await database.rows<{ count: number }>(
      sql`select count(*)::int as count from dataset`,
    );
    const size = 100;
    const files = await readSitemapFiles(database, size);
    const listed = await Promise.all(
      files.map(async ({ number }) => {
        const batches: SitemapEntry[][] = [];
        for await (const batch of readSitemap(database, { number, size })) batches.push(batch);
        return batches.flat();
      }),
    );

    expect(listed.every((entries) => entries.length > 0 && entries.length <= size)).toBe(true);
    expect(new Set(listed.flat().map(({ slug }) => slug)).size).toBe(count);
    expect(listed.flat()).toHaveLength(count);
  });
});

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url ?? '');
