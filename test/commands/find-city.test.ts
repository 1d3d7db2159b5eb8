import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCity } from '../../src/commands/find-city.js';
import { sql } from '../../src/database/database.js';
import { type TestDatabase, catalogueDatabase } from '../support/database.js';

let catalogue: TestDatabase;

beforeAll(async () => {
  catalogue = await catalogueDatabase();
});

afterAll(() => catalogue.close());

const find = async (text: string): Promise<string> =>
  (await findCity(catalogue.database, text)).slug;

describe('findCity', () => {
  it.each([
    ['ghent', 'ghent'],
    ['Ghent', 'ghent'],
    ['gent', 'ghent'],
    ['GAND', 'ghent'],
    ['munchen', 'munich'],
    ['san sebastian', 'san-sebastian'],
    ['san-sebastian', 'san-sebastian'],
    [' Wien ', 'vienna'],
  ])('takes "%s" for %s', async (text, slug) => {
    expect(await find(text)).toBe(slug);
  });

  it.each([
    ['barcelno', 'Barcelona (barcelona)'],
    ['amsterdamm', 'Amsterdam (amsterdam)'],
    ['lyons', 'Lyon (lyon)'],
  ])('suggests the nearest name for "%s"', async (text, suggestion) => {
    await expect(find(text)).rejects.toThrow(
      `There is no city "${text}" in the catalogue. Did you mean ${suggestion}?`,
    );
  });

  it.each(['qqqqqq', 'x', ''])(
    'suggests nothing for "%s", and says where the names are',
    async (text) => {
      await expect(find(text)).rejects.toThrow('{ cities { nodes { slug } } }');
    },
  );

  it('asks for the slug where two cities have the name, and takes it', async () => {
    await catalogue.database.rows(
      sql`update city set local_names = array['Ghent'] where slug = 'lyon'`,
    );

    await expect(find('gHent')).rejects.toThrow('may be Lyon (lyon) or Ghent (ghent)');
    expect(await find('ghent')).toBe('ghent');
  });
});
