import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { indexFacts } from '../../src/matching/index-facts.js';
import { opportunitiesOf } from '../../src/matching/opportunities.js';
import { affectedCities } from '../../src/matching/simulation/affected-cities.js';
import { assume } from '../../src/matching/simulation/assume.js';
import { simulate } from '../../src/matching/simulation/simulate.js';
import { arbitraryAssumptions, cityOf } from '../support/arbitrary-assumptions.js';
import { arbitraryFacts } from '../support/arbitrary-facts.js';
import { GivenFacts } from '../support/given-facts.js';

const NOTHING = { appear: 0, rise: 0, fall: 0, go: 0 };
const id = (max: number) => fc.integer({ min: 1, max });

describe('a simulation', () => {
  it('makes a use case appear when its data arrives, and says why', () => {
    const given = new GivenFacts();
    const kind = given.kind({ label: 'Card spending' });
    const ghent = given.city({ name: 'Ghent' });
    const other = given.useCase();
    given.implementation(other, given.city({ latitude: 40, countryId: given.country().id }));
    const wanted = given.useCaseNeeding(kind);
    const telco = given.business({ name: 'Telco', kindIds: [kind.id] });

    const { assumptions, changes, counts, citiesChanged } = simulate(indexFacts(given.facts), {
      cityId: ghent.id,
      top: 1,
      assumptions: [{ type: 'BUSINESS_ARRIVES', cityId: ghent.id, businessId: telco.id }],
    });

    expect(assumptions).toEqual([{ text: 'Telco becomes active in Ghent.', holdsAlready: false }]);
    expect(counts).toEqual({ appear: 1, rise: 0, fall: 0, go: 1 });
    expect(citiesChanged).toBe(1);
    expect(changes).toMatchObject([
      {
        useCaseId: wanted.id,
        change: 'APPEARS',
        before: { rank: 2 },
        after: { rank: 1, score: 14 },
        verdictBefore: 'PARTLY_READY',
        verdictAfter: 'READY',
        reasons: [
          { kind: 'LOCAL_HOLDER', before: 0, after: 12 },
          { kind: 'DATA_OFFERED', after: 2 },
        ],
      },
      { useCaseId: other.id, change: 'GOES', before: { rank: 1 }, after: { rank: 2 }, reasons: [] },
    ]);
  });

  it('names no record that there is not', () => {
    const given = new GivenFacts();
    const kind = given.kind({ label: 'Card spending' });
    const ghent = given.city({ name: 'Ghent' });
    given.useCaseNeeding(kind);

    const { changes } = simulate(indexFacts(given.facts), {
      cityId: ghent.id,
      top: 10,
      assumptions: [{ type: 'CITY_OBTAINS_KIND', cityId: ghent.id, kindId: kind.id }],
    });

    expect(changes).toMatchObject([
      {
        change: 'RISES',
        verdictBefore: 'UNKNOWN',
        verdictAfter: 'READY',
        reasons: [{ kind: 'DATA_HELD', evidence: [{ type: 'DataKind', id: kind.id }] }],
      },
    ]);
  });

  it('says that an assumption holds already, and changes nothing then', () => {
    const given = new GivenFacts();
    const ghent = given.city({ name: 'Ghent' });
    given.useCase();
    const forum = given.group({ name: 'Forum', memberIds: [ghent.id] });

    const told = simulate(indexFacts(given.facts), {
      cityId: ghent.id,
      top: 10,
      assumptions: [{ type: 'CITY_JOINS_GROUP', cityId: ghent.id, groupId: forum.id }],
    });

    expect(told.assumptions).toEqual([{ text: 'Ghent joins Forum.', holdsAlready: true }]);
    expect(told.changes).toEqual([]);
  });
});

describe('on any facts, a simulation', () => {
  it('of nothing changes nothing', () => {
    fc.assert(
      fc.property(arbitraryFacts, id(7), fc.integer({ min: 1, max: 6 }), (facts, cityId, top) => {
        const result = simulate(indexFacts(facts), { cityId, top, assumptions: [] });
        expect(result).toEqual({
          assumptions: [],
          changes: [],
          counts: NOTHING,
          countsEverywhere: NOTHING,
          citiesThatMayChange: 0,
          citiesCompared: 0,
          citiesChanged: 0,
          casesInDoubtIds: [],
          coalitions: { useCaseIds: [], changes: [] },
        });
        expect(assume(facts, [])).toBe(facts);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves the facts as they are', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryAssumptions, (facts, assumptions) => {
        const before = JSON.stringify(facts);
        simulate(indexFacts(facts), { cityId: 1, top: 3, assumptions });
        expect(JSON.stringify(facts)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('looks at every city that may change', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryAssumptions, (facts, assumptions) => {
        const index = indexFacts(facts);
        const assumed = indexFacts(assume(facts, assumptions));
        const affected = new Set(
          affectedCities(index, assumed, assumptions).map((city) => city.id),
        );
        for (const { id: cityId } of facts.cities) {
          if (affected.has(cityId)) continue;
          const scores = (of: typeof index) =>
            opportunitiesOf(of, cityId).map(({ useCaseId, score }) => [useCaseId, score]);
          expect(scores(assumed)).toEqual(scores(index));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('explains each change of the score in full', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryAssumptions, (facts, assumptions) => {
        const cityId = cityOf(assumptions);
        const { changes } = simulate(indexFacts(facts), { cityId, top: 3, assumptions });
        for (const { before, after, reasons } of changes) {
          const sum = reasons.reduce((total, reason) => total + reason.after - reason.before, 0);
          expect(sum).toBeCloseTo(after.score - (before?.score ?? 0), 6);
          for (const { text, evidence } of reasons) {
            expect(evidence.length).toBeGreaterThan(0);
            expect(evidence.every((pointer) => pointer.id > 0)).toBe(true);
            expect(text).toMatch(/^[\p{Lu}\d"].*[^.]\.$/u);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
