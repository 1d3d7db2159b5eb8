import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { counterfactualFor } from '../../src/matching/counterfactual.js';
import type { Facts } from '../../src/matching/facts.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { missingFactsFor } from '../../src/matching/missing-facts.js';
import { opportunitiesOf } from '../../src/matching/opportunities.js';
import type { Supposition } from '../../src/matching/suppositions.js';
import { arbitraryFacts } from '../support/arbitrary-facts.js';
import { GivenFacts } from '../support/given-facts.js';

/** The facts as they would be, changed one by one as an editor would. */
const apply = (facts: Facts, cityId: number, suppositions: readonly Supposition[]): Facts =>
  suppositions.reduce((changed, supposition, place) => {
    const id = 1_000 + place;
    return { ...changed, ...EDITS[supposition.kind](changed, { id, cityId, of: supposition.id }) };
  }, facts);

interface Edit {
  id: number;
  cityId: number;
  of: number;
}

const EDITS: Record<Supposition['kind'], (facts: Facts, edit: Edit) => Partial<Facts>> = {
  HOLDS_KIND: (facts, { id, cityId, of }) => {
    const given = new GivenFacts();
    const dataset = given.dataset({ id, kindIds: [of], publisherCityId: cityId });
    return { datasets: [...facts.datasets, dataset] };
  },
  BUSINESS_PRESENT: (facts, { cityId, of }) => ({
    businesses: facts.businesses.map((business) =>
      business.id === of ? { ...business, cityIds: [...business.cityIds, cityId] } : business,
    ),
  }),
  EXPLORES: (facts, { id, cityId, of }) => {
    const city = facts.cities.find((found) => found.id === cityId)!;
    const useCase = facts.useCases.find((found) => found.id === of)!;
    const given = new GivenFacts();
    const wish = given.implementation(useCase, city, { id, status: 'EXPLORING' });
    return { implementations: [...facts.implementations, wish] };
  },
};

function standing(facts: Facts, cityId: number, useCaseId: number) {
  const opportunities = opportunitiesOf(indexFacts(facts), cityId);
  const place = opportunities.findIndex((found) => found.useCaseId === useCaseId);
  return { rank: place + 1, score: opportunities[place]?.score ?? 0 };
}

const questions = fc.tuple(
  arbitraryFacts,
  fc.integer({ min: 1, max: 7 }),
  fc.integer({ min: 1, max: 6 }),
);

describe('a counterfactual', () => {
  it('lifts the use case to the top three when it is applied, and no part of it is needless', () => {
    let found = 0;
    fc.assert(
      fc.property(questions, ([facts, cityId, useCaseId]) => {
        const answer = counterfactualFor(indexFacts(facts), cityId, useCaseId);
        if (!answer) return;
        found += 1;
        const { suppositions, rankNow, rankThen, scoreThen, text, evidence } = answer;
        expect(rankNow).toBe(standing(facts, cityId, useCaseId).rank);
        expect(rankNow).toBeGreaterThan(3);
        const then = standing(apply(facts, cityId, suppositions), cityId, useCaseId);
        expect(then.rank).toBe(rankThen);
        expect(then.rank).toBeLessThanOrEqual(3);
        expect(then.score).toBeCloseTo(scoreThen, 9);
        for (const one of suppositions) {
          const rest = suppositions.filter((other) => other !== one);
          const without = standing(apply(facts, cityId, rest), cityId, useCaseId);
          expect(without.rank).toBeGreaterThan(3);
        }
        expect(evidence).toHaveLength(suppositions.length);
        expect(text).toMatch(/^It would rank [123] instead of \d+ if .*[^.]\.$/);
      }),
      { numRuns: 600 },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('is none for what is among the first three, or runs here', () => {
    const given = new GivenFacts();
    const ghent = given.city();
    const [first, running] = [given.useCase(), given.useCase()];
    given.implementation(running, ghent);
    const index = indexFacts(given.facts);
    expect(counterfactualFor(index, ghent.id, first.id)).toBeNull();
    expect(counterfactualFor(index, ghent.id, running.id)).toBeNull();
    expect(counterfactualFor(index, 9, 9)).toBeNull();
  });

  it('names the business that would do it', () => {
    const given = new GivenFacts();
    const ghent = given.city({ name: 'Ghent' });
    const kind = given.kind();
    const elsewhere = given.city({ latitude: 40, countryId: given.country().id });
    for (let count = 0; count < 3; count++) given.implementation(given.useCase(), elsewhere);
    const last = given.useCaseNeeding(kind);
    const telco = given.business({
      name: 'Telco',
      kindIds: [kind.id],
      countryIds: [ghent.countryId],
    });
    given.business({ kindIds: [kind.id], countryIds: [given.country().id] });

    expect(counterfactualFor(indexFacts(given.facts), ghent.id, last.id)).toMatchObject({
      rankNow: 4,
      rankThen: 1,
      suppositions: [{ kind: 'BUSINESS_PRESENT', id: telco.id }],
      text: 'It would rank 1 instead of 4 if Telco were active in Ghent.',
    });
  });
});

describe('missing facts', () => {
  it('change the rank as they say when they are applied, the most telling first', () => {
    fc.assert(
      fc.property(questions, ([facts, cityId, useCaseId]) => {
        const missing = missingFactsFor(indexFacts(facts), cityId, useCaseId);
        const now = standing(facts, cityId, useCaseId);
        for (const { supposition, rankNow, rankThen, gain, text, suppliers } of missing) {
          const then = standing(apply(facts, cityId, [supposition]), cityId, useCaseId);
          expect({ rankNow, rankThen }).toEqual({ rankNow: now.rank, rankThen: then.rank });
          expect(gain).toBeCloseTo(then.score - now.score, 9);
          expect(gain).toBeGreaterThan(0);
          expect(suppliers.length).toBeGreaterThan(0);
          expect(text).toMatch(/^If .*[^.]\.$/);
        }
        const ranks = missing.map(({ rankThen }) => rankThen);
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      }),
      { numRuns: 300 },
    );
  });

  it('are asked of the city for its data, and of businesses for their presence', () => {
    const given = new GivenFacts();
    const ghent = given.city({ name: 'Ghent' });
    const kind = given.kind();
    const other = given.kind();
    given.useCaseNeeding(other);
    const useCase = given.useCaseNeeding(kind);
    given.business({ kindIds: [other.id], countryIds: [ghent.countryId] });
    const telco = given.business({
      name: 'Telco',
      kindIds: [kind.id],
      countryIds: [ghent.countryId],
    });
    given.business({ kindIds: [kind.id], countryIds: [given.country().id] });

    const missing = missingFactsFor(indexFacts(given.facts), ghent.id, useCase.id);

    expect(missing.map(({ text, suppliers }) => [text, suppliers])).toEqual([
      [
        'If Telco were active in Ghent, it would rank 1 instead of 2.',
        [{ type: 'Business', id: telco.id }],
      ],
      [
        'If Ghent held card spending, it would rank 1 instead of 2.',
        [{ type: 'City', id: ghent.id }],
      ],
    ]);
  });
});
