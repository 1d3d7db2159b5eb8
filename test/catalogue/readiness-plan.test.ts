import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

interface Step {
  kind: { slug: string };
  required: boolean;
  state: string;
  effort: string;
  text: string;
  evidence: { id: string }[];
  unlocks: { totalCount: number; nodes: { slug: string }[] };
  businesses: { business: { name: string }; activeHere: boolean }[];
  cities: { city: { name: string }; sameCountry: boolean; languages: string[] }[];
}

interface Plan {
  useCase: { slug: string };
  verdict: string;
  coverage: number | null;
  text: string;
  ownStatus: string | null;
  checks: { kind: { slug: string }; state: string }[];
  nextSteps: Step[];
  precedents: { totalCount: number; nodes: { sources: object[] }[] };
}

const ask = (city: string, useCase: string) =>
  asking.answer(`{ city(slug: "${city}") { readinessFor(useCase: "${useCase}") {
    useCase { slug } verdict coverage text ownStatus
    checks { kind { slug label } required state via { __typename id } }
    nextSteps { kind { slug label } required state effort text evidence { __typename id }
      unlocks(first: 3) { totalCount nodes { slug title } }
      businesses { business { slug name } activeHere activeInCountry alreadyShares }
      cities { city { slug name country { code } } status sameCountry languages holdsKind } }
    holders(first: 3) { nodes { business { name } } } partners(first: 3) { nodes { city { name } role } }
    precedents(first: 3) { totalCount nodes { city { name } status sharingModel { name } legalBasis sources { url } } }
  } } }`);

async function plan(city: string, useCase: string): Promise<Plan> {
  const { data, errors } = await ask(city, useCase);
  expect(errors).toBeUndefined();
  return (data as unknown as { city: { readinessFor: Plan } }).city.readinessFor;
}

async function slugsOf(list: 'cities' | 'useCases'): Promise<string[]> {
  const { data } = await asking.answer(`{ ${list}(first: 100) { nodes { slug } } }`);
  const found = data as unknown as Record<string, { nodes: { slug: string }[] }>;
  return found[list]!.nodes.map(({ slug }) => slug);
}

const EFFORTS = ['FIND_OUT', 'ASK_HERE', 'ASK_IN_COUNTRY', 'ASK_ABROAD', 'COLLECT'];

function expectSound({ checks, nextSteps, precedents }: Plan, where: string): void {
  const open = checks.filter(({ state }) => state !== 'HELD').map(({ kind }) => kind.slug);
  expect(nextSteps.map(({ kind }) => kind.slug).toSorted(), where).toEqual(open.toSorted());
  const ranks = nextSteps.map(({ effort, unlocks }) => [
    EFFORTS.indexOf(effort),
    -unlocks.totalCount,
  ]);
  expect(ranks, where).toEqual(
    ranks.toSorted((one, other) => one[0]! - other[0]! || one[1]! - other[1]!),
  );
  for (const { text, evidence } of nextSteps) {
    expect(text, where).toMatch(/^[A-Z].{10,}\.$/);
    expect(evidence.length, where).toBeGreaterThan(0);
  }
  for (const { sources } of precedents.nodes) expect(sources.length, where).toBeGreaterThan(0);
}

describe('the readiness of a city for a use case', () => {
  it('comes with next steps, helpers and precedents', async () => {
    const answer = await plan('ghent', 'shared-mobility-fleet-monitoring');

    expect(answer.useCase.slug).toBe('shared-mobility-fleet-monitoring');
    expect(answer.nextSteps.length).toBeGreaterThan(0);
    expect(answer.nextSteps[0]!.cities.length).toBeGreaterThan(0);
    expect(answer.precedents.totalCount).toBeGreaterThan(0);
  });

  it('is sound for every use case in cities of many kinds', async () => {
    const useCases = await slugsOf('useCases');
    expect(useCases.length).toBeGreaterThan(70);
    for (const city of ['ghent', 'amsterdam', 'gozo', 'vienna']) {
      for (const useCase of useCases) expectSound(await plan(city, useCase), `${city}: ${useCase}`);
    }
  }, 60_000);

  it('costs a number of statements that does not depend on the city or the use case', async () => {
    const counts: number[] = [];
    for (const city of ['ghent', 'gozo', 'munich']) {
      for (const useCase of (await slugsOf('useCases')).slice(0, 10)) {
        asking.takeStatements();
        await plan(city, useCase);
        counts.push(asking.takeStatements().length);
      }
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(20);
  });

  it('is refused for a use case that is not there', async () => {
    const { errors } = await ask('ghent', 'perpetual-motion');
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'useCase' });
    expect(errors![0]!.message).toMatch(/"perpetual-motion".*takes the slug of a UseCase/);
  });
});
