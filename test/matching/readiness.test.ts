import { describe, expect, it } from 'vitest';

import type { CityFacts, UseCaseFacts } from '../../src/matching/facts.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { readinessFor } from '../../src/matching/readiness.js';
import { GivenFacts } from '../support/given-facts.js';

function assess(given: GivenFacts, city: CityFacts, useCase: UseCaseFacts) {
  return readinessFor(indexFacts(given.facts), city.id, useCase.id);
}

function givenNeed() {
  const given = new GivenFacts();
  const city = given.city({ name: 'Ghent' });
  const kind = given.kind();
  return { given, city, kind, useCase: given.useCaseNeeding(kind) };
}

describe('a needed kind', () => {
  it('is held when the city publishes a dataset of it or of a narrower kind', () => {
    const { given, city, kind, useCase } = givenNeed();
    const narrower = given.kind({ broaderId: kind.id });
    const dataset = given.dataset({ kindIds: [narrower.id], publisherCityId: city.id });

    const { verdict, coverage, checks } = assess(given, city, useCase);

    expect({ verdict, coverage }).toEqual({ verdict: 'READY', coverage: 1 });
    expect(checks).toEqual([
      {
        kindId: kind.id,
        required: true,
        state: 'HELD',
        isInferred: false,
        via: [{ type: 'Dataset', id: dataset.id }],
      },
    ]);
  });

  it('is held by inference when only the words of datasets point to it', () => {
    const { given, city, kind, useCase } = givenNeed();
    const guessed = { kindIds: [kind.id], publisherCityId: city.id, kindsAreInferred: true };
    const inferred = given.dataset(guessed);
    expect(assess(given, city, useCase).checks).toMatchObject([
      { state: 'HELD', isInferred: true },
    ]);

    const stated = given.dataset({ ...guessed, kindsAreInferred: false });
    const [check] = assess(given, city, useCase).checks;
    expect(check).toMatchObject({ state: 'HELD', isInferred: false });
    expect(check?.via.map(({ id }) => id)).toEqual([stated.id, inferred.id]);
  });

  it('is offered by inference by a business whose datasets alone point to it', () => {
    const { given, city, kind, useCase } = givenNeed();
    const business = given.business({ cityIds: [city.id] });
    given.dataset({
      kindIds: [kind.id],
      publisherBusinessId: business.id,
      kindsAreInferred: true,
    });
    const before = assess(given, city, useCase).checks;
    expect(before).toMatchObject([{ state: 'OFFERED_LOCALLY', isInferred: true }]);

    given.business({ cityIds: [city.id], kindIds: [kind.id] });
    const after = assess(given, city, useCase).checks;
    expect(after).toMatchObject([{ state: 'OFFERED_LOCALLY', isInferred: false }]);
  });

  it('is not held through a dataset of the broader kind', () => {
    const { given, city, kind } = givenNeed();
    const narrower = given.kind({ broaderId: kind.id });
    given.dataset({ kindIds: [kind.id], publisherCityId: city.id });

    expect(assess(given, city, given.useCaseNeeding(narrower)).checks[0]?.state).toBe('MISSING');
  });

  it.each([
    ['PILOT', 'HELD'],
    ['OPERATIONAL', 'HELD'],
    ['EXPLORING', 'OFFERED_ELSEWHERE'],
    ['ENDED', 'OFFERED_ELSEWHERE'],
    ['UNKNOWN', 'OFFERED_ELSEWHERE'],
  ] as const)('of a dataset that a case in status %s uses is %s', (status, state) => {
    const { given, city, kind, useCase } = givenNeed();
    const dataset = given.dataset({ kindIds: [kind.id] });
    given.implementation(given.useCase(), city, { status, datasetIds: [dataset.id] });

    expect(assess(given, city, useCase).checks[0]?.state).toBe(state);
  });

  it('is offered locally by a business that is present here, shown with its dataset for this city', () => {
    const { given, city, kind, useCase } = givenNeed();
    const business = given.business({ kindIds: [kind.id], cityIds: [city.id] });
    given.dataset({ kindIds: [kind.id], publisherBusinessId: business.id });
    const here = given.dataset({
      kindIds: [kind.id],
      offeredByIds: [business.id],
      coverageCityIds: [city.id],
    });

    expect(assess(given, city, useCase).checks[0]).toMatchObject({
      state: 'OFFERED_LOCALLY',
      via: [
        { type: 'Business', id: business.id },
        { type: 'Dataset', id: here.id },
      ],
    });
  });

  it('is offered locally by a dataset of anyone that covers the city', () => {
    const { given, city, kind, useCase } = givenNeed();
    const dataset = given.dataset({ kindIds: [kind.id], coverageCityIds: [city.id] });

    expect(assess(given, city, useCase).checks[0]).toMatchObject({
      state: 'OFFERED_LOCALLY',
      via: [{ type: 'Dataset', id: dataset.id }],
    });
  });

  it('is offered locally by a dataset of the whole country, not by one for another city of it', () => {
    const { given, city, kind, useCase } = givenNeed();
    const country = [city.countryId];
    const oslo = given.city();
    given.dataset({ kindIds: [kind.id], coverageCountryIds: country, coverageCityIds: [oslo.id] });
    expect(assess(given, city, useCase).checks[0]?.state).toBe('OFFERED_ELSEWHERE');

    given.dataset({ kindIds: [kind.id], coverageCountryIds: country });
    expect(assess(given, city, useCase).checks[0]?.state).toBe('OFFERED_LOCALLY');
  });

  it('is offered elsewhere, first by those who cover the country', () => {
    const { given, city, kind, useCase } = givenNeed();
    const abroad = given.business({ kindIds: [kind.id] });
    const national = given.business({ kindIds: [kind.id], countryIds: [city.countryId] });

    expect(assess(given, city, useCase)).toMatchObject({
      verdict: 'PARTLY_READY',
      coverage: 0,
      checks: [
        {
          state: 'OFFERED_ELSEWHERE',
          via: [
            { type: 'Business', id: national.id },
            { type: 'Business', id: abroad.id },
          ],
        },
      ],
    });
  });

  it('is missing where something is known of the data of the city, and unknown elsewhere', () => {
    const { given, city, useCase } = givenNeed();
    expect(assess(given, city, useCase)).toMatchObject({
      verdict: 'UNKNOWN',
      coverage: 0,
      checks: [{ state: 'UNKNOWN', via: [] }],
    });

    given.business({ cityIds: [city.id] });
    expect(assess(given, city, useCase)).toMatchObject({
      verdict: 'NOT_READY',
      coverage: 0,
      checks: [{ state: 'MISSING', via: [] }],
    });
  });
});

describe('the verdict', () => {
  it('is unknown, without coverage, when nothing is required', () => {
    const { given, city, kind } = givenNeed();
    given.business({ kindIds: [kind.id], cityIds: [city.id] });
    const wish = given.useCase({ needs: [{ kindId: kind.id, required: false }] });

    expect(assess(given, city, wish)).toMatchObject({ verdict: 'UNKNOWN', coverage: null });
  });

  it('is partly ready when one of two required kinds is within reach', () => {
    const { given, city, kind } = givenNeed();
    given.business({ kindIds: [kind.id], cityIds: [city.id] });
    const useCase = given.useCaseNeeding(kind, given.kind());

    expect(assess(given, city, useCase)).toMatchObject({ verdict: 'PARTLY_READY', coverage: 0.5 });
  });

  it('is ready without the kinds that are only welcome', () => {
    const { given, city, kind } = givenNeed();
    given.business({ kindIds: [kind.id], cityIds: [city.id] });
    const welcome = given.kind();
    const useCase = given.useCase({
      needs: [
        { kindId: kind.id, required: true },
        { kindId: welcome.id, required: false },
      ],
    });

    expect(assess(given, city, useCase)).toMatchObject({ verdict: 'READY', coverage: 1 });
  });

  it('is unknown for a city or use case that is not in the facts', () => {
    const { given, city, useCase } = givenNeed();
    const unknown = { verdict: 'UNKNOWN', coverage: null, checks: [] };

    expect(readinessFor(indexFacts(given.facts), city.id, 99)).toEqual(unknown);
    expect(readinessFor(indexFacts(given.facts), 99, useCase.id)).toEqual(unknown);
  });
});
