import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addUp,
  byCity,
  byCountry,
  byKind,
  byUseCase,
  type DemandTotals,
  type Part,
} from '../../../src/matching/demand/add-up.js';
import {
  type Ask,
  type Demand,
  demandFor,
  supplyOfBusiness,
  supplyOfKind,
} from '../../../src/matching/demand/ask.js';
import { explainCity, writeDifferences } from '../../../src/matching/demand/write-demand.js';
import type { Facts } from '../../../src/matching/facts.js';
import { indexFacts } from '../../../src/matching/index-facts.js';
import { readinessFor } from '../../../src/matching/readiness.js';
import { arbitraryFacts } from '../../support/arbitrary-facts.js';

/** The demand of every business and of every kind. */
function allDemand(facts: Facts): Demand[] {
  const index = indexFacts(facts);
  return [
    ...facts.businesses.map(({ id }) => demandFor(index, supplyOfBusiness(index, id))),
    ...facts.kinds.map(({ id }) => demandFor(index, supplyOfKind(index, id))),
  ];
}

const groupsOf = ({ stated, met, likely }: Demand) => [stated, met, likely];

function holdsForAllFacts(claim: (facts: Facts) => void): void {
  fc.assert(fc.property(arbitraryFacts, claim), { numRuns: 100 });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const numbersOf = ({ service, ...totals }: DemandTotals) => [
  ...Object.values(totals),
  ...Object.values(service),
];

const isLower = (after: DemandTotals, before: DemandTotals): boolean => {
  const now = numbersOf(after);
  return numbersOf(before).some((number, place) => number > now[place]!);
};

/** The parts of which a total fell. */
const lowered = (before: readonly Part[], after: readonly Part[]): Part[] =>
  before.filter(({ id, totals }) => isLower(after.find((part) => part.id === id)!.totals, totals));

describe('demand on any facts', () => {
  it('never lowers a total when a city is added, with whatever links it has', () => {
    holdsForAllFacts((facts) => {
      for (const added of facts.cities) {
        const cities = facts.cities.filter((city) => city !== added);
        const before = allDemand({ ...facts, cities }).flatMap(groupsOf);
        const after = allDemand(facts).flatMap(groupsOf);
        before.forEach((asks, place) => {
          const now = after[place]!;
          expect(isLower(addUp(now), addUp(asks))).toBe(false);
          for (const by of [byKind, byCountry, byUseCase]) {
            expect(lowered(by(asks), by(now))).toEqual([]);
          }
        });
      }
    });
  });

  it('adds up: by country, by service, and by city', () => {
    holdsForAllFacts((facts) => {
      for (const asks of allDemand(facts).flatMap(groupsOf)) {
        const totals = addUp(asks);
        const countries = byCountry(asks).map((part) => part.totals);
        expect(sum(countries.map(({ cities }) => cities))).toBe(totals.cities);
        expect(sum(countries.map(({ people }) => people))).toBe(totals.people);
        expect(countries).toHaveLength(totals.countries);
        expect(sum(Object.values(totals.service))).toBe(totals.cities);
        const populations = byCity(asks).map(({ city }) => city.facts.population);
        expect(sum(populations.map((population) => population ?? 0))).toBe(totals.people);
        expect(populations.filter((population) => population === null)).toHaveLength(
          totals.citiesOfUnknownPopulation,
        );
      }
    });
  });

  it('puts a city and a kind in one group at most', () => {
    const pairs = (asks: readonly Ask[]) =>
      new Set(asks.map(({ city, kindId }) => `${city.id} ${kindId}`));
    holdsForAllFacts((facts) => {
      for (const demand of allDemand(facts)) {
        const groups = groupsOf(demand).map(pairs);
        const all = new Set(groups.flatMap((group) => [...group]));
        expect(all.size).toBe(sum(groups.map(({ size }) => size)));
      }
    });
  });

  it('is stated by just the cities whose own use cases lack the kind', () => {
    holdsForAllFacts((facts) => {
      const index = indexFacts(facts);
      const expected = facts.cities.flatMap((city) =>
        facts.useCases
          .filter(({ id }) =>
            /EXPL|PILOT|OPER/.test(index.cityById.get(city.id)!.cases.get(id)?.status ?? ''),
          )
          .flatMap(({ id }) =>
            readinessFor(index, city.id, id)
              .checks.filter(({ state }) => state !== 'HELD')
              .map(({ kindId }) => `${city.id} ${id} ${kindId}`),
          ),
      );
      const found = facts.kinds.flatMap(({ id }) =>
        demandFor(index, supplyOfKind(index, id)).stated.map(
          ({ city, useCase, kindId }) => `${city.id} ${useCase.id} ${kindId}`,
        ),
      );
      expect(new Set(found)).toEqual(new Set(expected));
    });
  });

  it('is worded in whole sentences with evidence', () => {
    holdsForAllFacts((facts) => {
      const index = indexFacts(facts);
      for (const asks of allDemand(facts).flatMap(groupsOf)) {
        const cities = byCity(asks).map((demand) => explainCity(index, demand));
        for (const { evidence } of cities) expect(evidence.length).toBeGreaterThan(0);
        for (const text of [...writeDifferences(asks), ...cities.map((city) => city.text)]) {
          expect(text).toMatch(/^[\p{Lu}"].*[^.]\.$/u);
          expect(text).not.toMatch(/undefined|null|NaN|\s{2}| ,/);
        }
      }
    });
  });
});
