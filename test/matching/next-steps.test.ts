import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CityFacts, Facts, UseCaseFacts } from '../../src/matching/facts.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { nextStepsFor, type NextStep } from '../../src/matching/next-steps.js';
import { planReadiness } from '../../src/matching/readiness-plan.js';
import { readinessFor } from '../../src/matching/readiness.js';
import { arbitraryFacts } from '../support/arbitrary-facts.js';
import { GivenFacts } from '../support/given-facts.js';

const stepsFor = (given: GivenFacts, city: CityFacts, useCase: UseCaseFacts): NextStep[] =>
  nextStepsFor(indexFacts(given.facts), city.id, useCase.id);

/** A city of which something is known, so that what it lacks is missing rather than unknown. */
function givenCity() {
  const given = new GivenFacts();
  const ghent = given.city({ name: 'Ghent' });
  given.dataset({ publisherCityId: ghent.id });
  return { given, ghent };
}

describe('next steps', () => {
  it('go from the least effort to the most', () => {
    const { given, ghent } = givenCity();
    const [nobody, abroad, near, here, held] = ['A1', 'B1', 'C1', 'D1', 'E1'].map((label) =>
      given.kind({ label }),
    );
    given.business({ name: 'Telia', kindIds: [abroad!.id] });
    given.business({ name: 'Proximus', kindIds: [near!.id], countryIds: [ghent.countryId] });
    given.business({ name: 'Telenet', kindIds: [here!.id], cityIds: [ghent.id] });
    given.dataset({ kindIds: [held!.id], publisherCityId: ghent.id });
    const useCase = given.useCaseNeeding(nobody!, abroad!, near!, here!, held!);

    const steps = stepsFor(given, ghent, useCase);

    expect(steps.map(({ effort, text }) => [effort, text])).toEqual([
      ['ASK_HERE', 'Ask Telenet, active in Ghent, for D1.'],
      ['ASK_IN_COUNTRY', 'Ask Proximus, active in Belgium, whether it offers C1 in Ghent too.'],
      [
        'ASK_ABROAD',
        'Ask Telia whether it can offer B1 in Ghent: it holds it, but is not known to be active in Belgium.',
      ],
      [
        'COLLECT',
        'Find out who has A1, or have it collected: nobody in the catalogue is known to hold it.',
      ],
    ]);
  });

  it('name the datasets where no business is known', () => {
    const { given, ghent } = givenCity();
    const oslo = given.city({ countryId: given.country({ name: 'Norway' }).id });
    const bruges = given.city();
    const [here, near, far] = ['A1', 'B1', 'C1'].map((label) => given.kind({ label }));
    given.dataset({ title: 'One', kindIds: [here!.id], coverageCityIds: [ghent.id] });
    given.dataset({ title: 'Two', kindIds: [near!.id], coverageCityIds: [bruges.id] });
    given.dataset({ title: 'Three', kindIds: [far!.id], coverageCityIds: [oslo.id] });

    const steps = stepsFor(given, ghent, given.useCaseNeeding(here!, near!, far!));

    expect(steps.map(({ text }) => text)).toEqual([
      'Look at "One", which covers Ghent, for A1.',
      'Ask whether "Two" can cover Ghent too: it has B1, so far for other places in Belgium.',
      'Ask whether "Three" can cover Ghent too: it has C1, as far as is known not for Ghent.',
    ]);
  });

  it('begin with finding out where nothing is known, and never take it for held', () => {
    const given = new GivenFacts();
    const gozo = given.city({ name: 'Gozo' });
    const [nobody, abroad] = [given.kind({ label: 'A1' }), given.kind({ label: 'B1' })];
    given.business({ name: 'Telia', kindIds: [abroad.id] });

    const steps = stepsFor(given, gozo, given.useCaseNeeding(abroad, nobody));

    expect(steps.map(({ effort, state }) => [effort, state])).toEqual([
      ['FIND_OUT', 'UNKNOWN'],
      ['ASK_ABROAD', 'OFFERED_ELSEWHERE'],
    ]);
    expect(steps[0]!.text).toBe(
      'Find out whether Gozo has A1: nothing is known of its data, and nobody in the catalogue is known to hold it.',
    );
    expect(steps[1]!.text).toMatch(
      /^Check whether Gozo has B1 itself: nothing is known of its data\. Otherwise ask Telia /,
    );
  });

  it('put first what unlocks more, a narrower kind counting for the broader', () => {
    const { given, ghent } = givenCity();
    const vehicles = given.kind();
    const [plain, scooters] = [given.kind(), given.kind({ broaderId: vehicles.id })];
    const useCase = given.useCaseNeeding(plain, scooters);
    const [one, other] = [given.useCaseNeeding(vehicles), given.useCaseNeeding(scooters)];
    given.useCaseNeeding(scooters, plain);
    given.implementation(given.useCaseNeeding(scooters), ghent);

    const [first, second] = stepsFor(given, ghent, useCase);

    expect(first!.kindId).toBe(scooters.id);
    expect(first!.unlockedUseCaseIds).toEqual([one.id, other.id]);
    expect(first!.text).toMatch(/With it, 2 other use cases have all required data at hand\.$/);
    expect(second!.unlockedUseCaseIds).toEqual([]);
  });

  it('name cities of the country first, then of the language, then those with the data', () => {
    const given = new GivenFacts();
    const place = (code: string) => given.country({ name: code, code }).id;
    const [austria, germany, france] = ['AT', 'DE', 'FR'].map(place);
    const vienna = given.city({ countryId: austria! });
    const kind = given.kind();
    const useCase = given.useCaseNeeding(kind);
    const dataset = given.dataset({ kindIds: [kind.id] });
    const lyon = given.city({ countryId: france! });
    const paris = given.city({ countryId: france! });
    const berlin = given.city({ countryId: germany! });
    const graz = given.city({ countryId: austria! });
    given.implementation(useCase, lyon);
    given.implementation(useCase, paris, { status: 'PILOT', datasetIds: [dataset.id] });
    given.implementation(useCase, berlin, { status: 'ENDED' });
    given.implementation(useCase, graz, { status: 'PILOT' });
    given.implementation(useCase, given.city(), { status: 'EXPLORING' });

    const [step] = stepsFor(given, vienna, useCase);

    const { id: cityId } = graz;
    expect(step!.cities.map((city) => city.cityId)).toEqual([cityId, berlin.id, paris.id, lyon.id]);
    expect(step!.cities[1]).toMatchObject({ languages: ['de'], status: 'ENDED', holdsKind: false });
    expect(step!.cities[2]).toMatchObject({ languages: [], holdsKind: true });
  });

  it('name businesses that are active here first, then in the country', () => {
    const { given, ghent } = givenCity();
    const kind = given.kind();
    const bruges = given.city();
    const useCase = given.useCaseNeeding(kind);
    const kindIds = [kind.id];
    const abroad = given.business({ kindIds });
    const sharing = given.business({ kindIds });
    const near = given.business({ kindIds, cityIds: [bruges.id] });
    const here = given.business({ kindIds, cityIds: [ghent.id] });
    given.implementation(useCase, bruges, { businessIds: [sharing.id] });

    const [step] = stepsFor(given, ghent, useCase);

    const ids = step!.businesses.map(({ businessId }) => businessId);
    expect(ids).toEqual([here.id, near.id, sharing.id, abroad.id]);
  });

  it('are none for a city or use case that is not in the facts', () => {
    const { given, ghent } = givenCity();
    expect(nextStepsFor(indexFacts(given.facts), ghent.id, 9)).toEqual([]);
    expect(nextStepsFor(indexFacts(given.facts), 9, given.useCase().id)).toEqual([]);
  });
});

it('a plan says where the city stands', () => {
  const { given, ghent } = givenCity();
  const [held, missing] = [given.kind(), given.kind()];
  given.dataset({ kindIds: [held.id], publisherCityId: ghent.id });
  const useCase = given.useCaseNeeding(held, missing);
  given.implementation(useCase, ghent, { status: 'EXPLORING' });

  expect(planReadiness(indexFacts(given.facts), ghent.id, useCase.id)).toMatchObject({
    ownStatus: 'EXPLORING',
    verdict: 'PARTLY_READY',
    text: 'It requires 2 kinds of data: 1 held by Ghent and 1 held by nobody in the catalogue.',
  });
});

const EFFORTS = ['FIND_OUT', 'ASK_HERE', 'ASK_IN_COUNTRY', 'ASK_ABROAD', 'COLLECT'];

interface Case {
  facts: Facts;
  cityId: number;
  useCaseId: number;
}

/** What the city could do once it publishes data of the kind: found by trying it. */
function unlocksByTrial({ facts, cityId, useCaseId }: Case, kindId: number): number[] {
  const dataset = {
    id: 1_000,
    title: 'Trial',
    kindIds: [kindId],
    kindsAreInferred: false,
    publisherCityId: cityId,
    publisherBusinessId: null,
    offeredByIds: [],
    coverageCityIds: [],
    coverageCountryIds: [],
  };
  const index = indexFacts({ ...facts, datasets: [...facts.datasets, dataset] });
  return facts.useCases
    .filter(({ id }) => {
      const status = index.cityById.get(cityId)!.cases.get(id)?.status;
      const { checks, coverage } = readinessFor(index, cityId, id);
      const uses = checks.some(
        ({ required, kindId: needed }) => required && covers(facts, kindId, needed),
      );
      return id !== useCaseId && !/PILOT|OPERATIONAL/.test(status ?? '') && coverage === 1 && uses;
    })
    .map(({ id }) => id);
}

/** Whoever has the kind has the needed one: the same, or broader. */
function covers(facts: Facts, kindId: number | null, needed: number): boolean {
  const seen = new Set<number>();
  for (let id = kindId; id !== null && !seen.has(id);) {
    if (id === needed) return true;
    seen.add(id);
    id = facts.kinds.find((kind) => kind.id === id)?.broaderId ?? null;
  }
  return false;
}

const permutations = <Item>(items: readonly Item[]): Item[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, place) =>
        permutations(items.toSpliced(place, 1)).map((rest) => [item, ...rest]),
      );

/** The keys of an order one after another: the best order has the least list. */
function cost(order: readonly NextStep[], question: Case): number[] {
  return order.flatMap(({ effort, kindId, required }) => [
    EFFORTS.indexOf(effort),
    -unlocksByTrial(question, kindId).length,
    required ? 0 : 1,
    kindId,
  ]);
}

const isLess = (one: readonly number[], other: readonly number[]): boolean => {
  const place = one.findIndex((value, at) => value !== other[at]);
  return place >= 0 && one[place]! < other[place]!;
};

describe('on any facts, next steps', () => {
  const questions = fc
    .tuple(arbitraryFacts, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
    .map(([facts, cityId, useCaseId]): Case => ({ facts, cityId, useCaseId }));
  const holds = (claim: (steps: NextStep[], question: Case) => void) =>
    fc.assert(
      fc.property(questions, (question) =>
        claim(
          nextStepsFor(indexFacts(question.facts), question.cityId, question.useCaseId),
          question,
        ),
      ),
      { numRuns: 300 },
    );

  it('come in the order that a search of all orders finds best', () => {
    holds((steps, question) => {
      const costs = permutations(steps).map((order) => cost(order, question));
      const best = costs.reduce((least, next) => (isLess(next, least) ? next : least));
      expect(cost(steps, question)).toEqual(best);
    });
  });

  it('unlock what trying them unlocks', () => {
    holds((steps, question) => {
      for (const { kindId, unlockedUseCaseIds } of steps) {
        const ascending = unlockedUseCaseIds.toSorted((one, other) => one - other);
        expect(ascending).toEqual(unlocksByTrial(question, kindId));
      }
    });
  });

  it('are one for each needed kind that is not held, with evidence and whole sentences', () => {
    holds((steps, { facts, cityId, useCaseId }) => {
      const { checks } = readinessFor(indexFacts(facts), cityId, useCaseId);
      const open = checks.filter(({ state }) => state !== 'HELD').map(({ kindId }) => kindId);
      expect(new Set(steps.map(({ kindId }) => kindId))).toEqual(new Set(open));
      expect(steps).toHaveLength(open.length);
      for (const { text, evidence, state, effort } of steps) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(text).toMatch(/^\p{Lu}.*[^.]\.$/u);
        expect(text).not.toMatch(/undefined|null|NaN|\s{2}| ,/);
        expect(effort === 'FIND_OUT').toBe(state === 'UNKNOWN');
      }
    });
  });
});
