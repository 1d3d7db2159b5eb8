import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CityFacts } from '../../src/matching/facts.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { opportunitiesOf } from '../../src/matching/opportunities.js';
import type { OpportunityFilter } from '../../src/matching/opportunity-filter.js';
import type { OpportunityOrder } from '../../src/matching/opportunity-order.js';
import { readinessFor } from '../../src/matching/readiness.js';
import { arbitraryFacts } from '../support/arbitrary-facts.js';
import { GivenFacts } from '../support/given-facts.js';

type Question = OpportunityFilter & { order?: OpportunityOrder };

const listed = (given: GivenFacts, city: CityFacts, question: Question): number[] =>
  opportunitiesOf(indexFacts(given.facts), city.id, question).map(({ useCaseId }) => useCaseId);

const ascending = (one: number, other: number): number => one - other;

describe('a filter', () => {
  it('by kinds takes use cases that need one of them', () => {
    const given = new GivenFacts();
    const ghent = given.city();
    const [cards, phones] = [given.kind(), given.kind()];
    const [one, other] = [given.useCaseNeeding(cards), given.useCaseNeeding(cards, phones)];
    given.useCase();

    expect(listed(given, ghent, { kindIds: [cards.id] })).toEqual([one.id, other.id]);
    expect(listed(given, ghent, { kindIds: [phones.id] })).toEqual([other.id]);
    expect(listed(given, ghent, { kindIds: [] })).toEqual([]);
  });

  it('by the most missing kinds counts unknown ones, and refuses lists that are not known', () => {
    const given = new GivenFacts();
    const ghent = given.city();
    const [here, nowhere] = [given.kind(), given.kind()];
    const ready = given.useCaseNeeding(here);
    const unknown = given.useCaseNeeding(here, nowhere);
    given.useCase({ needs: [{ kindId: here.id, required: false }] });
    given.dataset({ kindIds: [here.id], coverageCityIds: [ghent.id] });

    expect(listed(given, ghent, { maxMissing: 0 })).toEqual([ready.id]);
    expect(listed(given, ghent, { maxMissing: 1 }).toSorted(ascending)).toEqual([
      ready.id,
      unknown.id,
    ]);
  });

  it('by sharing models looks at the cases of other cities, whatever their status', () => {
    const given = new GivenFacts();
    const [ghent, oslo] = [given.city(), given.city()];
    const [ended, own, none] = [given.useCase(), given.useCase(), given.useCase()];
    given.implementation(ended, oslo, { status: 'ENDED', sharingModelId: 7 });
    given.implementation(own, ghent, { status: 'ENDED', sharingModelId: 7 });
    given.implementation(none, oslo);

    expect(listed(given, ghent, { sharingModelIds: [7] })).toEqual([ended.id]);
  });

  it('by peers asks for one city that meets every condition and runs it', () => {
    const given = new GivenFacts();
    const [eurocities, other] = [given.network(), given.network()];
    const ghent = given.city();
    const norway = given.country({ name: 'Norway' });
    const oslo = given.city({
      countryId: norway.id,
      population: 700_000,
      networkIds: [eurocities.id],
    });
    const bruges = given.city({ population: 100_000 });
    const unsized = given.city();
    const [inOslo, inBruges, unknown, wish] = Array.from({ length: 4 }, () => given.useCase());
    given.implementation(inOslo!, oslo, { status: 'PILOT' });
    given.implementation(inBruges!, bruges);
    given.implementation(unknown!, unsized);
    given.implementation(wish!, oslo, { status: 'EXPLORING' });

    const byPeers = (peers: NonNullable<OpportunityFilter['peers']>) =>
      listed(given, ghent, { peers }).toSorted(ascending);
    expect(byPeers({ countryIds: [norway.id] })).toEqual([inOslo!.id]);
    expect(byPeers({ sizeClasses: ['FROM_100K_TO_250K'] })).toEqual([inBruges!.id]);
    expect(byPeers({ networkIds: [eurocities.id, other.id] })).toEqual([inOslo!.id]);
    expect(byPeers({ countryIds: [norway.id], sizeClasses: ['UNDER_50K'] })).toEqual([]);
    expect(byPeers({})).toEqual([inOslo!.id, inBruges!.id, unknown!.id]);
    expect(byPeers({ sizeClasses: [] })).toEqual([]);
  });

  it('without ended ones keeps what the city explores again', () => {
    const given = new GivenFacts();
    const ghent = given.city();
    const [ended, again] = [given.useCase(), given.useCase()];
    given.implementation(ended, ghent, { status: 'ENDED' });
    given.implementation(again, ghent, { status: 'ENDED' });
    given.implementation(again, ghent, { status: 'EXPLORING' });

    expect(listed(given, ghent, { excludeEnded: true })).toEqual([again.id]);
  });
});

describe('the order', () => {
  it('by readiness puts unknown readiness last, whatever the direction', () => {
    const given = new GivenFacts();
    const ghent = given.city();
    const [here, elsewhere, nowhere] = [given.kind(), given.kind(), given.kind()];
    const unknown = given.useCaseNeeding(nowhere);
    const partly = given.useCaseNeeding(elsewhere);
    const ready = given.useCaseNeeding(here);
    const half = given.useCaseNeeding(here, nowhere);
    given.dataset({ kindIds: [here.id], coverageCityIds: [ghent.id] });
    given.business({ kindIds: [elsewhere.id] });

    const by = (isAscending: boolean) =>
      listed(given, ghent, { order: { field: 'READINESS', isAscending } });
    expect(by(false)).toEqual([ready.id, half.id, partly.id, unknown.id]);
    expect(by(true)).toEqual([partly.id, half.id, ready.id, unknown.id]);
  });

  it('by reach counts the people of the cities that run it', () => {
    const given = new GivenFacts();
    const ghent = given.city();
    const [large, small] = [given.city({ population: 900_000 }), given.city({ population: 1_000 })];
    const [nobody, few, many] = [given.useCase(), given.useCase(), given.useCase()];
    given.implementation(many, large, { status: 'PILOT' });
    given.implementation(few, small);
    given.implementation(nobody, large, { status: 'ENDED' });
    given.implementation(nobody, given.city());

    const by = (isAscending: boolean) =>
      listed(given, ghent, { order: { field: 'REACH', isAscending } });
    expect(by(false)).toEqual([many.id, few.id, nobody.id]);
    expect(by(true)).toEqual([nobody.id, few.id, many.id]);
  });

  it('keeps every opportunity once, those of unknown readiness last', () => {
    const fields = fc.constantFrom('SCORE' as const, 'READINESS' as const, 'REACH' as const);
    fc.assert(
      fc.property(arbitraryFacts, fields, fc.boolean(), (facts, field, isAscending) => {
        const index = indexFacts(facts);
        for (const { id } of facts.cities) {
          const ranked = opportunitiesOf(index, id);
          const ordered = opportunitiesOf(index, id, { order: { field, isAscending } });
          const ids = ordered.map(({ useCaseId }) => useCaseId);
          expect(ids).toHaveLength(ranked.length);
          expect(new Set(ids)).toEqual(new Set(ranked.map(({ useCaseId }) => useCaseId)));
          if (field !== 'READINESS') continue;
          const verdicts = ids.map((useCaseId) => readinessFor(index, id, useCaseId).verdict);
          const unknown = verdicts.filter((verdict) => verdict === 'UNKNOWN').length;
          expect(verdicts.slice(ids.length - unknown).every((it) => it === 'UNKNOWN')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lets pass with at most as many missing kinds what readiness says', () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.nat(2), (facts, maxMissing) => {
        const index = indexFacts(facts);
        for (const { id } of facts.cities) {
          const passing = opportunitiesOf(index, id, { maxMissing });
          const expected = opportunitiesOf(index, id).filter(({ useCaseId }) => {
            const { checks, coverage } = readinessFor(index, id, useCaseId);
            const required = checks.filter((check) => check.required).length;
            return coverage !== null && Math.round((1 - coverage) * required) <= maxMissing;
          });
          expect(passing.map(({ useCaseId }) => useCaseId)).toEqual(
            expected.map(({ useCaseId }) => useCaseId),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
