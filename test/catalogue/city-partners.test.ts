import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

interface Node {
  city: { slug: string; country: { code: string } };
  score: number;
  reasons: { kind: string; contribution: number; text: string; evidence: { id: string }[] }[];
  useCaseCount: number;
  useCases: { role: string; text: string; useCase: { slug: string } }[];
}

interface List {
  totalCount: number;
  nodes: Node[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const ask = (args: string, slug = 'ghent') =>
  asking.answer(`{ city(slug: "${slug}") { partners(${args}) { totalCount
    nodes { city { slug country { code } } score useCaseCount
      reasons { kind contribution text evidence { id } }
      useCases { role text useCase { slug } } }
    pageInfo { endCursor hasNextPage } } } }`);

async function list(args: string, slug?: string): Promise<List> {
  const { data, errors } = await ask(args, slug);
  expect(errors).toBeUndefined();
  return (data as unknown as { city: { partners: List } }).city.partners;
}

describe('the partners of a city', () => {
  it('have reasons that add up, with evidence, and use cases to do together', async () => {
    const { nodes, totalCount } = await list('first: 20');
    expect(totalCount).toBeGreaterThan(20);
    expect(nodes.map(({ score }) => score)).toEqual(
      nodes.map(({ score }) => score).toSorted((one, other) => other - one),
    );
    for (const { score, reasons, useCases, city } of nodes) {
      expect(city.slug).not.toBe('ghent');
      const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
      expect(sum).toBeCloseTo(score, 9);
      for (const { evidence } of reasons) expect(evidence.length).toBeGreaterThan(0);
      expect(useCases.length).toBeGreaterThan(0);
    }
  });

  it('page without a gap or a repeat', async () => {
    const whole = await list('first: 10');
    const first = await list('first: 4');
    const rest = await list(`first: 6, after: "${first.pageInfo.endCursor}"`);
    const slugs = ({ nodes }: List) => nodes.map(({ city }) => city.slug);
    expect([...slugs(first), ...slugs(rest)]).toEqual(slugs(whole));
  });

  it('are found for a city without any case of its own', async () => {
    const { data } = await asking.answer(
      '{ city(slug: "bruges") { implementations(first: 0) { totalCount } } }',
    );
    expect(data).toMatchObject({ city: { implementations: { totalCount: 0 } } });
    const { nodes } = await list('first: 3', 'bruges');
    expect(nodes.length).toBe(3);
  });

  it('narrow by country, use case, role and distance', async () => {
    const dutch = await list('first: 50, filter: { countries: ["NL"] }');
    expect(new Set(dutch.nodes.map(({ city }) => city.country.code))).toEqual(new Set(['NL']));
    const abroad = await list('first: 50, filter: { abroad: true }');
    expect(abroad.nodes.map(({ city }) => city.country.code)).not.toContain('BE');
    const done = await list('first: 50, filter: { roles: [HAS_DONE_IT] }');
    for (const { useCases } of done.nodes) {
      expect(new Set(useCases.map(({ role }) => role))).toEqual(new Set(['HAS_DONE_IT']));
    }
    const slug = done.nodes[0]!.useCases[0]!.useCase.slug;
    const forUseCase = await list(`first: 50, filter: { useCases: ["${slug}"] }`);
    for (const { useCases } of forUseCase.nodes) {
      expect(useCases.map(({ useCase }) => useCase.slug)).toEqual([slug]);
    }
    const near = await list('first: 50, filter: { withinKm: 60 }');
    expect(near.totalCount).toBeLessThan(abroad.totalCount);
    expect(near.nodes.map(({ city }) => city.slug)).toContain('antwerp');
  });

  it('take as many statements for fifty as for two', async () => {
    await list('first: 1');
    asking.takeStatements();
    await list('first: 2');
    const few = asking.takeStatements().length;
    await list('first: 50');
    expect(asking.takeStatements().length).toBeLessThanOrEqual(few + 2);
    expect(few).toBeLessThanOrEqual(12);
  });

  it.each([
    ['filter: { countries: ["XX"] }', 'filter.countries', 'BAD_USER_INPUT'],
    ['filter: { networks: ["no-such"] }', 'filter.networks', 'BAD_USER_INPUT'],
    ['filter: { useCases: ["no-such"] }', 'filter.useCases', 'BAD_USER_INPUT'],
    ['filter: { withinKm: 0 }', 'filter.withinKm', 'BAD_USER_INPUT'],
    ['first: 101', 'first', 'PAGE_TOO_LARGE'],
  ])('refuse %s', async (args, argument, code) => {
    const { errors } = await ask(args);
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  });
});
