import { expect, it } from 'vitest';

import { holdersFor } from '../../src/matching/holders.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { GivenFacts } from '../support/given-facts.js';

it('lists those present here first, then those who share already, then those who hold most', () => {
  const given = new GivenFacts();
  const [ghent, antwerp] = [given.city(), given.city()];
  const [counts, origin] = [given.kind(), given.kind()];
  const useCase = given.useCaseNeeding(counts, origin);
  const little = given.business({ kindIds: [counts.id] });
  const much = given.business({ kindIds: [counts.id, origin.id] });
  const sharer = given.business();
  const local = given.business({ kindIds: [origin.id], cityIds: [ghent.id] });
  given.business({ kindIds: [given.kind().id], cityIds: [ghent.id] });
  given.implementation(useCase, antwerp, { businessIds: [sharer.id] });

  expect(holdersFor(indexFacts(given.facts), ghent.id, useCase.id)).toEqual([
    { businessId: local.id, activeHere: true, alreadyShares: false, kindIds: [origin.id] },
    { businessId: sharer.id, activeHere: false, alreadyShares: true, kindIds: [] },
    {
      businessId: much.id,
      activeHere: false,
      alreadyShares: false,
      kindIds: [counts.id, origin.id],
    },
    { businessId: little.id, activeHere: false, alreadyShares: false, kindIds: [counts.id] },
  ]);
});

it('takes the kinds of the datasets that a business publishes or offers', () => {
  const given = new GivenFacts();
  const ghent = given.city();
  const counts = given.kind();
  const [publisher, reseller] = [given.business(), given.business()];
  const useCase = given.useCaseNeeding(counts);
  given.dataset({
    kindIds: [counts.id],
    publisherBusinessId: publisher.id,
    offeredByIds: [reseller.id],
  });

  const holders = holdersFor(indexFacts(given.facts), ghent.id, useCase.id);

  expect(holders.map(({ businessId }) => businessId)).toEqual([publisher.id, reseller.id]);
});

it('does not take part in an ended or explored case for sharing', () => {
  const given = new GivenFacts();
  const ghent = given.city();
  const useCase = given.useCase();
  const business = given.business();
  given.implementation(useCase, given.city(), { status: 'ENDED', businessIds: [business.id] });
  given.implementation(useCase, given.city(), { status: 'EXPLORING', businessIds: [business.id] });

  expect(holdersFor(indexFacts(given.facts), ghent.id, useCase.id)).toEqual([]);
});
