import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, catalogueDatabase } from '../support/database.js';
import { Hansa, buildHansa } from '../support/hansa.js';
import { ImportRecord, type ImportedFile, packageOf } from '../support/imports.js';

let database: TestDatabase;

beforeAll(async () => {
  buildHansa();
  database = await catalogueDatabase();
});

afterAll(() => database.close());

/** What a command imports to its end, or until it has printed something. */
async function importsOf(args: readonly string[], printed?: RegExp): Promise<ImportedFile[]> {
  const record = await ImportRecord.begin();
  const hansa = new Hansa(args, { DATABASE_URL: database.url, PORT: '0', ...record.environment });
  if (printed) await hansa.sees(printed).then(() => hansa.kill('SIGTERM'));
  expect(await hansa.ended).toMatchObject({ code: 0 });
  return record.end();
}

const packagesOf = (files: readonly ImportedFile[]): Set<string | undefined> =>
  new Set(files.map(packageOf));

/** What of Hansa itself was imported, by the folder below `dist`. */
const foldersOf = (files: readonly ImportedFile[]): Set<string | undefined> =>
  new Set(files.map(({ url }) => /\/dist\/(.*)\//.exec(url)?.[1]));

describe('a command imports what it needs, and no more:', () => {
  it('a server without administrators composes, reads and writes no RDF, and seeds nothing', async () => {
    const files = await importsOf(['serve'], /answers at/);

    const packages = packagesOf(files);
    for (const used of ['fastify', 'type-graphql', 'pg']) expect(packages).toContain(used);
    for (const unused of UNUSED_BY_SERVE) expect(packages).not.toContain(unused);
    const folders = foldersOf(files);
    expect(folders).toContain('server');
    for (const unused of ['harvest/run', 'harvest/dcat-ap', 'publish/rdf', 'seed/check']) {
      expect(folders).not.toContain(unused);
    }
  });

  it('a list of members needs neither the schema nor a server', async () => {
    const packages = packagesOf(await importsOf(['federation', 'list']));

    for (const unused of [...UNUSED_BY_SERVE, 'fastify', 'type-graphql', '@apollo/server']) {
      expect(packages).not.toContain(unused);
    }
  });

  it('help needs no database', async () => {
    const packages = packagesOf(await importsOf(['--help']));

    for (const unused of ['kysely', '@mikro-orm/core', 'graphql', 'zod']) {
      expect(packages).not.toContain(unused);
    }
  });
});

/** Of other commands, of administrators, or of a first request for something published. */
const UNUSED_BY_SERVE = [
  '@graphql-hive/gateway-runtime',
  '@graphql-hive/router-runtime',
  '@theguild/federation-composition',
  'csv-parse',
  'csv-stringify',
  'fastest-levenshtein',
  'html-to-text',
  'jsonld',
  'n3',
  'rdfxml-streaming-parser',
  'stream-json',
  'undici',
];
