import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import {
  BusinessesDocument,
  CitiesDocument,
  type CityFilter,
  DatasetsDocument,
  DeepDocument,
} from '../generated/graphql.js';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

const slugsOf = async (filter: CityFilter): Promise<string[]> => {
  const { cities } = await asking.ask(CitiesDocument, { filter });
  return cities.edges.map(({ node }) => node.slug);
};

const codeOf = async (query: string): Promise<unknown> => {
  const { errors, data } = await asking.answer(query);
  expect(data ?? null).toBeNull();
  return errors?.[0]?.extensions['code'];
};

describe('a list', () => {
  it('is counted exactly and read in one statement', async () => {
    asking.takeStatements();
    const { cities } = await asking.ask(CitiesDocument, { first: 5 });
    expect(cities.totalCount).toBe(290);
    expect(cities.edges).toHaveLength(5);
    expect(cities.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(asking.takeStatements()).toHaveLength(1);
  });

  it('sorts names as people expect, whatever their accents', async () => {
    const { data } = await asking.answer('{ cities(first: 100) { nodes { name } } }');
    const names = (data as unknown as { cities: { nodes: { name: string }[] } }).cities.nodes;
    const sorted = names.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
    expect(names).toEqual(sorted);
  });

  it('goes on where a page ended although records came in before it', async () => {
    const first = await asking.ask(CitiesDocument, { first: 3 });
    await asking.database.rows(sql`
      insert into city (slug, assertion, name, local_names, country_id, latitude, longitude, geo_source_id,
        population_source, geonames_id)
      select 'aaa', assertion, 'Aaa', '{}', country_id, latitude, longitude, geo_source_id, population_source, 1
      from city where slug = 'ghent'`);
    const next = await asking.ask(CitiesDocument, {
      first: 3,
      after: first.cities.pageInfo.endCursor ?? null,
    });
    await asking.database.rows(sql`delete from city where slug = 'aaa'`);
    const straight = await asking.ask(CitiesDocument, { first: 6 });
    const slugs = [...first.cities.edges, ...next.cities.edges].map(({ node }) => node.slug);
    expect(slugs).toEqual(straight.cities.edges.map(({ node }) => node.slug));
  });

  it('keeps unknown numbers last in both directions', async () => {
    for (const direction of ['ASC', 'DESC'] as const) {
      const { cities } = await asking.ask(CitiesDocument, {
        filter: { slugs: ['gozo', 'ghent', 'barcelona'] },
        orderBy: { field: 'POPULATION', direction },
      });
      expect(cities.edges.at(-1)?.node.slug).toBe('gozo');
    }
  });

  it('is empty, not an error, for a slug that nobody has', async () => {
    expect(await slugsOf({ slugs: ['atlantis'] })).toEqual([]);
    const { data, errors } = await asking.answer('{ city(slug: "atlantis") { name } }');
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ city: null });
  });

  it('refuses a page of more than 100 with a code', async () => {
    expect(await codeOf('{ cities(first: 101) { totalCount } }')).toBe('PAGE_TOO_LARGE');
    expect(await codeOf('{ cities(first: -1) { totalCount } }')).toBe('BAD_USER_INPUT');
  });

  it('refuses a cursor of another list, another order, or no list', async () => {
    const { cities } = await asking.ask(CitiesDocument, { first: 1 });
    const cursor = cities.pageInfo.endCursor;
    expect(await codeOf('{ cities(first: 1, after: "nonsense") { totalCount } }')).toBe(
      'BAD_CURSOR',
    );
    expect(await codeOf(`{ businesses(after: "${cursor}") { nodes { id } } }`)).toBe('BAD_CURSOR');
    expect(
      await codeOf(
        `{ cities(after: "${cursor}", orderBy: { field: POPULATION }) { nodes { id } } }`,
      ),
    ).toBe('BAD_CURSOR');
    const forged = Buffer.from('["City.NAME.ASC","x","not a number"]').toString('base64url');
    expect(await codeOf(`{ cities(after: "${forged}") { nodes { id } } }`)).toBe('BAD_CURSOR');
  });

  it('refuses an unknown enum value before it runs', async () => {
    asking.takeStatements();
    const { errors } = await asking.answer('{ cities(orderBy: { field: HEIGHT }) { totalCount } }');
    expect(errors?.[0]?.message).toContain('HEIGHT');
    expect(asking.takeStatements()).toEqual([]);
  });
});

describe('a filter', () => {
  it('finds cities by what they run, on which theme, under which sharing model', async () => {
    const found = await slugsOf({
      implementations: {
        statuses: ['OPERATIONAL'],
        themes: ['TRAN'],
        sharingModels: ['two-way-exchange'],
      },
    });
    expect(found).toContain('ghent');
    const rows = await asking.database.rows<{ slug: string }>(sql`
      select distinct city.slug, city.name, city.id from city join implementation i on i.city_id = city.id
      join sharing_model m on m.id = i.sharing_model_id
      join use_case_theme ut on ut.use_case_id = i.use_case_id join theme t on t.id = ut.theme_id
      join theme eu on eu.id = t.broader_id
      where i.status = 'OPERATIONAL' and m.slug = 'two-way-exchange' and eu.code = 'TRAN'
      order by city.name, city.id`);
    expect(found).toEqual(rows.map(({ slug }) => slug));
  });

  it('finds cities near a place by great-circle distance', async () => {
    const near = await slugsOf({ near: { lat: 51.05, lon: 3.71667, withinKm: 60 } });
    expect(near).toEqual(expect.arrayContaining(['ghent', 'antwerp', 'bruges', 'kortrijk']));
    expect(near).not.toContain('liege');
    expect(await slugsOf({ near: { lat: 51.05, lon: 3.71667, withinKm: 0.001 } })).toEqual([
      'ghent',
    ]);
  });

  it('refuses a circle that is not on the earth', async () => {
    for (const near of [
      'lat: 91, lon: 0, withinKm: 1',
      'lat: 0, lon: 181, withinKm: 1',
      'lat: 0, lon: 0, withinKm: -1',
    ]) {
      expect(await codeOf(`{ cities(filter: { near: { ${near} } }) { totalCount } }`)).toBe(
        'BAD_USER_INPUT',
      );
    }
  });

  it('joins with and, or and not', async () => {
    const belgian = await slugsOf({ countries: ['BE'] });
    const portals = await slugsOf({ hasOpenDataPortal: true, countries: ['BE'] });
    const without = await slugsOf({
      and: [{ countries: ['BE'] }, { not: { hasOpenDataPortal: true } }],
    });
    expect([...portals, ...without].toSorted()).toEqual(belgian.toSorted());
    expect(without.length).toBeGreaterThan(0);
    expect(await slugsOf({ or: [{ slugs: ['ghent'] }, { slugs: ['turin'] }] })).toEqual([
      'ghent',
      'turin',
    ]);
    expect(await slugsOf({ or: [] })).toEqual([]);
    expect(await slugsOf({ and: [], countries: ['BE'] })).toEqual(belgian);
  });

  it('leaves out records whose value is unknown, and "not" takes them in', async () => {
    const large = await slugsOf({ population: { gte: 1 }, countries: ['MT'] });
    expect(large).not.toContain('gozo');
    expect(await slugsOf({ not: { population: { gte: 1 } } })).toEqual(['gozo']);
  });

  it('finds businesses active in a country that hold a kind', async () => {
    const { businesses } = await asking.ask(BusinessesDocument, {
      filter: { countries: ['NL'], kinds: ['shared-vehicle-trips'] },
    });
    expect(businesses.nodes.map(({ slug }) => slug)).toContain('dott');
    const all = await asking.ask(BusinessesDocument, { filter: { countries: ['NL'] } });
    expect(all.businesses.totalCount).toBeGreaterThan(businesses.totalCount);
  });

  it('finds datasets by publisher, coverage, format and licence', async () => {
    const ask = async (filter: object) => (await asking.ask(DatasetsDocument, { filter })).datasets;
    expect((await ask({ publishers: ['waze'] })).nodes).toEqual([{ slug: 'waze-for-cities' }]);
    expect((await ask({ publishers: ['CROW-Fietsberaad'] })).totalCount).toBe(1);
    expect((await ask({ cities: ['ghent'], formats: ['gbfs'] })).totalCount).toBeGreaterThan(2);
    expect((await ask({ hasLicence: true })).totalCount).toBe(0);
    expect((await ask({ hasLicence: false })).totalCount).toBe(477);
  });

  it('finds a city by its name in another language', async () => {
    expect(await slugsOf({ names: ['gand'] })).toEqual(['ghent']);
    expect(await slugsOf({ names: ['Munchen', 'KØBENHAVN'] })).toEqual(['copenhagen', 'munich']);
  });
});

describe('a deep request', () => {
  it('costs one statement for each edge, however many parents it has', async () => {
    asking.takeStatements();
    const { cities } = await asking.ask(DeepDocument);
    const statements = asking.takeStatements();
    expect(cities.nodes).toHaveLength(20);
    expect(statements.length).toBeLessThanOrEqual(11);
  });

  it('limits each list of each parent in the database', async () => {
    const { cities } = await asking.ask(DeepDocument);
    for (const city of cities.nodes) {
      expect(city.implementations.nodes.length).toBe(Math.min(10, city.implementations.totalCount));
      for (const { datasets } of city.implementations.nodes) {
        expect(datasets.nodes.length).toBe(Math.min(5, datasets.totalCount));
      }
    }
  });
});
