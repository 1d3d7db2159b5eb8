import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { sql } from '../../src/database/database.js';
import type { Problem } from '../../src/seed/problem.js';
import { isCatalogueEmpty } from '../../src/seed/is-catalogue-empty.js';
import { seedCatalogue } from '../../src/seed/seed-catalogue.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { type GivenFolder, givenFolder } from './given-folder.js';

let given: TestDatabase;
let towns: GivenFolder;

beforeEach(async () => {
  [given, towns] = await Promise.all([freshDatabase(), givenFolder()]);
});
afterEach(async () => {
  await given.close();
  await towns.dispose();
});

async function problemsOf(folder = towns.folder): Promise<Problem[]> {
  const outcome = await seedCatalogue(given.database, { folder });
  return outcome.ok ? [] : outcome.problems;
}

const lageHaven = { file: 'cities.json', record: 'lage-haven' };

describe('files that cannot be read', () => {
  it('are reported, each one, beside problems in the others', async () => {
    await towns.remove('events.json');
    await towns.write('networks.json', '[\n  { "id": "x", }\n]');
    await towns.write('instruments.json', '{"id": "berth-rule"}');
    await towns.amend('cities.json', 0, { latitude: 91 });

    expect(await problemsOf()).toMatchObject([
      { ...lageHaven, field: 'latitude', found: '91', accepted: 'degrees up to 90' },
      { file: 'events.json', record: '', field: '', found: 'nothing of this name' },
      {
        file: 'instruments.json',
        record: '',
        field: '',
        found: 'a single object',
        accepted: 'a list of records, in [ ]',
      },
      { file: 'networks.json', record: '', field: 'line 2, column 16', found: '}' },
    ]);
  });

  it('are one problem when there is no such folder', async () => {
    const folder = join(towns.folder, 'nowhere');

    expect(await problemsOf(folder)).toEqual([
      {
        file: folder,
        record: '',
        field: '',
        found: 'nothing of this name',
        accepted: expect.stringContaining('cities.json'),
      },
    ]);
  });

  it('may be of our vocabulary when a folder brings its own', async () => {
    await towns.write('data-kinds.json', '{"kinds": [');

    expect(await problemsOf()).toMatchObject([
      { file: 'data-kinds.json', field: 'line 1, column 12', found: 'the end of the file' },
    ]);
  });
});

it('changes nothing in a catalogue that is there', async () => {
  await seedCatalogue(given.database, { folder: towns.folder });
  const held = () =>
    given.database.rows(
      sql`select revision, (select array_agg(c order by id) from city c) from catalogue_revision`,
    );
  const before = await held();
  await towns.amend('cities.json', 0, { population: 1 });
  await towns.amend('networks.json', 0, { kind: 7 });

  expect(await seedCatalogue(given.database, { folder: towns.folder })).toMatchObject({
    ok: false,
  });
  expect(
    await seedCatalogue(given.database, { folder: towns.folder, replace: true }),
  ).toMatchObject({
    ok: false,
  });

  expect(await held()).toEqual(before);
});

it('fills no empty catalogue', async () => {
  await towns.amend('networks.json', 0, { kind: 7 });

  expect(await problemsOf()).toHaveLength(1);
  expect(await isCatalogueEmpty(given.database)).toBe(true);
});
