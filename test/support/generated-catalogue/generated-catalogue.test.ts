import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { type TestDatabase, freshDatabase } from '../database.js';
import { generateCatalogue } from './generate-catalogue.js';
import { loadCatalogue } from './load-catalogue.js';
import { type CatalogueSizes, scaledSizes } from './sizes.js';
import { type Vocabulary, readVocabulary } from './vocabulary.js';

const sizes: CatalogueSizes = {
  cities: 60,
  businesses: 40,
  datasets: 500,
  useCases: 30,
  implementations: 300,
  groups: 5,
};

describe('a generated catalogue', () => {
  let vocabulary: Vocabulary;
  beforeAll(async () => void (vocabulary = await readVocabulary()));

  const generate = (seed?: number) => {
    const { frame, datasets } = generateCatalogue(sizes, vocabulary, seed);
    return { frame, datasets: [...datasets()] };
  };

  it('is the same for the same seed', () => {
    expect(generate(7)).toEqual(generate(7));
    expect(generate(8)).not.toEqual(generate(7));
  });

  it('gives its datasets again', () => {
    const { datasets } = generateCatalogue(sizes, vocabulary);
    expect([...datasets()]).toEqual([...datasets()]);
  });

  it('is skewed: one use case runs in most cities, half of them in few', () => {
    const { frame } = generate();
    const counts = frame.useCases.map(({ implementations }) => implementations.length);
    const sorted = counts.toSorted((one, other) => other - one);
    expect(sorted[0]).toBeGreaterThan(sizes.cities / 3);
    expect(sorted[15]).toBeLessThan(sizes.cities / 4);
  });

  it('says which size cannot be', () => {
    const tooMany = { ...sizes, implementations: 901 };
    expect(() => generateCatalogue(tooMany, vocabulary)).toThrow(
      'implementations is 901; at most half of cities × useCases is accepted, which is 900',
    );
  });

  it('scales all nouns alike', () => {
    expect(scaledSizes(0.1)).toEqual({
      cities: 200,
      businesses: 500,
      datasets: 20_000,
      useCases: 100,
      implementations: 2_000,
      groups: 6,
    });
  });
});

describe('a loaded catalogue', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await freshDatabase();
    await loadCatalogue(test.database, sizes);
  });
  afterAll(() => test.close());

  const count = async (from: string): Promise<number> => {
    const [row] = await test.database.rows<{ count: number }>(
      sql`select count(*)::int as count from ${sql.raw(from)}`,
    );
    return row!.count;
  };

  it.each([
    ['city', 60],
    ['business', 40],
    ['dataset', 500],
    ['use_case', 30],
    ['implementation', 300],
    ['working_group', 5],
  ])('has as many rows of %s as asked for', async (table, expected) => {
    expect(await count(table)).toBe(expected);
  });

  it.each([
    'city',
    'business',
    'dataset',
    'use_case',
    'implementation',
    'working_group',
    'event',
    'network',
    'instrument',
    'sharing_model',
    'data_kind',
  ])('has a source for every %s', async (noun) => {
    const unsourced = `${noun} where not exists (select from ${noun}_source where ${noun}_id = ${noun}.id)`;
    expect(await count(unsourced)).toBe(0);
  });

  it.each([
    'business_city',
    'business_country',
    'business_dataset',
    'city_network',
    'dataset_city',
    'dataset_country',
    'dataset_kind',
    'dataset_theme',
    'distribution',
    'event_business',
    'event_city',
    'event_use_case',
    'implementation_business',
    'implementation_dataset',
    'implementation_instrument',
    'report_business',
    'report_dataset',
    'use_case_instrument',
    'use_case_kind',
    'use_case_theme',
    'working_group_city',
    'working_group_use_case',
  ])('has links in %s', async (table) => {
    expect(await count(table)).toBeGreaterThan(0);
  });

  it('is found by words of several languages', async () => {
    const found = async (word: string) =>
      count(`dataset where search_vector @@ plainto_tsquery('hansa', '${word}')`);
    expect(await found('Luftqualität')).toBeGreaterThan(0);
    expect(await found('fietstellingen')).toBeGreaterThan(0);
    expect(await found('aparcamientos')).toBeGreaterThan(0);
  });
});
