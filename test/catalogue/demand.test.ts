import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

const TOTALS =
  'cities people citiesOfUnknownPopulation countries useCases servedCities citiesServedByOthers citiesOfUnknownSource openCities';

const GROUP = `{
  totals { ${TOTALS} }
  differences
  sharingModels { sharingModel { slug } runningCases exploredCases }
  legalBases(first: 100) { nodes { legalBasis runningCases exploredCases } }
  byKind(first: 100) { nodes { kind { slug } totals { ${TOTALS} } differences } }
  byUseCase(first: 100) { totalCount nodes { useCase { slug } totals { cities } } }
  byCountry(first: 100) { nodes { country { code } totals { cities people } } }
  cities(first: 100) { totalCount nodes {
    city { slug population } service text kinds { slug } useCases { slug }
    implementations { status sources { url } } evidence { __typename id } } }
}`;

const DEMAND = `demand { stated ${GROUP} met ${GROUP} likely ${GROUP} }`;

interface Totals {
  cities: number;
  people: number;
  countries: number;
  useCases: number;
  servedCities: number;
  citiesServedByOthers: number;
  citiesOfUnknownSource: number;
  openCities: number;
}

interface Group {
  totals: Totals;
  differences: string[];
  sharingModels: { runningCases: number; exploredCases: number }[];
  legalBases: { nodes: { runningCases: number; exploredCases: number }[] };
  byKind: { nodes: { kind: { slug: string }; totals: Totals }[] };
  byUseCase: { totalCount: number };
  byCountry: { nodes: { totals: Totals }[] };
  cities: {
    totalCount: number;
    nodes: {
      city: { slug: string };
      service: string;
      text: string;
      implementations: unknown[];
      evidence: unknown[];
    }[];
  };
}

type Demand = Record<'stated' | 'met' | 'likely', Group>;

async function demandOf(field: 'business' | 'dataKind', slug: string): Promise<Demand> {
  const { data, errors } = await asking.answer(`{ it: ${field}(slug: "${slug}") { ${DEMAND} } }`);
  expect(errors).toBeUndefined();
  return (data as unknown as { it: { demand: Demand } }).it.demand;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const casesIn = (terms: readonly { runningCases: number; exploredCases: number }[]) =>
  sum(terms.map(({ runningCases, exploredCases }) => runningCases + exploredCases));

function expectSound({ totals, ...group }: Group): void {
  const countries = group.byCountry.nodes.map((country) => country.totals);
  expect(sum(countries.map(({ cities }) => cities))).toBe(totals.cities);
  expect(sum(countries.map(({ people }) => people))).toBe(totals.people);
  expect(countries).toHaveLength(totals.countries);
  expect(group.cities.totalCount).toBe(totals.cities);
  expect(group.byUseCase.totalCount).toBe(totals.useCases);
  expect(
    totals.servedCities +
      totals.citiesServedByOthers +
      totals.citiesOfUnknownSource +
      totals.openCities,
  ).toBe(totals.cities);
  expect(casesIn(group.sharingModels)).toBe(casesIn(group.legalBases.nodes));
  for (const { text, evidence } of group.cities.nodes) {
    expect(text).toMatch(/^[\p{Lu}"].*\.$/u);
    expect(evidence).not.toEqual([]);
  }
}

describe('the demand for what a business holds', () => {
  it('adds up for businesses of every sector', async () => {
    for (const slug of ['dott', 'airbnb', 'proximus', 'mastercard', 'vodafone']) {
      const demand = await demandOf('business', slug);
      for (const group of Object.values(demand)) expectSound(group);
      expect(demand.stated.totals.cities + demand.met.totals.cities, slug).toBeGreaterThan(0);
    }
  });

  it('names the cities that ask a rental platform, and the two that it serves', async () => {
    const { stated } = await demandOf('business', 'airbnb');

    expect(stated.totals).toMatchObject({ cities: 22, countries: 13, servedCities: 2 });
    const served = stated.cities.nodes.filter(({ service }) => service === 'SERVED');
    expect(served.map(({ city }) => city.slug).toSorted()).toEqual(['amsterdam', 'berlin']);
    for (const { implementations } of stated.cities.nodes) expect(implementations).not.toEqual([]);
  });

  it('has no cases behind what is only likely', async () => {
    const { likely } = await demandOf('business', 'dott');

    expect(likely.totals.cities).toBeGreaterThan(50);
    expect(likely.sharingModels).toEqual([]);
    for (const { implementations } of likely.cities.nodes) expect(implementations).toEqual([]);
  });

  it('narrows its cities to those with an open ask, in pages', async () => {
    const query = (args: string) => `{ business(slug: "airbnb") { demand { stated {
      cities(${args}) { totalCount nodes { city { slug } service } pageInfo { hasNextPage endCursor } } } } } }`;
    const page = async (args: string) => {
      const { data, errors } = await asking.answer(query(args));
      expect(errors).toBeUndefined();
      const { business } = data as unknown as {
        business: { demand: { stated: { cities: Page } } };
      };
      return business.demand.stated.cities;
    };
    const all = await page('first: 100, services: [OPEN]');
    expect(all.totalCount).toBe(20);
    expect(new Set(all.nodes.map(({ service }) => service))).toEqual(new Set(['OPEN']));
    const first = await page('first: 12, services: [OPEN]');
    const rest = await page(
      `first: 12, services: [OPEN], after: "${first.pageInfo.endCursor ?? ''}"`,
    );
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
  });

  it('refuses a cursor of another group and a page too large', async () => {
    const cities = (group: string, args: string) =>
      asking.answer(
        `{ business(slug: "airbnb") { demand { ${group} { cities(${args}) { pageInfo { endCursor } } } } } }`,
      );
    const { data } = await cities('stated', 'first: 1');
    const cursor = JSON.stringify(data).match(/"endCursor":"([^"]+)"/)?.[1];
    const strange = await cities('likely', `first: 1, after: "${cursor}"`);
    const large = await cities('stated', 'first: 1000');

    expect(strange.errors?.[0]?.extensions).toEqual({ code: 'BAD_CURSOR', argument: 'after' });
    expect(large.errors?.[0]?.extensions).toEqual({ code: 'PAGE_TOO_LARGE', argument: 'first' });
  });

  it('costs a number of statements that does not depend on the answers', async () => {
    const counts: number[] = [];
    for (const slug of ['dott', 'airbnb', 'proximus', 'vodafone']) {
      await demandOf('business', slug);
      asking.takeStatements();
      await demandOf('business', slug);
      counts.push(asking.takeStatements().length);
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(14);
  });
});

describe('the demand for a kind of data', () => {
  it('adds up for every kind, and takes broader kinds with it', async () => {
    for (const slug of ['shared-vehicle-trips', 'pedestrian-counts', 'short-term-rental-nights']) {
      const demand = await demandOf('dataKind', slug);
      for (const group of Object.values(demand)) {
        expectSound(group);
        expect(group.totals.citiesServedByOthers).toBe(0);
      }
    }
  });
});

it('shows a new ask at once, and lowers nothing', async () => {
  const before = await demandOf('business', 'mastercard');
  const { sql } = await import('../../src/database/database.js');
  await asking.database.rows(sql`
    insert into implementation (slug, assertion, use_case_id, city_id, country_id, status, status_assertion)
    select 'test-case', 'EDITORIAL', use_case.id, city.id, city.country_id, 'EXPLORING', 'EDITORIAL'
    from use_case, city where use_case.slug = 'card-spending-economy' and city.slug = 'oslo'`);
  const after = await demandOf('business', 'mastercard');
  await asking.database.rows(sql`delete from implementation where slug = 'test-case'`);

  expect(before.stated.totals.cities).toBe(0);
  expect(after.stated.totals).toMatchObject({ cities: 1, openCities: 1 });
  expect(after.stated.cities.nodes[0]?.text).toMatch(/^Oslo explores "/);
});

interface Page {
  totalCount: number;
  nodes: { city: { slug: string }; service: string }[];
  pageInfo: { endCursor: string | null };
}
