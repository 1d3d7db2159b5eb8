import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { indexFacts } from '../../src/matching/index-facts.js';
import type { Assumption } from '../../src/matching/simulation/assume.js';
import { simulate } from '../../src/matching/simulation/simulate.js';
import type { CoalitionChange } from '../../src/matching/simulation/simulation.js';
import { arbitraryAssumptions, cityOf } from '../support/arbitrary-assumptions.js';
import { arbitraryFacts } from '../support/arbitrary-facts.js';
import { GivenFacts } from '../support/given-facts.js';

describe('the coalitions of a simulation', () => {
  it('improve when a member comes to meet the others, and say why', () => {
    const given = new GivenFacts();
    const [ghent, oslo] = [given.city({ name: 'Ghent' }), given.city({ name: 'Oslo' })];
    const useCase = given.useCase();
    for (const city of [ghent, oslo]) given.implementation(useCase, city, { status: 'EXPLORING' });
    const forum = given.group({ name: 'Forum', memberIds: [oslo.id] });

    const { coalitions } = simulate(indexFacts(given.facts), {
      cityId: ghent.id,
      top: 10,
      assumptions: [{ type: 'CITY_JOINS_GROUP', cityId: ghent.id, groupId: forum.id }],
    });

    expect(coalitions.useCaseIds).toEqual([useCase.id]);
    expect(coalitions.changes).toMatchObject([
      {
        useCaseId: useCase.id,
        change: 'IMPROVES',
        cityIds: [ghent.id, oslo.id],
        before: { rank: 1 },
        after: { rank: 1 },
        reasons: [{ kind: 'SHARED_GROUP', before: 0 }],
      },
    ]);
  });

  it('change nothing under an assumption that holds already', () => {
    const given = new GivenFacts();
    const [ghent, oslo] = [given.city(), given.city()];
    given.implementation(given.useCase(), oslo);
    const forum = given.group({ memberIds: [ghent.id, oslo.id] });

    const { coalitions } = simulate(indexFacts(given.facts), {
      cityId: ghent.id,
      top: 10,
      assumptions: [{ type: 'CITY_JOINS_GROUP', cityId: ghent.id, groupId: forum.id }],
    });

    expect(coalitions.useCaseIds).toHaveLength(1);
    expect(coalitions.changes).toEqual([]);
  });
});

describe('on any facts, the coalitions of a simulation', () => {
  it('fare as their ranks and scores say, and hold the city', () => {
    forAllChanges(({ change, before, after, cityIds }, cityId) => {
      expect(cityIds).toContain(cityId);
      expect(cityIds.length).toBeGreaterThanOrEqual(2);
      expect(cityIds.length).toBeLessThanOrEqual(4);
      expect(before.rank === null).toBe(change === 'APPEARS');
      expect(after.rank === null).toBe(change === 'GOES');
      expect(change === 'IMPROVES' && after.score <= before.score).toBe(false);
      expect(change === 'WORSENS' && after.score >= before.score).toBe(false);
    });
  });

  it('explain each change of the score in full, by records that there are', () => {
    forAllChanges(({ before, after, reasons }) => {
      const sum = reasons.reduce((total, reason) => total + reason.after - reason.before, 0);
      expect(sum).toBeCloseTo(after.score - before.score, 6);
      for (const { evidence, text } of reasons) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(evidence.every(({ id }) => id > 0)).toBe(true);
        expect(text).toMatch(/[^.]\.$/u);
      }
    });
  });

  it('change nothing when what is assumed holds already', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const [group] = facts.groups;
        const cityId = group!.memberIds.find((id) => id <= facts.cities.length);
        if (cityId === undefined) return;
        const holding: Assumption = { type: 'CITY_JOINS_GROUP', cityId, groupId: group!.id };
        const { coalitions, changes } = simulate(indexFacts(facts), {
          cityId,
          top: 3,
          assumptions: [holding],
        });
        expect([coalitions.changes, changes]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });
});

function forAllChanges(claim: (change: CoalitionChange, cityId: number) => void): void {
  fc.assert(
    fc.property(arbitraryFacts, arbitraryAssumptions, (facts, assumptions) => {
      const cityId = cityOf(assumptions);
      const { coalitions } = simulate(indexFacts(facts), { cityId, top: 3, assumptions });
      for (const change of coalitions.changes) claim(change, cityId);
    }),
    { numRuns: 60 },
  );
}
