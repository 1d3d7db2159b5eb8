import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { seedCatalogue } from '../../src/seed/seed-catalogue.js';
import { catalogueDatabase, type TestDatabase } from '../support/database.js';
import { type GivenFolder, givenFolder } from './given-folder.js';
import { Held } from './held.js';
import { startingFolder } from './planned.js';

let given: TestDatabase;
let held: Held;
let towns: GivenFolder;

beforeEach(async () => {
  [given, towns] = await Promise.all([catalogueDatabase(), givenFolder()]);
  held = new Held(given);
});
afterEach(async () => {
  await given.close();
  await towns.dispose();
});

const seedTowns = (options: { replace?: boolean } = {}) =>
  seedCatalogue(given.database, { folder: towns.folder, ...options });

describe('a catalogue beside the starting catalogue', () => {
  it('adds its records, kinds and credits and changes none of the others', async () => {
    const before = await held.everything();
    const datasets = await held.slugs('dataset');

    expect(await seedTowns()).toMatchObject({ ok: true, changed: true });

    expect(await held.slugs('dataset')).toEqual([
      ...datasets,
      'ship-counts',
      'berth-feed',
      'tide-table',
    ]);
    const after = await held.everything();
    for (const [table, rows] of Object.entries(before)) {
      const kept = new Set(after[table]);
      expect(
        rows.filter((row) => !kept.has(row)),
        table,
      ).toEqual([]);
    }
    expect(await held.credits()).toEqual([
      'City coordinates and population',
      'Shared mobility feed list',
      'Open data portals of cities',
      'Harbour towns',
    ]);
  });

  it('need not be there for the starting catalogue to stay as it is', async () => {
    const [rows, revision] = [await held.everything(), await held.revision()];

    for (const replace of [false, true]) {
      const outcome = await seedCatalogue(given.database, { folder: startingFolder, replace });
      expect(outcome).toMatchObject({ ok: true, changed: false });
    }

    expect([await held.everything(), await held.revision()]).toEqual([rows, revision]);
  });

  it('leaves the starting catalogue as it is when that is loaded again', async () => {
    await seedTowns();

    expect(await seedCatalogue(given.database, { folder: startingFolder })).toMatchObject({
      ok: true,
      changed: false,
    });
    expect(await seedTowns()).toMatchObject({ ok: true, changed: false });
  });

  it('takes its place when it is to replace it', async () => {
    expect(await seedTowns({ replace: true })).toMatchObject({ ok: true, changed: true });

    expect(await held.slugs('city')).toEqual(['lage-haven', 'hoge-haven']);
    expect(await held.slugs('data_kind')).toEqual([
      'harbour-use',
      'tides',
      'free-berths',
      'ship-traffic',
    ]);
    expect(await held.slugs('source')).toEqual(['quay-news', 'town-list', 'berth-rule']);
    expect(await held.credits()).toEqual(['Harbour towns']);
  });

  it('may not take an address or number from a record of the other', async () => {
    await towns.amend('cities.json', 0, { geonamesId: 2797656, wikidata: 'Q472' });
    await towns.change<unknown>('sources.json', (sources) => [
      ...(sources as unknown[]),
      { ...(sources as object[])[0], id: 'living', url: 'https://living-in.eu/' },
    ]);
    const before = await held.revision();

    const outcome = await seedTowns();

    expect(outcome).toMatchObject({
      ok: false,
      problems: [
        {
          file: 'cities.json',
          record: 'lage-haven',
          field: 'geonamesId',
          found: '2797656',
          accepted: expect.stringContaining('ghent'),
        },
        {
          file: 'cities.json',
          record: 'lage-haven',
          field: 'wikidata',
          found: '"Q472"',
          accepted: expect.stringContaining('sofia'),
        },
        { file: 'sources.json', record: 'living', field: 'url', found: '"https://living-in.eu/"' },
      ],
    });
    expect(await held.revision()).toBe(before);
  });

  it('adds its sources to those of a kind that both use', async () => {
    for (const file of ['data-kinds.json', 'themes.json', 'legal-bases.json'])
      await towns.remove(file);
    await towns.amend('use-cases.json', 0, {
      dataNeeded: ['vehicle location'],
      themes: ['mobility'],
    });
    const sourcesOfKind = () =>
      given.database
        .rows(sql`select source.slug from data_kind_source join source on source.id = source_id
        join data_kind on data_kind.id = data_kind_id where data_kind.slug = 'shared-vehicle-positions' order by source.id`);
    const before = await sourcesOfKind();

    await seedTowns();

    expect(await sourcesOfKind()).toEqual([
      ...before,
      { slug: 'quay-news' },
      { slug: 'town-list' },
    ]);
  });
});
