import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordFiles } from '../../src/seed/files.js';
import { seedCatalogue } from '../../src/seed/seed-catalogue.js';
import { catalogueDatabase, freshDatabase, type TestDatabase } from '../support/database.js';
import { plainRecord } from './plain-record.js';
import { rebuildFacts } from './rebuilt-facts.js';

const folders = {
  'the starting catalogue': join(import.meta.dirname, '../../src/seed/facts'),
  'a small catalogue of its own': join(import.meta.dirname, 'fixtures/harbour-towns'),
};

describe.each(Object.entries(folders))('%s in the database', (name, folder) => {
  let given: TestDatabase;
  let rebuilt: Awaited<ReturnType<typeof rebuildFacts>>;

  beforeAll(async () => {
    given = name === 'the starting catalogue' ? await catalogueDatabase() : await freshDatabase();
    await seedCatalogue(given.database, { folder });
    rebuilt = await rebuildFacts(given.database);
  });
  afterAll(() => given.close());

  it.each(Object.values(recordFiles))('has every field of every record of %s', (file) => {
    const stated = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { id: string }[];
    const held = rebuilt[file.replace('.json', '')] ?? [];

    expect(held).toHaveLength(stated.length);
    const byId = new Map(held.map((record) => [record['id'], record]));
    for (const record of stated) {
      expect(plainRecord(byId.get(record.id)), record.id).toEqual(plainRecord(record));
    }
  });
});
