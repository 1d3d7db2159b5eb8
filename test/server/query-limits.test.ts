import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Kind, getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../src/database/project-path.js';
import { findExcess } from '../../src/graphql/query-limits/find-excess.js';
import { type QueryLimits, USUAL_LIMITS } from '../../src/graphql/query-limits/usual-limits.js';
import { publicSubgraph } from '../../src/server/public-subgraph.js';
import { type TestDatabase, catalogueDatabase } from '../support/database.js';
import { postJson } from '../support/gateway.js';
import { type TestServer, startTestServer } from '../support/http-server.js';

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await catalogueDatabase();
  server = await startTestServer(database.url);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const within = '{ cities(first: 100) { nodes { datasets(first: 50) { nodes { title } } } } }';
const costly =
  '{ cities(first: 100) { nodes { datasets(first: 100) { nodes { kinds(first: 100) { nodes { label } } } } } } }';

describe('a request that asks for too much', () => {
  it.each<[string, string]>([
    ['cost', costly],
    ['depth', `{ ${'cities { nodes { networks { '.repeat(7)} slug ${'} } }'.repeat(7)} }`],
    ['fields', `{ ${'...All '.repeat(1_001)} } fragment All on Query { __typename }`],
  ])('is refused for its %s with a code', async (limit, query) => {
    const { data, errors } = await postJson(server.endpoint, { query });

    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX', limit } }]);
  });

  it('is refused as one that is not valid, by the status that the client understands', async () => {
    const statusFor = async (accept: string) => {
      const response = await fetch(server.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: costly }),
      });
      return response.status;
    };

    expect(await statusFor('application/json')).toBe(200);
    expect(await statusFor('application/graphql-response+json')).toBe(400);
  });

  it('is not read to its end, however long it is or deep it goes', async () => {
    const [long, deep] = await Promise.all(
      [`{ ${'a '.repeat(10_000)} }`, `${'{ a '.repeat(50_000)} ${'}'.repeat(50_000)}`].map(
        (query) => postJson(server.endpoint, { query }),
      ),
    );
    const code = 'GRAPHQL_PARSE_FAILED';

    expect(long!.errors).toMatchObject([
      { message: expect.stringMatching(/6000 tokens/), extensions: { code } },
    ]);
    expect(deep!.errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('a request within the limits', () => {
  it('is answered', async () => {
    const { data, errors } = await postJson(server.endpoint, { query: within });

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ cities: { nodes: expect.any(Array) } });
  });

  it('is every saved question and every question of the command line, with room', async () => {
    const folders = ['src/web/explorer/examples', 'src/commands/*', 'test/queries'];
    const files = folders.flatMap((folder) => globSync(projectPath(folder, '*.graphql')));
    const { depth, fields, tokens, cost } = USUAL_LIMITS;
    const half = { depth: depth / 2, fields: fields / 2, tokens: tokens / 2, cost: cost / 2 };
    const asked = await Promise.all(files.map((file) => readFile(file, 'utf8')));

    expect(files.map((file) => basename(file))).toContain('opportunities.graphql');
    expect(await findExcesses(half, asked)).toEqual([]);
  });

  it('is what tools ask of the schema', async () => {
    expect(await findExcesses(USUAL_LIMITS, [getIntrospectionQuery()])).toEqual([]);
  });
});

/** Of every operation of the texts. */
async function findExcesses(limits: QueryLimits, texts: readonly string[]) {
  const schema = await publicSubgraph();
  return texts.flatMap((text) => {
    const document = parse(text, { maxTokens: limits.tokens });
    return document.definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .flatMap(
        ({ name }) => findExcess(limits, { schema, document, operationName: name?.value }) ?? [],
      );
  });
}
