import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

const ANSWERS = `
  slug
  members(first: 100) { nodes { slug } }
  whiteSpots(first: 100) { totalCount nodes {
    subject challenge text theme { code label } useCases { slug }
    members { city { slug } interest status }
    nearestCase { city { slug } kilometres nearestMember { slug } implementation { status } }
    presenters(first: 3) { totalCount nodes { city { slug } useCase { slug } text businesses { slug } } }
    companies(first: 3) { totalCount nodes { business { slug } cities { slug } kinds { slug } alreadyShares } }
  } }
  candidatePartners(first: 100) { totalCount nodes {
    city { slug } score reasons { kind contribution text evidence { __typename id } } } }`;

interface GroupAnswers {
  slug: string;
  members: { nodes: { slug: string }[] };
  whiteSpots: {
    totalCount: number;
    nodes: {
      subject: string;
      text: string;
      useCases: { slug: string }[];
      members: { city: { slug: string }; interest: string; status: string | null }[];
      nearestCase: { city: { slug: string }; implementation: { status: string } } | null;
      presenters: { totalCount: number; nodes: { city: { slug: string } }[] };
      companies: { nodes: { business: { slug: string }; cities: { slug: string }[] }[] };
    }[];
  };
  candidatePartners: {
    totalCount: number;
    nodes: {
      city: { slug: string };
      score: number;
      reasons: { contribution: number; text: string; evidence: unknown[] }[];
    }[];
  };
}

async function answersFor(slug: string): Promise<GroupAnswers> {
  const { data, errors } = await asking.answer(`{ workingGroup(slug: "${slug}") { ${ANSWERS} } }`);
  expect(errors).toBeUndefined();
  return (data as unknown as { workingGroup: GroupAnswers }).workingGroup;
}

async function allGroups(): Promise<GroupAnswers[]> {
  const { data, errors } = await asking.answer(
    `{ workingGroups(first: 100) { nodes { ${ANSWERS} } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as unknown as { workingGroups: { nodes: GroupAnswers[] } }).workingGroups.nodes;
}

describe('white spots of a group', () => {
  it('show the chair of the workshops who could present what four members look at', async () => {
    const { whiteSpots } = await answersFor('b2g-workshop-series');
    const spot = whiteSpots.nodes.find(({ subject }) => subject === 'USE_CASE');

    expect(spot?.members.map(({ city }) => city.slug).toSorted()).toEqual([
      'amsterdam',
      'barcelona',
      'florence',
      'helsinki',
    ]);
    expect(spot?.nearestCase).toMatchObject({
      city: { slug: 'berlin' },
      implementation: { status: 'OPERATIONAL' },
    });
    expect(spot?.companies.nodes[0]?.business.slug).toBe('airbnb');
  });

  it('are sound for every group, those without members included', async () => {
    const groups = await allGroups();
    expect(groups.length).toBeGreaterThan(30);
    for (const { slug, members, whiteSpots } of groups) {
      const slugs = members.nodes.map((member) => member.slug);
      for (const spot of whiteSpots.nodes) {
        expect(spot.members.length, slug).toBeGreaterThanOrEqual(2);
        expect(spot.members.map(({ status }) => status)).not.toContain('OPERATIONAL');
        for (const { city } of spot.members) expect(slugs).toContain(city.slug);
        for (const { city } of spot.presenters.nodes) expect(slugs).not.toContain(city.slug);
        expect(spot.nearestCase === null).toBe(spot.presenters.totalCount === 0);
        const present = spot.companies.nodes.flatMap(({ cities }) => cities);
        for (const city of present) expect(slugs).toContain(city.slug);
      }
    }
  });

  it('come in pages that join without a gap', async () => {
    const page = async (args: string) => {
      const { data, errors } = await asking.answer(`{ workingGroup(slug: "str-alliance") {
        whiteSpots(${args}) { totalCount nodes { text } pageInfo { endCursor } } } }`);
      expect(errors).toBeUndefined();
      return (data as unknown as { workingGroup: { whiteSpots: Page } }).workingGroup.whiteSpots;
    };
    const all = await page('first: 100');
    const first = await page('first: 5');
    const rest = await page(`first: 100, after: "${first.pageInfo.endCursor ?? ''}"`);
    expect(all.totalCount).toBeGreaterThan(5);
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
  });
});

describe('candidate partners of a group', () => {
  it('are never members, and explain their score', async () => {
    for (const { slug, members, candidatePartners } of await allGroups()) {
      const slugs = members.nodes.map((member) => member.slug);
      for (const { city, score, reasons } of candidatePartners.nodes) {
        expect(slugs, slug).not.toContain(city.slug);
        const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
        expect(sum, slug).toBeCloseTo(score, 9);
        for (const { text, evidence } of reasons) {
          expect(text).toMatch(/^\S.{10,}\.$/);
          expect(evidence).not.toEqual([]);
        }
      }
    }
  });

  it('put a city with experience of the topic before its neighbours', async () => {
    const { candidatePartners } = await answersFor('b2g-workshop-series');

    const [first] = candidatePartners.nodes;
    expect(first?.reasons[0]?.text).toMatch(/has experience of what the group works on/);
  });
});

it('costs a number of statements that does not depend on the group', async () => {
  const counts: number[] = [];
  for (const slug of ['b2g-workshop-series', 'str-alliance', 'cdsm-wg', 'liv-legal']) {
    await answersFor(slug);
    asking.takeStatements();
    await answersFor(slug);
    counts.push(asking.takeStatements().length);
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(16);
});

it('is null for a group that is not in the catalogue', async () => {
  const { data } = await asking.answer(
    '{ workingGroup(slug: "none") { whiteSpots(first: 1) { totalCount } } }',
  );
  expect(data).toEqual({ workingGroup: null });
});

interface Page {
  totalCount: number;
  nodes: { text: string }[];
  pageInfo: { endCursor: string | null };
}
