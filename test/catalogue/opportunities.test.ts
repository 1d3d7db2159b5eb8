import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitModel } from '../../src/catalogue/matching/model/fit-model.js';
import { fitWeights } from '../../src/matching/fit-weights.js';
import { OpportunitiesDocument, type OpportunitiesQuery } from '../generated/graphql.js';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
  // As the starting catalogue is served: with weights fitted on it.
  await fitModel(asking.database, { fit: fitWeights });
});
afterAll(() => asking.close());

type City = NonNullable<OpportunitiesQuery['city']>;
type Opportunity = City['opportunities']['nodes'][number];

const flagship = async (slug: string): Promise<City> => {
  const { city } = await asking.ask(OpportunitiesDocument, { slug });
  if (!city) throw new Error(`There is no city ${slug}`);
  return city;
};

const sum = (parts: readonly { contribution: number }[]): number =>
  parts.reduce((total, { contribution }) => total + contribution, 0);

function expectSound(city: City, opportunity: Opportunity): void {
  const where = `${city.slug}: ${opportunity.useCase.slug}`;
  expect(sum(opportunity.reasons), where).toBeCloseTo(opportunity.score, 9);
  for (const { evidence, text } of opportunity.reasons) {
    expect(evidence.length, `${where}: ${text}`).toBeGreaterThan(0);
    expect(text, where).toMatch(/^\S.{10,}\.$/);
  }
  for (const partner of opportunity.partners.nodes) {
    expect(sum(partner.reasons), where).toBeCloseTo(partner.score, 9);
    expect(partner.city.slug, where).not.toBe(city.slug);
  }
  for (const precedent of opportunity.precedents.nodes) {
    expect(precedent.sources, where).not.toEqual([]);
  }
  const { checks, coverage } = opportunity.readiness;
  const required = opportunity.useCase.needs.filter((need) => need.required).length;
  const met = checks.filter(({ state }) => state === 'HELD' || state === 'OFFERED_LOCALLY').length;
  expect(coverage, where).toBeCloseTo(met / required, 9);
}

describe('opportunities of a city', () => {
  it('come with reasons, readiness, holders, partners and precedents for Ghent', async () => {
    const ghent = await flagship('ghent');

    expect(ghent.opportunities.totalCount).toBeGreaterThan(5);
    expect(ghent.opportunities.nodes).toHaveLength(10);
    const [first] = ghent.opportunities.nodes;
    expect(first?.reasons.length).toBeGreaterThan(2);
    expect(first?.holders.nodes.some(({ activeHere }) => activeHere)).toBe(true);
    expect(first?.partners.nodes.length).toBeGreaterThan(0);
    expect(first?.precedents.nodes.length).toBeGreaterThan(0);
    expect(first?.useCase.themes.map(({ code }) => code)).toContain('TRAN');
  });

  it('are sound for every city of the catalogue, the empty ones included', async () => {
    const slugs = await allCities();
    expect(slugs).toHaveLength(290);

    for (const slug of slugs) {
      const city = await flagship(slug);
      expect(city.opportunities.totalCount, slug).toBeGreaterThan(0);
      const running = city.implementations.nodes
        .filter(({ status }) => status === 'PILOT' || status === 'OPERATIONAL')
        .map(({ useCase }) => useCase.slug);
      for (const opportunity of city.opportunities.nodes) {
        expect(running, slug).not.toContain(opportunity.useCase.slug);
        expectSound(city, opportunity);
      }
      const scores = city.opportunities.nodes.map(({ score }) => score);
      expect(scores, slug).toEqual(scores.toSorted((one, other) => other - one));
    }
  }, 120_000);

  it('cost a number of statements that does not depend on the city', async () => {
    const counts: number[] = [];
    for (const slug of ['ghent', 'barcelona', 'amsterdam', 'gozo', 'klagenfurt', 'munich']) {
      await flagship(slug);
      asking.takeStatements();
      await flagship(slug);
      counts.push(asking.takeStatements().length);
    }
    // One for each noun that evidence points to, instruments among them.
    expect(Math.max(...counts)).toBeLessThanOrEqual(31);
  });

  it('come in pages that join without a gap', async () => {
    const all = await opportunityPages('first: 100');
    const pages = [];
    let after: string | null = null;
    do {
      const page: Page = await opportunityPages(`first: 7${after ? `, after: "${after}"` : ''}`);
      pages.push(...page.nodes.map(({ useCase }) => useCase.slug));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(pages).toEqual(all.nodes.map(({ useCase }) => useCase.slug));
    expect(pages).toHaveLength(all.totalCount);
  });

  it('narrow to finer themes as well as EU themes', async () => {
    const energy = await opportunityPages('first: 100, filter: { themes: ["energy"] }');
    const ener = await opportunityPages('first: 100, filter: { themes: ["ENER"] }');
    const none = await opportunityPages('first: 100, filter: { themes: ["AGRI"] }');
    expect(energy.totalCount).toBeGreaterThan(0);
    expect(energy.nodes).toEqual(ener.nodes);
    expect(none.totalCount).toBe(0);
  });

  it('narrow to use cases with a local holder', async () => {
    const { nodes } = await opportunityPages('first: 100, filter: { onlyWithLocalHolders: true }');
    expect(nodes.length).toBeGreaterThan(0);
    for (const { holders } of nodes) expect(holders.nodes[0]?.activeHere).toBe(true);
  });

  it('see a write at once', async () => {
    const before = await opportunityPages('first: 1');
    const { sql } = await import('../../src/database/database.js');
    await asking.database.rows(sql`
      insert into use_case (slug, assertion, title, summary, challenges)
      values ('test-case', 'EDITORIAL', 'Test case', 'A test.', '{}')`);
    const after = await opportunityPages('first: 1');
    await asking.database.rows(sql`delete from use_case where slug = 'test-case'`);
    expect(after.totalCount).toBe(before.totalCount + 1);
  });
});

interface Page {
  totalCount: number;
  nodes: { useCase: { slug: string }; holders: { nodes: { activeHere: boolean }[] } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function opportunityPages(args: string): Promise<Page> {
  const { data, errors } = await asking.answer(`{ city(slug: "ghent") { opportunities(${args}) {
    totalCount nodes { useCase { slug } holders(first: 1) { nodes { activeHere } } }
    pageInfo { hasNextPage endCursor } } } }`);
  expect(errors).toBeUndefined();
  return (data as unknown as { city: { opportunities: Page } }).city.opportunities;
}

async function allCities(): Promise<string[]> {
  const slugs: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const { data } = await asking.answer(
      `{ cities(first: 100${after && `, after: "${after}"`}) { nodes { slug } pageInfo { hasNextPage endCursor } } }`,
    );
    const { cities } = data as unknown as {
      cities: { nodes: { slug: string }[]; pageInfo: Page['pageInfo'] };
    };
    slugs.push(...cities.nodes.map(({ slug }) => slug));
    after = cities.pageInfo.hasNextPage ? cities.pageInfo.endCursor : null;
  }
  return slugs;
}
