import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { isCatalogueEmpty } from '../../src/seed/is-catalogue-empty.js';
import { seedCatalogue } from '../../src/seed/seed-catalogue.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { type GivenFolder, givenFolder } from './given-folder.js';
import { Held } from './held.js';
import { startingFolder } from './planned.js';

let given: TestDatabase;
let held: Held;
let towns: GivenFolder;

beforeEach(async () => {
  [given, towns] = await Promise.all([freshDatabase(), givenFolder()]);
  held = new Held(given);
});
afterEach(async () => {
  await given.close();
  await towns.dispose();
});

const seedTowns = (options: { replace?: boolean } = {}) =>
  seedCatalogue(given.database, { folder: towns.folder, ...options });

describe('a first load', () => {
  it('fills an empty catalogue and counts its records', async () => {
    expect(await isCatalogueEmpty(given.database)).toBe(true);

    expect(await seedCatalogue(given.database, { folder: startingFolder })).toEqual({
      ok: true,
      changed: true,
      counts: {
        countries: 40,
        themes: 26,
        sources: 443,
        'sharing models': 22,
        instruments: 47,
        networks: 20,
        cities: 290,
        businesses: 96,
        'data kinds': 65,
        datasets: 477,
        'use cases': 81,
        implementations: 447,
        'working groups': 38,
        events: 17,
      },
    });
    expect(await isCatalogueEmpty(given.database)).toBe(false);
    expect(await held.credits()).toEqual([
      'City coordinates and population',
      'Shared mobility feed list',
      'Open data portals of cities',
    ]);
  });

  it('writes records in the order of their file', async () => {
    await seedTowns();

    expect(await held.slugs('city')).toEqual(['lage-haven', 'hoge-haven']);
    expect(await held.slugs('source')).toEqual(['quay-news', 'town-list', 'berth-rule']);
  });

  it('says what it does', async () => {
    const lines: string[] = [];

    await seedCatalogue(given.database, {
      folder: startingFolder,
      report: (line) => lines.push(line),
    });

    expect(lines).toEqual(
      expect.arrayContaining([
        'Checking the files …',
        'Writing 477 datasets …',
        'Writing 447 implementations …',
      ]),
    );
  });

  it('raises the revision once', async () => {
    const before = await held.revision();

    await seedTowns();

    expect(await held.revision()).toBe(before + 1);
  });

  it('leaves nothing behind when writing fails in the middle', async () => {
    await given.database.rows(
      sql`alter table event_use_case add constraint no_event check (position < 0)`,
    );
    const before = await held.revision();

    await expect(seedTowns()).rejects.toThrow(/no_event/);

    expect(await isCatalogueEmpty(given.database)).toBe(true);
    expect(await held.revision()).toBe(before);
    await given.database.rows(sql`alter table event_use_case drop constraint no_event`);
    expect(await seedTowns()).toMatchObject({ ok: true, changed: true });
  });

  it('may be asked for twice at once', async () => {
    const outcomes = await Promise.all([seedTowns(), seedTowns()]);

    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(outcomes.filter((outcome) => outcome.ok && outcome.changed)).toHaveLength(1);
  });

  it('takes only the kinds of our vocabulary that the records use', async () => {
    for (const file of ['data-kinds.json', 'themes.json', 'legal-bases.json', 'credits.json'])
      await towns.remove(file);
    await towns.amend('use-cases.json', 0, {
      dataNeeded: ['vehicle location'],
      themes: ['mobility'],
    });

    expect(await seedTowns()).toMatchObject({ ok: true });

    expect(await held.slugs('data_kind')).toEqual(['shared-mobility', 'shared-vehicle-positions']);
    expect(await held.credits()).toEqual([]);
  });

  it('says which files it does not read', async () => {
    const lines: string[] = [];
    await towns.write('data-kind.json', '{}');

    await seedCatalogue(given.database, {
      folder: towns.folder,
      report: (line) => lines.push(line),
    });

    expect(lines).toContain('  data-kind.json is no file of a catalogue and is not read');
  });
});
