import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Facts } from '../../../src/matching/facts.js';
import { candidatePartnersOf } from '../../../src/matching/groups/candidate-partners.js';
import { whiteSpotsOf } from '../../../src/matching/groups/white-spots.js';
import { indexFacts } from '../../../src/matching/index-facts.js';
import { arbitraryFacts } from '../../support/arbitrary-facts.js';

function holdsForAllFacts(claim: (facts: Facts) => void): void {
  fc.assert(fc.property(arbitraryFacts, claim), { numRuns: 100 });
}

/** The group's members, and whether one has a case of a use case in this status. */
function membersOf(facts: Facts, groupId: number) {
  const ids = new Set(facts.groups.find(({ id }) => id === groupId)!.memberIds);
  const cases = facts.implementations.filter(({ cityId }) => cityId !== null && ids.has(cityId));
  const isKnown = (id: number) => facts.cities.some((city) => city.id === id);
  return { ids: [...ids].filter(isKnown), cases: cases.filter(({ cityId }) => isKnown(cityId!)) };
}

const isSentence = (text: string) => {
  expect(text).toMatch(/^[\p{Lu}"].*[^.]\.$/u);
  expect(text).not.toMatch(/undefined|null|NaN|\s{2}| ,/);
};

describe('white spots on any facts', () => {
  it('have at least two members that care, and none that has it in operation', () => {
    holdsForAllFacts((facts) => {
      const index = indexFacts(facts);
      for (const { id } of facts.groups) {
        const { ids, cases } = membersOf(facts, id);
        for (const { members, useCaseIds, text } of whiteSpotsOf(index, id)) {
          const caring = new Set(members.map(({ cityId }) => cityId));
          expect(caring.size).toBe(members.length);
          expect(caring.size).toBeGreaterThanOrEqual(2);
          expect([...caring].every((cityId) => ids.includes(cityId))).toBe(true);
          const operational = cases.filter(({ status }) => status === 'OPERATIONAL');
          expect(operational.filter(({ useCaseId }) => useCaseIds.includes(useCaseId))).toEqual([]);
          isSentence(text);
        }
      }
    });
  });

  it('are all the use cases that two members have and none has in operation', () => {
    holdsForAllFacts((facts) => {
      const index = indexFacts(facts);
      for (const { id } of facts.groups) {
        const { cases } = membersOf(facts, id);
        const expected = facts.useCases.filter(({ id: useCaseId }) => {
          const own = cases.filter((found) => found.useCaseId === useCaseId);
          const cities = new Set(own.map(({ cityId }) => cityId));
          return cities.size >= 2 && own.every(({ status }) => status !== 'OPERATIONAL');
        });
        const stated = whiteSpotsOf(index, id)
          .filter(({ subject }) => subject === 'USE_CASE')
          .filter(({ members }) => members.filter((of) => of.interest === 'STATED').length >= 2);
        expect(new Set(stated.flatMap(({ useCaseIds }) => useCaseIds))).toEqual(
          new Set(expected.map((useCase) => useCase.id)),
        );
      }
    });
  });

  it('point to running cases outside, and to the nearest of them', () => {
    holdsForAllFacts((facts) => {
      const index = indexFacts(facts);
      for (const { id } of facts.groups) {
        const { ids } = membersOf(facts, id);
        for (const { presenters, nearestCase, useCaseIds } of whiteSpotsOf(index, id)) {
          for (const presenter of presenters) {
            const { status, cityId, useCaseId } = facts.implementations.find(
              (found) => found.id === presenter.implementationId,
            )!;
            expect([cityId, useCaseId, status]).toEqual([
              presenter.cityId,
              presenter.useCaseId,
              presenter.status,
            ]);
            expect(ids).not.toContain(cityId);
            expect(useCaseIds).toContain(useCaseId);
            expect(status).toMatch(/OPERATIONAL|PILOT/);
            isSentence(presenter.text);
          }
          expect(new Set(presenters.map(({ status }) => status)).size).toBeLessThanOrEqual(1);
          const distances = presenters.map(({ kilometres }) => kilometres);
          expect(nearestCase?.kilometres ?? Infinity).toBe(Math.min(...distances));
        }
      }
    });
  });

  it('name only companies that are active in members', () => {
    holdsForAllFacts((facts) => {
      const index = indexFacts(facts);
      for (const { id } of facts.groups) {
        const { ids } = membersOf(facts, id);
        for (const { businessId, cityIds } of whiteSpotsOf(index, id).flatMap(
          ({ companies }) => companies,
        )) {
          const business = facts.businesses.find((found) => found.id === businessId)!;
          expect(cityIds.length).toBeGreaterThan(0);
          for (const cityId of cityIds) {
            expect(ids).toContain(cityId);
            expect(business.cityIds).toContain(cityId);
          }
        }
      }
    });
  });
});

describe('candidate partners on any facts', () => {
  it('are never members, and have reasons that add up to their score', () => {
    holdsForAllFacts((facts) => {
      const index = indexFacts(facts);
      for (const { id } of facts.groups) {
        const { ids } = membersOf(facts, id);
        const candidates = candidatePartnersOf(index, id);
        for (const { cityId, score, reasons } of candidates) {
          expect(ids).not.toContain(cityId);
          const sum = reasons.reduce((total, { contribution }) => total + contribution, 0);
          expect(Math.abs(sum - score)).toBeLessThan(1e-9);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(100);
          for (const { text, evidence } of reasons) {
            isSentence(text);
            expect(evidence.length).toBeGreaterThanOrEqual(1);
            expect(evidence.length).toBeLessThanOrEqual(5);
          }
        }
        const scores = candidates.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      }
    });
  });
});
