import { describe, expect, it } from 'vitest';

import { hideCases } from '../../src/matching/hide-cases.js';
import { GivenFacts } from '../support/given-facts.js';

describe('facts without a case', () => {
  it('lose the presence of a company that the case alone shows', () => {
    const { facts, hidden, telco, ghent } = givenCase();

    const { businesses, implementations } = hideCases(facts, new Set([hidden]));

    expect(implementations).toEqual([]);
    expect(businesses).toMatchObject([{ id: telco.id, cityIds: [], countryIds: [] }]);
    expect(facts.businesses[0]!.cityIds).toEqual([ghent.id]);
  });

  it('keep a presence that another case there shows', () => {
    const { given, facts, hidden, telco, ghent } = givenCase();
    given.implementation(given.useCase(), ghent, { businessIds: [telco.id] });

    const [business] = hideCases(facts, new Set([hidden])).businesses;

    expect(business).toMatchObject({ cityIds: [ghent.id], countryIds: [ghent.countryId] });
  });

  it('keep the presence of a company that no case names', () => {
    const { given, facts, hidden, ghent } = givenCase();
    const other = given.business({ cityIds: [ghent.id] });

    const { businesses } = hideCases(facts, new Set([hidden]));

    expect(businesses.find(({ id }) => id === other.id)!.cityIds).toEqual([ghent.id]);
  });

  it('lose that a dataset of the case covers the city, or comes from it', () => {
    const { facts, hidden } = givenCase();

    const [dataset] = hideCases(facts, new Set([hidden])).datasets;

    expect(dataset).toMatchObject({
      coverageCityIds: [],
      coverageCountryIds: [],
      publisherCityId: null,
    });
  });
});

function givenCase() {
  const given = new GivenFacts();
  const ghent = given.city({ name: 'Ghent' });
  const places = { cityIds: [ghent.id], countryIds: [ghent.countryId] };
  const telco = given.business({ name: 'Telco', ...places });
  const dataset = given.dataset({
    publisherCityId: ghent.id,
    coverageCityIds: [ghent.id],
    coverageCountryIds: [ghent.countryId],
  });
  const hidden = given.implementation(given.useCase(), ghent, {
    businessIds: [telco.id],
    datasetIds: [dataset.id],
  });
  return { given, facts: given.facts, hidden, telco, ghent };
}
