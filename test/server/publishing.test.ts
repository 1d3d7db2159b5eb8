import { type IncomingMessage, request as httpRequest } from 'node:http';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { type TestDatabase, catalogueDatabase } from '../support/database.js';
import { type TestServer, startTestServer } from '../support/http-server.js';
import { parseRdf, triplesOf } from '../support/rdf.js';

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

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(server.address + path, { headers, method, redirect: 'manual' });

const catalogueIri = `${PUBLIC_URL}/dcat/catalog`;
const DATASET = 'http://www.w3.org/ns/dcat#dataset';
const HYDRA = 'http://www.w3.org/ns/hydra/core#';

async function readTurtle(path: string) {
  return parseRdf(await (await get(path)).text(), { extension: 'ttl' });
}

describe('the form of an answer', () => {
  it.each([
    ['ttl', 'text/turtle'],
    ['rdf', 'application/rdf+xml'],
    ['jsonld', 'application/ld+json'],
    ['nt', 'application/n-triples'],
  ] as const)('.%s is %s, with the same triples as in the others', async (extension, type) => {
    const response = await get(`/dcat/catalog.${extension}`);
    const quads = await parseRdf(await response.text(), { extension });

    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(triplesOf(quads)).toEqual(triplesOf(await readTurtle('/dcat/catalog.ttl')));
  });

  it.each([
    ['*/*', 'text/turtle'],
    ['application/rdf+xml', 'application/rdf+xml'],
    ['text/turtle;q=0.5, application/ld+json', 'application/ld+json'],
    ['text/*;q=0.2, application/n-triples;q=0.9', 'application/n-triples'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
  ])('is negotiated: %s gets %s', async (accept, type) => {
    const response = await get('/dcat/dataset/waze-for-cities', { accept });

    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('vary')).toMatch(/\baccept\b(?!-)/);
    expect(response.status).toBe(200);
  });

  it.each(['image/png', 'text/turtle;q=0', 'application/json'])(
    'is refused with what there is, when only %s is accepted',
    async (accept) => {
      const response = await get('/dcat/catalog', { accept });

      expect(response.status).toBe(406);
      expect(await response.text()).toContain('text/turtle (.ttl), application/rdf+xml (.rdf)');
    },
  );

  it('is compressed as the client accepts', async () => {
    for (const extension of ['ttl', 'nt', 'rdf', 'jsonld']) {
      const response = await get(`/dcat/catalog.${extension}?page=1`, {
        'accept-encoding': 'gzip',
      });
      await response.text();

      expect(response.headers.get('content-encoding')).toBe('gzip');
    }
  });
});

describe('pages', () => {
  beforeAll(() =>
    catalogue.database.rows(sql`
      insert into dataset (slug, assertion, title, description, type, publisher_name, access_model, theme_id)
      select 'extra-' || n, 'EDITORIAL', 'Extra ' || n, 'More.', 'DATA_PRODUCT', 'Somebody', 'open', theme_id
      from generate_series(1, 600) n, (select theme_id from dataset limit 1) t`),
  );
  afterAll(() => catalogue.database.rows(sql`delete from dataset where slug like 'extra-%'`));

  it('hold all datasets of the whole once, and lead to one another', async () => {
    const listed: string[] = [];
    let next: string | undefined = '/dcat/catalog.ttl?page=1';
    for (let count = 0; next && count < 9; count += 1) {
      const quads = await readTurtle(next);
      listed.push(
        ...quads
          .filter((quad) => quad.predicate.value === DATASET)
          .map((quad) => quad.object.value),
      );
      next = quads
        .find((quad) => quad.predicate.value === `${HYDRA}next`)
        ?.object.value.replace(PUBLIC_URL, '');
    }
    const whole = (await readTurtle('/dcat/catalog.ttl'))
      .filter((quad) => quad.predicate.value === DATASET)
      .map((quad) => quad.object.value);

    expect(listed).toHaveLength(new Set(listed).size);
    expect(listed.toSorted()).toEqual(whole.toSorted());
    expect(whole.length).toBeGreaterThan(1000);
  });

  it('say how many there are, in the graph and in the header Link', async () => {
    const response = await get('/dcat/catalog.nt?page=2');
    const text = await response.text();

    expect(text).toContain(`<${catalogueIri}> <${HYDRA}totalItems> "1077"`);
    expect(text).toContain(
      `<${catalogueIri}.nt?page=2> <${HYDRA}previous> <${catalogueIri}.nt?page=1>`,
    );
    expect(response.headers.get('link')).toBe(
      `<${catalogueIri}.nt?page=1>; rel="first", <${catalogueIri}.nt?page=1>; rel="prev", ` +
        `<${catalogueIri}.nt?page=3>; rel="next", <${catalogueIri}.nt?page=3>; rel="last"`,
    );
  });

  it.each([
    ['0', 400],
    ['x', 400],
    ['1.5', 400],
    ['4', 404],
  ])('page %s is refused with %i, in words', async (page, status) => {
    const response = await get(`/dcat/catalog.ttl?page=${page}`);

    expect(response.status).toBe(status);
    expect(await response.text()).toContain('page');
  });
});

describe('a client that has the answer already', () => {
  it.each([
    '/dcat/catalog.ttl',
    '/dcat/catalog.nt?page=1',
    '/dcat/catalog.html',
    '/dcat/dataset/waze-for-cities.rdf',
  ])('is told so, until something is written: %s', async (path) => {
    const first = await get(path, { 'accept-encoding': 'gzip' });
    const tag = first.headers.get('etag') ?? '';
    await first.text();
    const again = await get(path, { 'if-none-match': `"other", ${tag}` });
    await catalogue.database.rows(sql`update dataset set title = title where id = 1`);
    await server.open?.revisions.catchUp();
    const later = await get(path, { 'if-none-match': tag });
    await later.text();

    expect(tag).toMatch(/^"\d+-[\w-]{12}-gzip"$/);
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
    expect(later.status).toBe(200);
    expect(later.headers.get('etag')).not.toBe(tag);
  });

  it('is told so without a statement', async () => {
    const first = await get('/dcat/catalog.ttl');
    await first.text();
    const before = server.open!.database;
    server.open = { ...server.open!, database: undefined as never };
    const again = await get('/dcat/catalog.ttl', {
      'if-none-match': first.headers.get('etag') ?? '',
    });
    server.open = { ...server.open, database: before };

    expect(again.status).toBe(304);
  });
});

describe('HEAD', () => {
  it('has the headers of GET and no body', async () => {
    for (const path of [
      '/dcat/catalog.ttl',
      '/dcat/catalog.ttl?page=1',
      '/dcat/dataset/waze-for-cities.ttl',
    ]) {
      const plain = { 'accept-encoding': 'identity' };
      const [head, full] = [await get(path, plain, 'HEAD'), await get(path, plain)];
      await full.text();

      expect(await head.text()).toBe('');
      for (const name of ['etag', 'content-type', 'link', 'cache-control']) {
        expect(head.headers.get(name)).toBe(full.headers.get(name));
      }
    }
  });
});

describe('other origins', () => {
  it('may read it, and its tags and links', async () => {
    const response = await get('/dcat/catalog.ttl?page=1', { origin: 'https://portal.example' });
    await response.text();

    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toMatch(/etag, link/);
  });
});

describe('a dataset', () => {
  it('that nobody knows is 404, in plain words', async () => {
    const response = await get('/dcat/dataset/no-such.ttl');

    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe('There is no dataset "no-such".\n');
    expect(response.headers.get('etag')).toBeNull();
  });

  it('that its source has withdrawn is gone', async () => {
    await catalogue.database.rows(sql`
      insert into harvest_record (source_id, identifier, checksum, content, dataset_id, dataset_slug, own_id, own_slug, withdrawn_at)
      select id, 'a', '', '{}', 99999, 'old-counts', 99999, 'old-counts', '2026-10-01' from source limit 1`);
    const response = await get('/dcat/dataset/old-counts');

    expect(response.status).toBe(410);
    expect(await response.text()).toMatch(/^Its source withdrew .* noticed on 2026-(10-01|09-30)T/);
  });

  it('has a page without a script that runs', async () => {
    const response = await get('/dcat/dataset/waze-for-cities.html');
    const text = await response.text();

    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(text).toContain('<h1>Waze for Cities data feed</h1>');
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(text).toContain(
      `<link rel="alternate" type="text/turtle" href="${PUBLIC_URL}/dcat/dataset/waze-for-cities.ttl"`,
    );
  });
});

describe('exports', () => {
  it('are listed for people and for machines', async () => {
    const forPeople = await (await get('/export', { accept: 'text/html' })).text();
    const listed = (await (await get('/export')).json()) as {
      exports: { name: string; rows: number; files: { csv: string } }[];
    };
    const cities = listed.exports.find(({ name }) => name === 'cities');

    expect(cities?.files.csv).toBe(`${PUBLIC_URL}/export/cities.csv`);
    expect(cities?.rows).toBeGreaterThan(100);
    expect(forPeople).toContain(`href="${PUBLIC_URL}/export/cities.jsonl"`);
  });

  it.each([
    ['csv', 'text/csv; charset=utf-8; header=present', /^code,name\r\n/],
    ['jsonl', 'application/jsonl; charset=utf-8', /^\{"code":"/],
  ])('come as .%s, with a tag', async (extension, type, begin) => {
    const response = await get(`/export/countries.${extension}`);
    const tag = response.headers.get('etag') ?? '';
    const again = await get(`/export/countries.${extension}`, { 'if-none-match': tag });

    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toMatch(begin);
    expect(again.status).toBe(304);
  });

  it('that there are not are 404, and what there is, is told', async () => {
    const response = await get('/export/houses.csv');

    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/There are: cities, .* each as \.csv or \.jsonl/);
  });
});

describe('without a set address', () => {
  let unset: TestServer;
  beforeAll(async () => {
    unset = await startTestServer(catalogue.url);
  });
  afterAll(() => unset.close());

  /** fetch sets the header Host itself. */
  async function getAs(host: string) {
    const { port } = new URL(unset.address);
    const path = '/dcat/catalog.nt?page=1';
    const request = httpRequest({ host: '127.0.0.1', port, path, headers: { host } }).end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    const text = (await response.toArray()).join('');
    return { status: response.statusCode, headers: response.headers, text };
  }

  it('is as the request names the host, and no shared cache may keep it', async () => {
    const { headers, text } = await getAs('portal.example:8080');

    expect(text).toContain('<http://portal.example:8080/dcat/catalog> ');
    expect(headers['cache-control']).toBe('private, no-cache');
  });

  it.each(['a/b', 'a"><script>', 'a b', 'user@a', 'x.example:99:1'])(
    'a host such as %s is refused',
    async (host) => {
      const { status, text } = await getAs(host);

      expect(status).toBe(400);
      expect(text).not.toContain(host);
    },
  );

  it('a forwarded host is not believed', async () => {
    const response = await fetch(`${unset.address}/dcat/catalog.nt?page=1`, {
      headers: { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    });

    expect(await response.text()).not.toContain('evil.example');
  });
});

describe('when the database is not there', () => {
  it('says so with 503', async () => {
    const starting = await startTestServer();
    const response = await fetch(`${starting.address}/dcat/catalog.ttl`);
    await starting.close();

    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
  });
});
