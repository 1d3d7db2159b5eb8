import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAmong, findKeys, findRecord } from '../../src/commands/find-record.js';
import {
  business,
  city,
  country,
  dataKind,
  network,
  sharingModel,
  useCase,
  workingGroup,
} from '../../src/commands/record-types.js';
import { sql } from '../../src/database/database.js';
import { type TestDatabase, catalogueDatabase } from '../support/database.js';

let catalogue: TestDatabase;

beforeAll(async () => {
  catalogue = await catalogueDatabase();
});

afterAll(() => catalogue.close());

const find = async (text: string, type = city): Promise<string> =>
  (await findRecord(catalogue.database, text, type)).key;

describe('findRecord', () => {
  it.each([
    ['ghent', 'ghent'],
    ['Ghent', 'ghent'],
    ['gent', 'ghent'],
    ['GAND', 'ghent'],
    ['munchen', 'munich'],
    ['san sebastian', 'san-sebastian'],
    ['san-sebastian', 'san-sebastian'],
    [' Wien ', 'vienna'],
  ])('takes "%s" for the city %s', async (text, slug) => {
    expect(await find(text)).toBe(slug);
  });

  it.each([
    ['Proximus', business, 'proximus'],
    ['telefonica', business, 'telefonica'],
    ['Count people at an event with phone data', useCase, 'event-attendance-from-phones'],
    ['presence from phones', dataKind, 'presence-from-phones'],
    ['oasc council', workingGroup, 'oasc-council'],
    ['Eurocities', network, 'eurocities'],
    ['data donorship', sharingModel, 'data-donorship'],
    ['be', country, 'BE'],
    ['belgium', country, 'BE'],
  ])('takes a name of any type: %s', async (text, type, key) => {
    expect(await find(text, type)).toBe(key);
  });

  it.each([
    ['barcelno', city, 'Barcelona (barcelona)'],
    ['amsterdamm', city, 'Amsterdam (amsterdam)'],
    ['lyons', city, 'Lyon (lyon)'],
    ['proximous', business, 'Proximus (proximus)'],
    ['donor', sharingModel, 'Data donorship (data-donorship)'],
  ])('suggests the nearest name for "%s"', async (text, type, suggestion) => {
    await expect(find(text, type)).rejects.toThrow(
      `There is no ${type.noun} "${text}" in the catalogue. Did you mean ${suggestion}?`,
    );
  });

  it.each(['qqqqqq', 'x', ''])(
    'suggests nothing for "%s", and says where the names are',
    async (text) => {
      await expect(find(text)).rejects.toThrow('{ cities { nodes { slug } } }');
      await expect(find(text, country)).rejects.toThrow('{ countries { nodes { code } } }');
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

describe('findKeys', () => {
  it('gives them in the order that they were typed in, and nothing for nothing', async () => {
    const find = (names?: string[]) => findKeys(catalogue.database, names, country);

    expect(await find(['Spain', 'at'])).toEqual(['ES', 'AT']);
    expect(await find()).toBeUndefined();
  });
});

describe('findAmong', () => {
  const among = (text: string) => findAmong(catalogue.database, text, [city, business, network]);

  it('finds a record of whichever type has the name', async () => {
    expect(await among('proximus')).toMatchObject({ type: 'Business', key: 'proximus' });
    expect(await among('Eurocities')).toMatchObject({ type: 'Network', key: 'eurocities' });
  });

  it('asks for the type where two types have the slug', async () => {
    await catalogue.database.rows(sql`update network set slug = 'proximus' where slug = 'polis'`);

    await expect(among('proximus')).rejects.toThrow(/\(business:proximus\).* Give the type, too\./);
    await expect(among('proximus')).rejects.toThrow('(network:proximus)');
  });

  it('suggests what is near with its type, and lists the types when nothing is', async () => {
    await expect(among('barcelno')).rejects.toThrow('Did you mean Barcelona (city:barcelona) or ');
    await expect(among('qqqqqq')).rejects.toThrow('the types are city, business, network.');
  });
});
