import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Evidence, Reason } from '../../src/matching/answers.js';
import { cityPartnersOf } from '../../src/matching/city-partners/city-partners.js';
import type { Facts } from '../../src/matching/facts.js';
import { holdersFor } from '../../src/matching/holders.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { opportunitiesOf } from '../../src/matching/opportunities.js';
import { partnersFor } from '../../src/matching/partners.js';
import { precedentsFor } from '../../src/matching/precedents.js';
import { readinessFor } from '../../src/matching/readiness.js';
import { similarCities } from '../../src/matching/similar-cities.js';
import { arbitraryFacts } from '../support/arbitrary-facts.js';

const RECORDS = {
  City: 'cities',
  Business: 'businesses',
  DataKind: 'kinds',
  Dataset: 'datasets',
  UseCase: 'useCases',
  Implementation: 'implementations',
  WorkingGroup: 'groups',
  Network: 'networks',
  Theme: 'themes',
  Country: 'countries',
  Instrument: 'instruments',
  Event: 'events',
} as const satisfies Record<Evidence['type'], keyof Facts>;

/** Every answer for every city, and every pair of city and use case. */
function answerAll(facts: Facts) {
  const index = indexFacts(facts);
  return facts.cities.map((city) => ({
    cityId: city.id,
    opportunities: opportunitiesOf(index, city.id),
    similar: similarCities(index, city.id),
    partners: cityPartnersOf(index, city.id),
    useCases: facts.useCases.map((useCase) => ({
      useCaseId: useCase.id,
      readiness: readinessFor(index, city.id, useCase.id),
      holders: holdersFor(index, city.id, useCase.id),
      partners: partnersFor(index, city.id, useCase.id),
      precedents: precedentsFor(index, city.id, useCase.id),
    })),
  }));
}

function scoredAnswers(facts: Facts): { score: number; reasons: readonly Reason[] }[] {
  return answerAll(facts).flatMap((answer) => [
    ...answer.opportunities,
    ...answer.similar,
    ...answer.partners,
    ...answer.useCases.flatMap(({ partners }) => partners),
  ]);
}

function exists({ type, id }: Evidence, facts: Facts): boolean {
  return facts[RECORDS[type]].some((record) => record.id === id);
}

function holdsForAllFacts(claim: (facts: Facts) => void): void {
  fc.assert(fc.property(arbitraryFacts, claim), { numRuns: 150 });
}

describe('any answer on any facts', () => {
  it('has contributions that add up to the score, and a score that is not negative', () => {
    holdsForAllFacts((facts) => {
      for (const { score, reasons } of scoredAnswers(facts)) {
        const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
        expect(Math.abs(sum - score)).toBeLessThan(1e-9);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }
    });
  });

  it('names one to five records that exist for each reason', () => {
    holdsForAllFacts((facts) => {
      for (const { evidence, contribution } of scoredAnswers(facts).flatMap(
        ({ reasons }) => reasons,
      )) {
        expect(contribution).not.toBe(0);
        expect(evidence.length).toBeGreaterThanOrEqual(1);
        expect(evidence.length).toBeLessThanOrEqual(5);
        expect(evidence.filter((pointer) => !exists(pointer, facts))).toEqual([]);
      }
    });
  });

  it('writes each reason as one whole sentence', () => {
    holdsForAllFacts((facts) => {
      for (const { text } of scoredAnswers(facts).flatMap(({ reasons }) => reasons)) {
        expect(text).toMatch(/^[\p{Lu}\d"].*[^.]\.$/u);
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|\s{2}| ,/);
      }
    });
  });

  it('lists each use case that the city does not run once, and none that it runs', () => {
    holdsForAllFacts((facts) => {
      for (const { cityId, opportunities } of answerAll(facts)) {
        const run = facts.implementations
          .filter((found) => found.cityId === cityId && /PILOT|OPERATIONAL/.test(found.status))
          .map(({ useCaseId }) => useCaseId);
        const rest = facts.useCases.map(({ id }) => id).filter((id) => !run.includes(id));
        const listed = opportunities.map(({ useCaseId }) => useCaseId);
        expect(listed.toSorted((one, other) => one - other)).toEqual(rest);
      }
    });
  });

  it('lists as partners only other cities that do something, with something to do together', () => {
    holdsForAllFacts((facts) => {
      const active = new Set(
        facts.implementations
          .filter(({ status }) => status !== 'ENDED' && status !== 'UNKNOWN')
          .map(({ cityId }) => cityId),
      );
      for (const { cityId, partners } of answerAll(facts)) {
        expect(partners.map((partner) => partner.cityId)).not.toContain(cityId);
        expect(new Set(partners.map((partner) => partner.cityId)).size).toBe(partners.length);
        for (const { cityId: other, reasons, useCases, useCaseCount } of partners) {
          expect(active).toContain(other);
          expect(reasons.length).toBeGreaterThan(0);
          expect(useCases.length).toBe(Math.min(5, useCaseCount));
          expect(useCaseCount).toBeGreaterThan(0);
          for (const { text } of useCases) expect(text).toMatch(/^[\p{Lu}"].*[^.]\.$/u);
        }
      }
    });
  });

  it('never counts what is unknown or offered elsewhere as met', () => {
    holdsForAllFacts((facts) => {
      for (const { readiness } of answerAll(facts).flatMap(({ useCases }) => useCases)) {
        const required = readiness.checks.filter((check) => check.required);
        const met = required.filter(({ state }) => /HELD|OFFERED_LOCALLY/.test(state));
        const coverage = required.length === 0 ? null : met.length / required.length;
        expect(readiness.coverage).toBe(coverage);
        expect(readiness.verdict === 'READY' && coverage !== 1).toBe(false);
        const isUnknown = required.every(({ state }) => state === 'UNKNOWN');
        expect(readiness.verdict === 'UNKNOWN').toBe(isUnknown);
      }
    });
  });

  it('shows what settles a check, and nothing where nothing is found', () => {
    holdsForAllFacts((facts) => {
      const checks = answerAll(facts).flatMap(({ useCases }) =>
        useCases.flatMap(({ readiness }) => readiness.checks),
      );
      for (const { state, via } of checks) {
        const isFound = state !== 'MISSING' && state !== 'UNKNOWN';
        expect(via.length > 0).toBe(isFound);
        expect(via.length).toBeLessThanOrEqual(5);
        expect(via.filter((pointer) => !exists(pointer, facts))).toEqual([]);
      }
    });
  });

  it('does not depend on the order of the facts', () => {
    const shuffled = arbitraryFacts.chain((facts) =>
      fc.tuple(fc.constant(facts), shuffleAll(facts)),
    );
    fc.assert(
      fc.property(shuffled, ([facts, other]) => {
        const inOrder = answerAll({ ...other, cities: facts.cities, useCases: facts.useCases });
        expect(JSON.stringify(inOrder)).toBe(JSON.stringify(answerAll(facts)));
        const everywhere = answerAll(other).toSorted((one, next) => one.cityId - next.cityId);
        expect(everywhere.map(({ opportunities }) => JSON.stringify(opportunities))).toEqual(
          inOrder.map(({ opportunities }) => JSON.stringify(opportunities)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('loses a local holder with its last presence in the city', () => {
    holdsForAllFacts((facts) => {
      for (const city of facts.cities) {
        const businesses = facts.businesses.map((business) => ({
          ...business,
          cityIds: business.cityIds.filter((id) => id !== city.id),
        }));
        const index = indexFacts({ ...facts, businesses });
        const opportunities = opportunitiesOf(index, city.id);
        const kinds = opportunities.flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
        expect(kinds).not.toContain('LOCAL_HOLDER');
        expect(opportunitiesOf(index, city.id, { onlyWithLocalHolders: true })).toEqual([]);
        const holders = facts.useCases.flatMap(({ id }) => holdersFor(index, city.id, id));
        expect(holders.filter(({ activeHere }) => activeHere)).toEqual([]);
      }
    });
  });
});

function shuffleAll(facts: Facts): fc.Arbitrary<Facts> {
  const shuffle = <Row>(rows: readonly Row[]) =>
    fc.shuffledSubarray([...rows], { minLength: rows.length });
  return fc.record({
    cities: shuffle(facts.cities),
    countries: shuffle(facts.countries),
    useCases: shuffle(facts.useCases),
    themes: shuffle(facts.themes),
    kinds: shuffle(facts.kinds),
    businesses: shuffle(facts.businesses),
    datasets: shuffle(facts.datasets),
    implementations: shuffle(facts.implementations),
    groups: shuffle(facts.groups),
    networks: shuffle(facts.networks),
    instruments: shuffle(facts.instruments),
    events: shuffle(facts.events),
  });
}
