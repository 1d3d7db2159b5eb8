import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CityEntry } from '../../src/matching/entries.js';
import type { FactIndex } from '../../src/matching/fact-index.js';
import type { Facts } from '../../src/matching/facts.js';
import type { CoalitionAsk, CoalitionConstraints } from '../../src/matching/coalition/coalition.js';
import { coalitionsFor } from '../../src/matching/coalition/coalitions.js';
import { enrol, scoreOfGroup } from '../../src/matching/coalition/roster.js';
import { sizeClassOf } from '../../src/matching/size-class.js';
import type { Stake, Topic } from '../../src/matching/coalition/stake.js';
import { stakesIn } from '../../src/matching/coalition/stakes.js';
import { topicOf } from '../../src/matching/coalition/topic.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { arbitraryFacts } from '../support/arbitrary-facts.js';

const SIZE_CLASSES = ['UNDER_50K', 'FROM_250K_TO_500K', 'FROM_500K_TO_1M', 'OVER_1M'] as const;

/** Two copies of the seven cities: fourteen candidates. */
const fourteenCities: fc.Arbitrary<Facts> = fc
  .tuple(arbitraryFacts, arbitraryFacts)
  .map(([facts, { cities }]) => ({
    ...facts,
    cities: [...facts.cities, ...cities.map((city) => ({ ...city, id: city.id + 7 }))],
  }));

/** Four copies: too many groups to look at each. */
const manyCities: fc.Arbitrary<Facts> = fc
  .tuple(fourteenCities, fourteenCities)
  .map(([facts, { cities }]) => ({
    ...facts,
    cities: [...facts.cities, ...cities.map((city) => ({ ...city, id: city.id + 14 }))],
  }));

const optional = {
  mustIncludeIds: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 2 }),
  countryIds: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 }),
  minPopulation: fc.integer({ min: 1, max: 6_000_000 }),
  sizeClasses: fc.uniqueArray(fc.constantFrom(...SIZE_CLASSES), { minLength: 1, maxLength: 2 }),
  networkId: fc.integer({ min: 1, max: 3 }),
  inCommonNetwork: fc.constant(true),
  withExperience: fc.constant(true),
};

/** At most three at a time, so that most can be met. */
const someOptional = fc
  .tuple(fc.record(optional), fc.subarray(Object.keys(optional), { maxLength: 3 }))
  .map(([all, kept]) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name))),
  );

const arbitraryConstraints: fc.Arbitrary<CoalitionConstraints> = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 12 }), someOptional)
  .map(([one, other, rest]) => ({
    minSize: Math.min(one, other, 5),
    maxSize: Math.max(one, other),
    ...rest,
  }));

const arbitraryAsk: fc.Arbitrary<CoalitionAsk> = fc.record({
  subject: fc.record({
    type: fc.constantFrom('UseCase', 'DataKind', 'Business'),
    id: fc.integer({ min: 1, max: 4 }),
  }),
  constraints: arbitraryConstraints,
  objective: fc.constantFrom('SMALLEST', 'BEST'),
  first: fc.integer({ min: 1, max: 4 }),
});

/** Written anew from the meaning of the constraints, not from the search. */
function meets(stakes: readonly Stake[], constraints: CoalitionConstraints): boolean {
  const cities = stakes.map(({ city }) => city);
  const ids = cities.map(({ id }) => id);
  const population = cities.reduce((sum, { facts }) => sum + (facts.population ?? 0), 0);
  const { minSize, maxSize, mustIncludeIds = [], sizeClasses = [], countryIds } = constraints;
  return (
    cities.length >= minSize &&
    cities.length <= maxSize &&
    mustIncludeIds.every((id) => ids.includes(id)) &&
    (!countryIds || cities.every(({ facts }) => countryIds.includes(facts.countryId))) &&
    population >= (constraints.minPopulation ?? 0) &&
    sizeClasses.every((name) => cities.some((city) => classOf(city) === name)) &&
    meetsNetworks(cities, constraints) &&
    (!constraints.withExperience || stakes.some(({ role }) => role === 'HAS_DONE_IT'))
  );
}

const classOf = ({ facts }: CityEntry) => sizeClassOf(facts.population);

function meetsNetworks(cities: readonly CityEntry[], constraints: CoalitionConstraints): boolean {
  const { networkId, inCommonNetwork } = constraints;
  const allIn = (id: number) => cities.every(({ networks }) => networks.some((it) => it.id === id));
  if (networkId !== undefined && !cities.every(({ facts }) => facts.networkIds.includes(networkId)))
    return false;
  return !inCommonNetwork || [1, 2, 3].some(allIn);
}

function bruteForce(index: FactIndex, { subject, constraints, objective, first }: CoalitionAsk) {
  const topic = topicOf(index, subject)!;
  const stakes = stakesIn(index, topic).filter(
    ({ role, city }) => role !== 'NOTHING_KNOWN' || constraints.mustIncludeIds?.includes(city.id),
  );
  const roster = enrol(index, topic, stakes);
  const groups = [];
  for (let bits = 0; bits < 1 << stakes.length; bits++) {
    const places = [...stakes.keys()].filter((place) => bits & (1 << place));
    if (
      !meets(
        places.map((place) => stakes[place]!),
        constraints,
      )
    )
      continue;
    groups.push({ size: places.length, score: scoreOfGroup(roster, places) });
  }
  const smallest = Math.min(...groups.map(({ size }) => size));
  return groups
    .filter(({ size }) => objective === 'BEST' || size === smallest)
    .map(({ score }) => score)
    .toSorted((one, other) => other - one)
    .slice(0, first);
}

describe('coalitions of up to fourteen candidates', () => {
  it('are those that brute force finds', () => {
    fc.assert(
      fc.property(fourteenCities, arbitraryAsk, (facts, ask) => {
        const index = indexFacts(facts);
        const { coalitions, approximate, impossible } = coalitionsFor(index, ask);
        const expected = bruteForce(index, ask);

        expect(approximate).toBe(false);
        expect(coalitions.length).toBe(expected.length);
        coalitions.forEach(({ score }, place) => expect(score).toBeCloseTo(expected[place]!, 9));
        expect(impossible === null).toBe(expected.length > 0);
      }),
      { numRuns: 250 },
    );
  });
});

describe('any coalition', () => {
  it('keeps every constraint, and adds up', () => {
    fc.assert(
      fc.property(fc.oneof(fourteenCities, manyCities), arbitraryAsk, (facts, ask) => {
        const index = indexFacts(facts);
        const topic = topicOf(index, ask.subject)!;
        for (const coalition of coalitionsFor(index, ask).coalitions) {
          const stakes = coalition.members.map(({ cityId }) => stakeOf(index, topic, cityId));
          expect(meets(stakes, ask.constraints)).toBe(true);
          const sum = coalition.reasons.reduce(
            (total, { contribution }) => total + contribution,
            0,
          );
          expect(sum).toBeCloseTo(coalition.score, 9);
          expect(coalition.score).toBeLessThanOrEqual(100);
          const said = [
            ...coalition.reasons,
            ...coalition.obstacles,
            ...coalition.ties,
            ...coalition.members,
          ];
          for (const { text, evidence } of said) {
            expect(evidence.length).toBeGreaterThan(0);
            expect(text).toMatch(/^[\p{Lu}\d"].*[^.]\.$/u);
            expect(text).not.toMatch(/undefined|null|NaN|Infinity|\s{2}| ,/);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is missing only where the constraints named contradict each other, and each of them counts', () => {
    fc.assert(
      fc.property(fourteenCities, arbitraryAsk, (facts, ask) => {
        const index = indexFacts(facts);
        const { impossible } = coalitionsFor(index, ask);
        // A city that must be in is a candidate without any link: leaving it out is no mere relaxation.
        if (!impossible || !areLinked(index, ask)) return;
        for (const name of impossible.constraints) {
          const others = impossible.constraints.filter((other) => other !== name);
          const relaxed = { ...ask, constraints: only(others, ask.constraints) };
          expect(coalitionsFor(index, relaxed).impossible).toBeNull();
        }
        const same = { ...ask, constraints: only(impossible.constraints, ask.constraints) };
        expect(coalitionsFor(index, same).coalitions).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const stakeOf = (index: FactIndex, topic: Topic, cityId: number): Stake =>
  stakesIn(index, topic).find(({ city }) => city.id === cityId)!;

const areLinked = (index: FactIndex, { subject, constraints }: CoalitionAsk): boolean =>
  (constraints.mustIncludeIds ?? []).every((id) => {
    const stake = stakeOf(index, topicOf(index, subject)!, id);
    return stake.role !== 'NOTHING_KNOWN';
  });

const FIELDS = {
  MUST_INCLUDE: 'mustIncludeIds',
  COUNTRIES: 'countryIds',
  MIN_POPULATION: 'minPopulation',
  SIZE_CLASSES: 'sizeClasses',
  NETWORK: 'networkId',
  COMMON_NETWORK: 'inCommonNetwork',
  EXPERIENCE: 'withExperience',
} as const;

function only(names: readonly string[], constraints: CoalitionConstraints): CoalitionConstraints {
  const kept = Object.entries(FIELDS).flatMap(([name, field]) =>
    names.includes(name) && field in constraints ? [[field, constraints[field]]] : [],
  );
  const { minSize, maxSize } = names.includes('SIZE') ? constraints : { minSize: 2, maxSize: 12 };
  return { ...Object.fromEntries(kept), minSize, maxSize };
}
