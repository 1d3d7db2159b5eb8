import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { seedCatalogue } from '../../src/seed/seed-catalogue.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { type GivenFolder, givenFolder } from './given-folder.js';
import { Held } from './held.js';

let given: TestDatabase;
let held: Held;
let towns: GivenFolder;

beforeEach(async () => {
  [given, towns] = await Promise.all([freshDatabase(), givenFolder()]);
  held = new Held(given);
  await seedTowns();
});
afterEach(async () => {
  await given.close();
  await towns.dispose();
});

const seedTowns = (options: { replace?: boolean } = {}) =>
  seedCatalogue(given.database, { folder: towns.folder, ...options });

describe('a second load', () => {
  it('of the same files writes nothing', async () => {
    const [rows, revision] = [await held.everything(), await held.revision()];

    expect(await seedTowns()).toMatchObject({ ok: true, changed: false });
    expect(await seedTowns({ replace: true })).toMatchObject({ ok: true, changed: false });

    expect([await held.everything(), await held.revision()]).toEqual([rows, revision]);
  });

  it('writes what changed, keeps its identity and says when', async () => {
    const [changedBefore, otherBefore] = [
      await held.city('lage-haven'),
      await held.city('hoge-haven'),
    ];
    await towns.amend('cities.json', 0, { population: 12500, note: null });

    expect(await seedTowns()).toMatchObject({ ok: true, changed: true });

    const changed = await held.city('lage-haven');
    expect(changed).toMatchObject({ id: changedBefore['id'], population: 12500, note: null });
    expect(changed['updated_at']).not.toEqual(changedBefore['updated_at']);
    expect(changed['created_at']).toEqual(changedBefore['created_at']);
    expect(await held.city('hoge-haven')).toEqual(otherBefore);
  });

  it('removes the links that are gone from a record', async () => {
    await towns.amend('working-groups.json', 0, { memberCities: ['hoge-haven'], useCases: [] });

    await seedTowns();

    const members = await given.database.rows(sql`
        select city.slug, role from working_group_city join city on city.id = city_id`);
    expect(members).toEqual([{ slug: 'hoge-haven', role: 'CHAIR' }]);
    expect(await given.database.rows(sql`select from working_group_use_case`)).toEqual([]);
  });

  it('lets two reports of one implementation swap their places', async () => {
    await towns.change('use-cases.json', ([useCase]) => {
      const reports = useCase?.['implementations'] as unknown[];
      reports.splice(0, 2, reports[1], reports[0]);
    });

    await seedTowns();

    const reports = await given.database.rows(sql`
        select report.year, array_agg(business.slug) as businesses from implementation_report report
        join implementation on implementation.id = report.implementation_id
        join report_business on report_id = report.id join business on business.id = business_id
        where implementation.slug = 'lage-haven--berth-guidance' group by report.id order by report.position`);
    expect(reports).toEqual([
      { year: 2024, businesses: ['harbour-office'] },
      { year: 2021, businesses: ['quay-cameras'] },
    ]);
  });

  it('lets records swap what no two records share', async () => {
    const swap = (records: Record<string, unknown>[], field: string) => {
      const [first, second] = [records[0] ?? {}, records[1] ?? {}];
      [first[field], second[field]] = [second[field], first[field]];
    };
    await towns.change('sources.json', (sources) => swap(sources, 'url'));
    await towns.change('cities.json', (cities) => swap(cities, 'geonamesId'));
    await towns.change('cities.json', (cities) => swap(cities, 'wikidata'));

    expect(await seedTowns()).toMatchObject({ ok: true, changed: true });

    expect(await held.city('lage-haven')).toMatchObject({ geonames_id: 900002, wikidata_id: null });
    expect(await held.city('hoge-haven')).toMatchObject({
      geonames_id: 900001,
      wikidata_id: 'Q900001',
    });
    expect(await given.database.rows(sql`select url from source where slug = 'town-list'`)).toEqual(
      [{ url: 'https://quay.example/news' }],
    );
  });

  it('leaves a record alone that is gone from the files', async () => {
    await towns.change('events.json', () => []);
    await towns.amend('use-cases.json', 0, { presentedAt: [], otherImplementations: [] });

    await seedTowns();

    expect(await held.slugs('event')).toEqual(['quay-day']);
    expect(await held.slugs('implementation')).toContain('coast-of-zeeland--berth-guidance');
  });

  it('removes such a record when it is to replace the catalogue', async () => {
    await towns.change('events.json', () => []);
    await towns.amend('use-cases.json', 0, { presentedAt: [], otherImplementations: [] });

    expect(await seedTowns({ replace: true })).toMatchObject({ ok: true, changed: true });

    expect(await held.slugs('event')).toEqual([]);
    expect(await held.slugs('implementation')).not.toContain('coast-of-zeeland--berth-guidance');
  });

  it('gives a record another id when it is to replace the catalogue', async () => {
    for (const file of [
      'cities',
      'datasets',
      'businesses',
      'use-cases',
      'working-groups',
      'events',
    ]) {
      await towns.change<unknown>(`${file}.json`, (content) =>
        JSON.parse(JSON.stringify(content).replaceAll('"lage-haven"', '"low-haven"')),
      );
    }

    expect(await seedTowns()).toMatchObject({ ok: false });
    expect(await seedTowns({ replace: true })).toMatchObject({ ok: true });

    expect(await held.slugs('city')).toEqual(['hoge-haven', 'low-haven']);
    expect(await held.city('low-haven')).toMatchObject({ geonames_id: 900001 });
  });
});
