import { createHash } from 'node:crypto';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, catalogueDatabase } from '../../support/database.js';
import {
  type Service,
  type TestGateway,
  postJson,
  readService,
  startTestGateway,
} from '../../support/gateway.js';
import { type TestServer, startTestServer } from '../../support/http-server.js';
import { TestMember } from '../../support/member.js';

let database: TestDatabase;
let hansa: TestServer;
let lyon: TestMember;
let services: Service[];
let gateway: TestGateway;

beforeAll(async () => {
  database = await catalogueDatabase();
  hansa = await startTestServer(database.url);
  lyon = new TestMember();
  await lyon.start();
  services = [await readService('hansa', hansa.endpoint), lyon.service];
  gateway = await startTestGateway(services);
});
afterAll(async () => {
  await gateway.close();
  await lyon.kill();
  await hansa.close();
  await database.close();
});

describe('persisted queries', () => {
  const query = '{ city(slug: "ghent") { name } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const answer = { data: { city: { name: 'Ghent' } } };

  it('are known by their hash, once they were sent with it', async () => {
    const unknown = await postJson(gateway.endpoint, { extensions });
    const sent = await postJson(gateway.endpoint, { query, extensions });
    const known = await postJson(gateway.endpoint, { extensions });
    const url = `${gateway.endpoint}?extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
    const byGet = await (await fetch(url)).json();

    expect(unknown.errors).toMatchObject([
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    expect([sent, known, byGet]).toMatchObject([answer, answer, answer]);
  });

  it('are known to each gateway for itself: at another one the client sends them again', async () => {
    const other = await startTestGateway(services);
    await postJson(gateway.endpoint, { query, extensions });
    const unknown = await postJson(other.endpoint, { extensions });
    const sent = await postJson(other.endpoint, { query, extensions });
    const known = await postJson(other.endpoint, { extensions });
    await other.close();

    expect(unknown.errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]);
    expect([sent, known]).toMatchObject([answer, answer]);
  });

  it('are refused under the hash of another one', async () => {
    const { errors } = await postJson(gateway.endpoint, { query: '{ __typename }', extensions });

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('are the only ones where documents are trusted', async () => {
    const trusting = await startTestGateway(services, {
      trustedDocuments: { [sha256Hash]: query },
    });
    const known = await postJson(trusting.endpoint, { documentId: `sha256:${sha256Hash}` });
    const byHash = await postJson(trusting.endpoint, { extensions });
    const refused = await Promise.all(
      [{ query }, { query, extensions }, { documentId: 'constructor' }, {}].map((body) =>
        postJson(trusting.endpoint, body),
      ),
    );
    await trusting.close();

    expect([known, byHash]).toMatchObject([answer, answer]);
    for (const { data, errors } of refused) {
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }]);
    }
  });
});

describe('introspection', () => {
  it('shows no machinery and nothing that is inaccessible', async () => {
    const { data } = await gateway.ask(
      '{ __schema { types { name fields { name } } directives { name } } }',
    );
    const { types, directives } = (data as { __schema: Schema }).__schema;
    const fields = types.flatMap(
      (type) => type.fields?.map(({ name }) => `${type.name}.${name}`) ?? [],
    );

    expect(fields).toEqual(expect.arrayContaining(['City.name', 'City.lyon', 'Lyon.bikes']));
    expect(fields).not.toContain('City.secret');
    expect(fields.filter((name) => /\._(entities|service)$/.test(name))).toEqual([]);
    expect(
      types
        .map(({ name }) => name)
        .filter((name) => /^(join|link|core|_)_?_/.test(name) && !name.startsWith('__')),
    ).toEqual([]);
    expect(
      directives
        .map(({ name }) => name)
        .filter((name) => /__|key|inaccessible|shareable/.test(name)),
    ).toEqual([]);
  });

  it.each([
    '{ city(slug: "lyon") { secret } }',
    '{ _service { sdl } }',
    '{ _entities(representations: []) { __typename } }',
  ])('%s is refused', async (query) => {
    expect((await gateway.ask(query)).errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  });

  it.each([
    '{ __schema { queryType { name } } city(slug: "ghent") { name } }',
    '{ city(slug: "ghent") { name } ... { __type(name: "City") { name } } }',
    '{ ...Both } fragment Both on Query { __schema { queryType { name } } city(slug: "ghent") { name } }',
  ])('%s is refused, not answered by half', async (query) => {
    const { data, errors } = await gateway.ask(query);

    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ message: expect.stringMatching(/operation of their own/) }]);
  });
});

interface Schema {
  types: { name: string; fields: { name: string }[] | null }[];
  directives: { name: string }[];
}

describe('a request that asks for too much', () => {
  const deep = `{ ${'cities { nodes { networks { '.repeat(7)} slug ${'} } }'.repeat(7)} }`;
  const costly =
    '{ cities(first: 100) { nodes { lyon { bikes } datasets(first: 100) { nodes { kinds(first: 100) { nodes { label } } } } } } }';

  it.each<[string, string]>([
    ['depth', deep],
    ['fields', `{ ${'...All '.repeat(700)} } fragment All on Query { lyonSays a: lyonSays }`],
    ['cost', costly],
  ])('is refused for its %s before any member is asked', async (limit, query) => {
    lyon.requests.splice(0);
    const { data, errors, extensions } = await gateway.ask(query);

    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX', limit } }]);
    expect(extensions).toBeUndefined();
    expect(lyon.requests).toEqual([]);
  });

  it('is refused by the size that its variables give it', async () => {
    const query =
      'query ($first: Int!) { cities(first: 100) { nodes { datasets(first: $first) { nodes { kinds { nodes { label } } } } } } }';
    const [small, large] = await Promise.all(
      [1, 100].map((first) => gateway.ask(query, { variables: { first } })),
    );

    expect(small!.errors).toBeUndefined();
    expect(large!.errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'cost', most: 100_000 } },
    ]);
  });

  it('is a subscription, too', async () => {
    const query = `subscription { ${'...All '.repeat(2_000)} } fragment All on Subscription { lyonTicks }`;

    expect((await gateway.ask(query)).errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'fields' } },
    ]);
  });

  it('is not read to its end, however long it is or deep it goes', async () => {
    const long = await gateway.ask(`{ ${'a '.repeat(10_000)} }`);
    const deep = await gateway.ask(`{ a(b: ${'['.repeat(50_000)}`);

    expect(long.errors).toMatchObject([
      {
        message: expect.stringMatching(/6000 tokens/),
        extensions: { code: 'GRAPHQL_PARSE_FAILED' },
      },
    ]);
    expect(deep.errors).toMatchObject([
      { message: expect.stringMatching(/nested/), extensions: { code: 'QUERY_TOO_COMPLEX' } },
    ]);
  });

  it('may be asked where the limits say so', async () => {
    const limits = { depth: 3, fields: 4, tokens: 50, cost: 1_000 };
    const strict = await startTestGateway(services, { limits });
    const within = await strict.ask('{ city(slug: "ghent") { country { name } } }');
    const over = await strict.ask('{ city(slug: "ghent") { country { name code } slug } }');
    await strict.close();

    expect(within.data).toEqual({ city: { country: { name: 'Belgium' } } });
    expect(over.errors).toMatchObject([{ extensions: { limit: 'fields', most: 4 } }]);
  });
});

describe('GraphQL over HTTP, through the gateway', () => {
  const audits = serverAudits({ url: () => gateway.endpoint, fetchFn: fetch });

  it.each(audits)('$id: $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });

  it('refuses variables that do not fit with a code', async () => {
    const query = 'query ($slug: String!) { city(slug: $slug) { name } }';
    const { errors } = await gateway.ask(query);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('refuses bodies of over a megabyte, and such that are not JSON', async () => {
    const large = await fetch(gateway.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(1024 * 1024)}` }),
    });
    const plain = await fetch(gateway.endpoint, { method: 'POST', body: '{ __typename }' });

    expect([large.status, plain.status]).toEqual([413, 415]);
  });

  it('admits pages of other origins, and compresses', async () => {
    const response = await fetch(gateway.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.org' },
      body: JSON.stringify({ query: '{ cities(first: 100) { nodes { name slug } } }' }),
    });

    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(await response.json()).toMatchObject({ data: { cities: {} } });
  });

  it('says whether it is there and ready', async () => {
    const { origin } = new URL(gateway.endpoint);
    const [live, ready] = await Promise.all(
      ['live', 'ready'].map((state) => fetch(`${origin}/health/${state}`)),
    );

    expect([live!.status, ready!.status]).toEqual([200, 200]);
  });
});
