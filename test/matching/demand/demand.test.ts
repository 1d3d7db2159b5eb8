import { describe, expect, it } from 'vitest';

import {
  addUp,
  byCity,
  byCountry,
  byKind,
  legalBasesOf,
  sharingModelsOf,
} from '../../../src/matching/demand/add-up.js';
import {
  type Ask,
  demandFor,
  supplyOfBusiness,
  supplyOfKind,
} from '../../../src/matching/demand/ask.js';
import { explainCity, writeDifferences } from '../../../src/matching/demand/write-demand.js';
import type { BusinessFacts, KindFacts } from '../../../src/matching/facts.js';
import { indexFacts } from '../../../src/matching/index-facts.js';
import { GivenFacts } from '../../support/given-facts.js';

function demandOf(given: GivenFacts, business: BusinessFacts) {
  const index = indexFacts(given.facts);
  return demandFor(index, supplyOfBusiness(index, business.id));
}

function demandOfKind(given: GivenFacts, kind: KindFacts) {
  const index = indexFacts(given.facts);
  return demandFor(index, supplyOfKind(index, kind.id));
}

const namesOf = (asks: readonly Ask[]) => byCity(asks).map(({ city }) => city.name);

describe('the stated demand', () => {
  it('is of cities that explore, try or run a use case that needs a kind', () => {
    const given = new GivenFacts();
    const kind = given.kind();
    const useCase = given.useCaseNeeding(kind);
    for (const status of ['EXPLORING', 'PILOT', 'OPERATIONAL', 'ENDED', 'UNKNOWN'] as const) {
      given.implementation(useCase, given.city({ name: status }), { status });
    }
    const { stated } = demandOf(given, given.business({ kindIds: [kind.id] }));

    expect(namesOf(stated)).toEqual(['EXPLORING', 'PILOT', 'OPERATIONAL']);
  });

  it('adds up each city once, and says how many have no known population', () => {
    const given = new GivenFacts();
    const [belgium, norway] = [given.country(), given.country({ name: 'Norway' })];
    const kinds = [given.kind(), given.kind({ label: 'Footfall' })];
    const useCases = [given.useCaseNeeding(...kinds), given.useCaseNeeding(kinds[0]!)];
    const ghent = given.city({ population: 260_000, countryId: belgium.id });
    const oslo = given.city({ population: 700_000, countryId: norway.id });
    const bergen = given.city({ countryId: norway.id });
    for (const useCase of useCases) given.implementation(useCase, ghent);
    for (const city of [oslo, bergen]) given.implementation(useCases[1]!, city);
    const { stated } = demandOf(given, given.business({ kindIds: kinds.map(({ id }) => id) }));

    expect(addUp(stated)).toMatchObject({
      cities: 3,
      people: 960_000,
      citiesOfUnknownPopulation: 1,
      countries: 2,
      useCases: 2,
    });
    expect(byKind(stated).map(({ id, totals }) => [id, totals.cities])).toEqual([
      [kinds[0]!.id, 3],
      [kinds[1]!.id, 1],
    ]);
    expect(byCountry(stated).map(({ id, totals }) => [id, totals.people])).toEqual([
      [norway.id, 700_000],
      [belgium.id, 260_000],
    ]);
  });

  it('counts a need for a broader kind, and none for a narrower one', () => {
    const given = new GivenFacts();
    const vehicles = given.kind({ label: 'Shared vehicles' });
    const trips = given.kind({ label: 'Shared vehicle trips', broaderId: vehicles.id });
    given.implementation(given.useCaseNeeding(vehicles), given.city({ name: 'Broad' }));
    given.implementation(given.useCaseNeeding(trips), given.city({ name: 'Narrow' }));

    expect(namesOf(demandOfKind(given, trips).stated)).toEqual(['Broad', 'Narrow']);
    expect(namesOf(demandOfKind(given, vehicles).stated)).toEqual(['Broad']);
  });

  it('is met where the city publishes the kind, or a narrower one', () => {
    const given = new GivenFacts();
    const vehicles = given.kind();
    const trips = given.kind({ broaderId: vehicles.id });
    const ghent = given.city();
    given.implementation(given.useCaseNeeding(vehicles), ghent, { status: 'EXPLORING' });
    given.dataset({ kindIds: [trips.id], publisherCityId: ghent.id });

    const { stated, met } = demandOfKind(given, vehicles);

    expect([stated.length, met.length]).toEqual([0, 1]);
  });

  it('tells who serves it: the business, another one, an unknown one, or nobody', () => {
    const given = new GivenFacts();
    const kind = given.kind();
    const useCase = given.useCaseNeeding(kind);
    const [dott, voi] = [
      given.business({ kindIds: [kind.id] }),
      given.business({ kindIds: [kind.id] }),
    ];
    const consultant = given.business();
    const [served, byOthers, unknown, open] = Array.from({ length: 4 }, () => given.city());
    given.implementation(useCase, served!, { businessIds: [dott.id, voi.id] });
    given.implementation(useCase, byOthers!, { businessIds: [voi.id] });
    given.implementation(useCase, unknown!, { businessIds: [consultant.id] });
    given.implementation(useCase, open!, { status: 'EXPLORING', businessIds: [dott.id] });

    expect(addUp(demandOf(given, dott).stated).service).toEqual({
      SERVED: 1,
      SERVED_BY_OTHERS: 1,
      SOURCE_UNKNOWN: 1,
      OPEN: 1,
    });
    expect(addUp(demandOfKind(given, kind).stated).service).toEqual({
      SERVED: 2,
      SERVED_BY_OTHERS: 0,
      SOURCE_UNKNOWN: 1,
      OPEN: 1,
    });
  });

  it('shows where the asks differ', () => {
    const given = new GivenFacts();
    const kind = given.kind();
    const [counting, watching] = ['Count', 'Watch'].map((title) =>
      given.useCase({ title, needs: [{ kindId: kind.id, required: true }] }),
    );
    given.implementation(counting!, given.city(), { sharingModelId: 1, legalBasis: 'GDPR' });
    given.implementation(counting!, given.city(), { sharingModelId: 2, status: 'EXPLORING' });
    given.implementation(watching!, given.city(), { sharingModelId: 1 });
    const { stated } = demandOfKind(given, kind);

    expect(writeDifferences(stated)).toEqual([
      'It is for 2 use cases: "Count" (2 cities) and "Watch" (1 city).',
      'The 3 cases behind it state 2 sharing models.',
      'The 3 cases behind it state 1 legal basis; 2 state none.',
    ]);
    expect(sharingModelsOf(stated)).toMatchObject([
      { value: 1, running: 2, exploring: 0 },
      { value: 2, running: 0, exploring: 1 },
    ]);
    expect(legalBasesOf(stated).map(({ value }) => value)).toEqual(['GDPR', null]);
  });

  it('says what a city asks for, with its cases', () => {
    const given = new GivenFacts();
    const kind = given.kind();
    const [counting, watching] = ['Count', 'Watch'].map((title) =>
      given.useCase({ title, needs: [{ kindId: kind.id, required: true }] }),
    );
    const ghent = given.city({ name: 'Ghent' });
    const cases = [
      given.implementation(counting!, ghent),
      given.implementation(watching!, ghent, { status: 'EXPLORING' }),
    ];
    const index = indexFacts(given.facts);
    const [demand] = byCity(demandFor(index, supplyOfKind(index, kind.id)).stated);

    expect(explainCity(index, demand!)).toEqual({
      text: 'Ghent runs "Count" and explores "Watch", which need card spending.',
      evidence: cases.map(({ id }) => ({ type: 'Implementation', id })),
    });
  });

  it('is empty for a business that holds nothing', () => {
    const given = new GivenFacts();
    const business = given.business();
    given.implementation(given.useCaseNeeding(given.kind()), given.city());

    expect(demandOf(given, business)).toEqual({ stated: [], met: [], likely: [] });
    expect(addUp([])).toMatchObject({ cities: 0, people: 0, countries: 0 });
    expect(writeDifferences([])).toEqual([]);
  });
});

describe('the likely demand', () => {
  /** A use case that runs in Antwerp and needs a kind. */
  function givenAntwerp() {
    const given = new GivenFacts();
    const kind = given.kind();
    const useCase = given.useCase({
      title: 'Count',
      themeIds: [given.theme().id],
      needs: [{ kindId: kind.id, required: true }],
    });
    const antwerp = given.city({ name: 'Antwerp' });
    return { given, kind, useCase, antwerp };
  }

  it('is of cities with two signs, and says which', () => {
    const { given, kind, useCase, antwerp } = givenAntwerp();
    const ghent = given.city({ name: 'Ghent' });
    given.city({ name: 'One sign only' });
    const dott = given.business({ name: 'Dott', cityIds: [ghent.id] });
    given.implementation(useCase, antwerp, { businessIds: [dott.id] });
    const index = indexFacts(given.facts);
    const { likely } = demandFor(index, supplyOfKind(index, kind.id));

    expect(namesOf(likely)).toEqual(['Ghent']);
    expect(explainCity(index, byCity(likely)[0]!)).toEqual({
      text: '"Count", which needs card spending, could suit Ghent. Antwerp, also in Belgium, runs it. Dott, active in Ghent, takes part in it elsewhere.',
      evidence: [
        { type: 'UseCase', id: useCase.id },
        { type: 'City', id: antwerp.id },
        { type: 'Business', id: dott.id },
      ],
    });
  });

  it('takes one case in a compatriot of the same group for one sign, abroad for another', () => {
    const { given, kind, useCase, antwerp } = givenAntwerp();
    const norway = given.country({ name: 'Norway' });
    const ghent = given.city({ name: 'Ghent' });
    given.city({ name: 'Oslo', countryId: norway.id });
    given.implementation(useCase, antwerp);
    given.group({ memberIds: [antwerp.id, ghent.id] });
    expect(demandOfKind(given, kind).likely).toEqual([]);

    const bergen = given.city({ name: 'Bergen', countryId: norway.id });
    given.implementation(useCase, bergen);
    given.group({ memberIds: [bergen.id, ghent.id] });
    expect(namesOf(demandOfKind(given, kind).likely)).toEqual(['Ghent']);
  });

  it('never mixes with what is stated: a city that has or had a case is left out', () => {
    const { given, kind, useCase, antwerp } = givenAntwerp();
    given.implementation(useCase, antwerp);
    for (const status of ['EXPLORING', 'ENDED', 'UNKNOWN'] as const) {
      const city = given.city();
      given.group({ memberIds: [city.id, antwerp.id] });
      given.implementation(useCase, city, { status });
    }

    expect(demandOfKind(given, kind).likely).toEqual([]);
  });
});
