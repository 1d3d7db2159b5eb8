import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

interface Node {
  score: number;
  useCase: { slug: string; needs: { kind: { slug: string } }[] };
  readiness: { verdict: string; coverage: number; checks: { required: boolean; state: string }[] };
  reach: { cities: number; people: number; citiesOfUnknownPopulation: number };
  precedents: { nodes: { status: string; sharingModel: { slug: string } | null }[] };
}

interface List {
  totalCount: number;
  nodes: Node[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const ask = (args: string, slug = 'ghent') =>
  asking.answer(`{ city(slug: "${slug}") { opportunities(${args}) { totalCount
    nodes { score useCase { slug needs { kind { slug } } }
      readiness { verdict coverage checks { required state } }
      reach { cities people citiesOfUnknownPopulation }
      precedents(first: 100) { nodes { status sharingModel { slug } } } }
    pageInfo { endCursor hasNextPage } } } }`);

async function list(args: string, slug?: string): Promise<List> {
  const { data, errors } = await ask(args, slug);
  expect(errors).toBeUndefined();
  return (data as unknown as { city: { opportunities: List } }).city.opportunities;
}

async function refusal(args: string): Promise<{ message: string; extensions: unknown }> {
  const { errors } = await ask(args);
  expect(errors).toHaveLength(1);
  return { message: errors![0]!.message, extensions: { ...errors![0]!.extensions } };
}

const slugs = ({ nodes }: List): string[] => nodes.map(({ useCase }) => useCase.slug);

describe('opportunities of a city narrow', () => {
  it('to the kinds that use cases need', async () => {
    const { nodes } = await list('first: 1');
    const kind = nodes[0]!.useCase.needs[0]!.kind.slug;
    const found = await list(`first: 100, filter: { kinds: ["${kind}"] }`);
    expect(found.totalCount).toBeGreaterThan(0);
    for (const { useCase } of found.nodes) {
      expect(useCase.needs.map((need) => need.kind.slug)).toContain(kind);
    }
  });

  it('to what lacks at most so many kinds', async () => {
    const all = await list('first: 100');
    const lacks = ({ readiness }: Node) =>
      readiness.checks.filter(
        ({ required, state }) => required && state !== 'HELD' && state !== 'OFFERED_LOCALLY',
      ).length;
    for (const most of [0, 1]) {
      const found = await list(`first: 100, filter: { maxMissing: ${most} }`);
      const expected = all.nodes.filter((node) => lacks(node) <= most);
      expect(slugs(found)).toEqual(expected.map(({ useCase }) => useCase.slug));
    }
  });

  it('to sharing models of precedents', async () => {
    const model = 'mandatory-sharing';
    const found = await list(`first: 100, filter: { sharingModels: ["${model}"] }`);
    expect(found.totalCount).toBeGreaterThan(0);
    for (const { precedents } of found.nodes) {
      expect(precedents.nodes.map(({ sharingModel }) => sharingModel?.slug)).toContain(model);
    }
  });

  it('to what peers run, each condition narrowing further', async () => {
    const all = await list('first: 100');
    const dutch = await list('first: 100, filter: { peers: { countries: ["NL"] } }');
    const large = await list(
      'first: 100, filter: { peers: { countries: ["NL"], sizeClasses: [FROM_500K_TO_1M] } }',
    );
    const member = await list(
      'first: 100, filter: { peers: { countries: ["NL"], sizeClasses: [FROM_500K_TO_1M], networks: ["eurocities"] } }',
    );
    expect(dutch.totalCount).toBeLessThan(all.totalCount);
    expect(large.totalCount).toBeLessThan(dutch.totalCount);
    expect(member.totalCount).toBeLessThanOrEqual(large.totalCount);
    expect(member.totalCount).toBeGreaterThan(0);
  });

  it('without what the city has ended', async () => {
    const before = await list('first: 100');
    const after = await list('first: 100, filter: { excludeEnded: true }');
    expect(after.totalCount).toBeLessThanOrEqual(before.totalCount);
  });
});

describe('opportunities of a city are ordered', () => {
  it('by reach, in both directions', async () => {
    const most = await list('first: 100, orderBy: { field: REACH }');
    const least = await list('first: 100, orderBy: { field: REACH, direction: ASC }');
    const people = most.nodes.map(({ reach }) => reach.people);
    expect(people).toEqual(people.toSorted((one, other) => other - one));
    expect(people[0]).toBeGreaterThan(1_000_000);
    expect(least.nodes.map(({ reach }) => reach.people)).toEqual(people.toReversed());
  });

  it('by readiness, unknown last', async () => {
    const { nodes } = await list('first: 100, orderBy: { field: READINESS }');
    const order = ['READY', 'PARTLY_READY', 'NOT_READY', 'UNKNOWN'];
    const places = nodes.map(({ readiness }) => order.indexOf(readiness.verdict));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('by score unless told', async () => {
    expect(slugs(await list('first: 100'))).toEqual(
      slugs(await list('first: 100, orderBy: { field: SCORE, direction: DESC }')),
    );
  });

  it('in pages that join without a gap, with cursors that fit no other order or filter', async () => {
    const args = 'filter: { maxMissing: 1 }, orderBy: { field: READINESS }';
    const all = await list(`first: 100, ${args}`);
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page: List = await list(`first: 4, ${args}${after ? `, after: "${after}"` : ''}`);
      pages.push(...slugs(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(pages).toEqual(slugs(all));

    const { pageInfo } = await list(`first: 4, ${args}`);
    const foreign = [
      'filter: { maxMissing: 1 }, orderBy: { field: READINESS, direction: ASC }',
      'filter: { maxMissing: 1 }, orderBy: { field: REACH }',
      'filter: { maxMissing: 2 }, orderBy: { field: READINESS }',
      'orderBy: { field: READINESS }',
    ];
    for (const other of foreign) {
      const { extensions } = await refusal(`first: 4, ${other}, after: "${pageInfo.endCursor}"`);
      expect(extensions, other).toMatchObject({ code: 'BAD_CURSOR', argument: 'after' });
    }
  });

  it('with cursors that fit the same question in other words', async () => {
    const { pageInfo } = await list(
      'first: 1, filter: { sharingModels: ["mandatory-sharing", "data-sharing-partnership"] }',
    );
    const next = await list(
      `first: 1, after: "${pageInfo.endCursor}", filter: { themes: null, onlyWithLocalHolders: false,
        sharingModels: ["data-sharing-partnership", "mandatory-sharing", "mandatory-sharing"] }`,
    );
    expect(next.nodes).toHaveLength(1);
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['filter: { themes: ["TRAM"] }', 'filter.themes'],
    ['filter: { kinds: ["nothing"] }', 'filter.kinds'],
    ['filter: { sharingModels: ["theft"] }', 'filter.sharingModels'],
    ['filter: { peers: { countries: ["XX"] } }', 'filter.peers.countries'],
    ['filter: { peers: { networks: ["nobody"] } }', 'filter.peers.networks'],
    ['filter: { maxMissing: -1 }', 'filter.maxMissing'],
  ])('%s names the argument and what is accepted', async (args, argument) => {
    const { message, extensions } = await refusal(args);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(message).toMatch(/takes/);
  });
});

it('asks the database for all names of one noun at once', async () => {
  await list('first: 10');
  asking.takeStatements();
  await list('first: 10');
  const plain = asking.takeStatements().length;
  await list('first: 10, filter: { themes: ["TRAN"], peers: { countries: ["NL", "BE", "DE"] } }');
  expect(asking.takeStatements().length).toBeLessThanOrEqual(plain + 2);
});
