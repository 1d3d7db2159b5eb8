import { describe, expect, it } from 'vitest';

import type { CityFacts } from '../../src/matching/facts.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { opportunitiesOf } from '../../src/matching/opportunities.js';
import { priorWeights } from '../../src/matching/weights.js';
import { GivenFacts } from '../support/given-facts.js';
import { reasonFor } from '../support/reason-for.js';

/** About 50 km from each other. */
const GHENT = { name: 'Ghent', latitude: 51.05, longitude: 3.72, population: 231_493 };
const ANTWERP = { name: 'Antwerp', latitude: 51.22, longitude: 4.4, population: 459_805 };

type Question = Parameters<typeof opportunitiesOf>[2];

const useCaseIds = (given: GivenFacts, city: CityFacts, filter: Question = {}): number[] =>
  opportunitiesOf(indexFacts(given.facts), city.id, filter).map((found) => found.useCaseId);

describe('candidates', () => {
  it('are the use cases that the city neither pilots nor operates', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const [pilot, operational, ended, exploring, unknown, none] = Array.from({ length: 6 }, () =>
      given.useCase(),
    );
    given.implementation(pilot!, ghent, { status: 'PILOT' });
    given.implementation(operational!, ghent);
    given.implementation(ended!, ghent, { status: 'ENDED' });
    given.implementation(exploring!, ghent, { status: 'EXPLORING' });
    given.implementation(unknown!, ghent, { status: 'UNKNOWN' });

    expect(useCaseIds(given, ghent)).toEqual([exploring!.id, ended!.id, unknown!.id, none!.id]);
  });

  it('are none for a city that is not in the facts', () => {
    expect(opportunitiesOf(indexFacts(new GivenFacts().facts), 7)).toEqual([]);
  });

  it('leave out a use case with an ended case here once another case here runs', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const useCase = given.useCase();
    given.implementation(useCase, ghent, { status: 'ENDED' });
    given.implementation(useCase, ghent, { status: 'PILOT' });

    expect(useCaseIds(given, ghent)).toEqual([]);
  });

  it('go by id where nothing tells them apart', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    given.useCase();
    given.useCase();

    expect(opportunitiesOf(indexFacts(given.facts), ghent.id)).toMatchObject([
      { useCaseId: 1, score: 0, reasons: [] },
      { useCaseId: 2, score: 0, reasons: [] },
    ]);
  });
});

describe('filters', () => {
  it('by theme take a use case of that theme or of a narrower one', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const transport = given.theme({ label: 'Transport' });
    const mobility = given.theme({ broaderId: transport.id });
    const fleets = given.useCase({ themeIds: [mobility.id] });
    given.useCase();

    expect(useCaseIds(given, ghent, { themeIds: [transport.id] })).toEqual([fleets.id]);
    expect(useCaseIds(given, ghent, { themeIds: [mobility.id] })).toEqual([fleets.id]);
    expect(useCaseIds(given, ghent, { themeIds: [] })).toEqual([]);
  });

  it('by operational cities count each city once and pilots not at all', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const antwerp = given.city(ANTWERP);
    const oslo = given.city({ name: 'Oslo' });
    const [twice, both] = [given.useCase(), given.useCase()];
    given.implementation(twice, antwerp);
    given.implementation(twice, antwerp);
    given.implementation(twice, oslo, { status: 'PILOT' });
    given.implementation(both, antwerp);
    given.implementation(both, oslo);

    expect(useCaseIds(given, ghent, { minOperationalCities: 2 })).toEqual([both.id]);
  });

  it('by local holders take presence in the city, not in its country', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const [spending, presence] = [given.kind(), given.kind()];
    const cards = given.useCaseNeeding(spending);
    given.useCaseNeeding(presence);
    given.business({ kindIds: [spending.id], cityIds: [ghent.id] });
    given.business({ kindIds: [presence.id], countryIds: [ghent.countryId] });

    expect(useCaseIds(given, ghent, { onlyWithLocalHolders: true })).toEqual([cards.id]);
  });
});

describe('reasons', () => {
  it('name the nearest cities that run it with their distance', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const useCase = given.useCase();
    given.implementation(useCase, given.city(ANTWERP));
    given.implementation(useCase, given.city({ name: 'Madrid', latitude: 40.4, longitude: -3.7 }));

    expect(reasonFor(given, ghent, 'NEARBY_CITY')).toMatchObject({
      text: 'The nearest city that runs it is Antwerp (about 50 km away).',
      evidence: [{ type: 'City', id: 2 }],
    });
  });

  it('call cities comparable in size up to twice or half the population, never of unknown size', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const useCase = given.useCase();
    given.implementation(useCase, given.city({ name: 'Graz', population: 222_326 }));
    given.implementation(useCase, given.city({ name: 'Rome', population: 2_318_895 }));
    given.implementation(useCase, given.city({ name: 'Gozo', population: null }));

    expect(reasonFor(given, ghent, 'SIMILAR_SIZE')).toMatchObject({
      text: 'Graz (220,000) runs it and is comparable in size to Ghent (230,000 inhabitants).',
      evidence: [{ type: 'City', id: 2 }],
    });
  });

  it('name the companies here and the kinds that they hold', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const kind = given.kind({ label: 'Shared vehicle availability' });
    given.useCaseNeeding(kind);
    given.business({ name: 'Dott', kindIds: [kind.id], cityIds: [ghent.id] });
    given.business({ name: 'Bolt', kindIds: [kind.id], cityIds: [ghent.id] });

    expect(reasonFor(given, ghent, 'LOCAL_HOLDER')).toMatchObject({
      contribution: priorWeights.opportunity.LOCAL_HOLDER,
      text: 'Dott and Bolt are active in Ghent and hold shared vehicle availability, which it needs.',
      evidence: [
        { type: 'Business', id: 1 },
        { type: 'Business', id: 2 },
        { type: 'DataKind', id: 1 },
      ],
    });
  });

  it('take a holder of a narrower kind for a holder of the broader, not the reverse', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const trips = given.kind({ label: 'Vehicle trips' });
    const scooterTrips = given.kind({ label: 'Scooter trips', broaderId: trips.id });
    const needsTrips = given.useCaseNeeding(trips);
    const needsScooterTrips = given.useCaseNeeding(scooterTrips);
    given.business({ name: 'Voi', kindIds: [scooterTrips.id], cityIds: [ghent.id] });
    const oslo = given.city({ name: 'Oslo' });
    given.business({ name: 'Any', kindIds: [trips.id], cityIds: [oslo.id] });

    expect(reasonFor(given, ghent, 'LOCAL_HOLDER', needsTrips)).toBeDefined();
    expect(reasonFor(given, oslo, 'LOCAL_HOLDER', needsTrips)).toBeDefined();
    expect(reasonFor(given, oslo, 'LOCAL_HOLDER', needsScooterTrips)).toBeUndefined();
  });

  it('say which companies here already take part elsewhere', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const telco = given.business({ name: 'Proximus', cityIds: [ghent.id] });
    given.implementation(given.useCase(), given.city(ANTWERP), { businessIds: [telco.id] });

    expect(reasonFor(given, ghent, 'SHARED_BUSINESS')?.text).toBe(
      'Proximus, active in Ghent, already takes part in it in Antwerp.',
    );
  });

  it('count data that the city publishes or uses, and not what an ended case used', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const [counts, speeds] = [given.kind({ label: 'Counts' }), given.kind({ label: 'Speeds' })];
    given.dataset({ kindIds: [counts.id], publisherCityId: ghent.id });
    const feed = given.dataset({ kindIds: [speeds.id] });
    given.implementation(given.useCase(), ghent, { status: 'ENDED', datasetIds: [feed.id] });
    const needsCounts = given.useCaseNeeding(counts);
    const needsSpeeds = given.useCaseNeeding(speeds);

    expect(reasonFor(given, ghent, 'DATA_HELD', needsCounts)?.text).toBe(
      'Ghent already publishes or uses counts, which it needs.',
    );
    expect(reasonFor(given, ghent, 'DATA_HELD', needsSpeeds)).toBeUndefined();
  });

  it('name the themes that the city works on', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const mobility = given.theme();
    given.implementation(given.useCase({ themeIds: [mobility.id] }), ghent);
    given.useCase({ themeIds: [mobility.id] });

    expect(reasonFor(given, ghent, 'SHARED_THEME')).toMatchObject({
      text: 'Ghent already works on mobility (1 use case).',
      evidence: [
        { type: 'Theme', id: mobility.id },
        { type: 'UseCase', id: 1 },
      ],
    });
  });

  it('name the group of the city that works on it and the members that run it', () => {
    const given = new GivenFacts();
    const [ghent, antwerp] = [given.city(GHENT), given.city(ANTWERP)];
    const useCase = given.useCase();
    given.implementation(useCase, antwerp);
    given.group({
      name: 'Data workshops',
      memberIds: [ghent.id, antwerp.id],
      useCaseIds: [useCase.id],
    });

    expect(reasonFor(given, ghent, 'SHARED_GROUP')?.text).toBe(
      'Data workshops, of which Ghent is a member, works on it, and Antwerp there runs it.',
    );
  });

  it('give a small network more weight than a large one', () => {
    const given = new GivenFacts();
    const [large, small] = [given.network({ name: 'Large' }), given.network({ name: 'Small' })];
    const everyone = Array.from({ length: 20 }, () => given.city({ networkIds: [large.id] }));
    const pair = ['One', 'Other'].map((name) => given.city({ name, networkIds: [small.id] }));
    const useCase = given.useCase();
    given.implementation(useCase, everyone[0]!);
    given.implementation(useCase, pair[0]!);

    const inLarge = reasonFor(given, everyone[1]!, 'SHARED_NETWORK')!;
    const inSmall = reasonFor(given, pair[1]!, 'SHARED_NETWORK')!;

    expect(inSmall.contribution).toBeGreaterThan(2 * inLarge.contribution);
    expect(inSmall.text).toBe('One, also in Small, runs it.');
  });

  it('count a network that the cities share through its group only as the group', () => {
    const given = new GivenFacts();
    const network = given.network();
    const [ghent, antwerp] = [GHENT, ANTWERP].map((city) =>
      given.city({ ...city, networkIds: [network.id] }),
    );
    given.implementation(given.useCase(), antwerp!);
    given.group({ networkId: network.id, memberIds: [ghent!.id, antwerp!.id] });

    expect(reasonFor(given, ghent!, 'SHARED_GROUP')).toBeDefined();
    expect(reasonFor(given, ghent!, 'SHARED_NETWORK')).toBeUndefined();
  });

  it('name the cities of the country and its national cases', () => {
    const given = new GivenFacts();
    const netherlands = given.country({ name: 'Netherlands' });
    const utrecht = given.city({ name: 'Utrecht' });
    const [national, both] = [given.useCase(), given.useCase()];
    given.implementation(national, null, { countryId: netherlands.id });
    given.implementation(both, null, { countryId: netherlands.id });
    given.implementation(both, given.city({ name: 'Gouda' }));

    expect(reasonFor(given, utrecht, 'SAME_COUNTRY', national)?.text).toBe(
      'The Netherlands has a national or regional case of it.',
    );
    expect(reasonFor(given, utrecht, 'SAME_COUNTRY', both)?.text).toBe(
      'Gouda, also in the Netherlands, runs it, and the country has a national or regional case.',
    );
  });

  it('say that the city ended it, and that it is exploring it', () => {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const [ended, explored] = [given.useCase(), given.useCase()];
    given.implementation(ended, ghent, { status: 'ENDED', since: 2021 });
    given.implementation(explored, ghent, { status: 'EXPLORING' });

    expect(reasonFor(given, ghent, 'OWN_CASE', ended)?.text).toBe(
      'Ghent had it and ended it (first reported in 2021): it can build on those lessons.',
    );
    expect(reasonFor(given, ghent, 'OWN_CASE', explored)?.text).toBe('Ghent is exploring it.');
  });
});

describe('maturity', () => {
  function givenRecords() {
    const given = new GivenFacts();
    const ghent = given.city(GHENT);
    const others = Array.from({ length: 8 }, () => given.city());
    const [oneOfOne, sixOfEight] = [given.useCase(), given.useCase()];
    given.implementation(oneOfOne, others[0]!);
    others.forEach((city, position) => {
      given.implementation(sixOfEight, city, { status: position < 6 ? 'OPERATIONAL' : 'ENDED' });
    });
    return { given, ghent, oneOfOne, sixOfEight };
  }

  it('ranks six successes of eight above one of one', () => {
    const { given, ghent, oneOfOne, sixOfEight } = givenRecords();

    const one = reasonFor(given, ghent, 'MATURITY', oneOfOne)!;
    const six = reasonFor(given, ghent, 'MATURITY', sixOfEight)!;

    expect(six.contribution).toBeGreaterThan(one.contribution);
    expect(one.text).toBe('It is in operation in 1 city.');
    expect(six.text).toBe('It is in operation in 6 cities; 2 cities have ended it.');
  });

  it('falls with every city that ends it', () => {
    const { given, ghent, oneOfOne } = givenRecords();
    const before = reasonFor(given, ghent, 'MATURITY', oneOfOne)!;
    given.implementation(oneOfOne, given.city(), { status: 'ENDED' });

    const after = reasonFor(given, ghent, 'MATURITY', oneOfOne)!;

    expect(after.contribution).toBeLessThan(before.contribution);
  });
});

it('gives a town without any tie opportunities through distance, country, size and where it runs', () => {
  const given = new GivenFacts();
  const town = given.city({
    name: 'Bruges',
    latitude: 51.21,
    longitude: 3.22,
    population: 117_000,
  });
  const useCase = given.useCase();
  given.implementation(useCase, given.city({ ...ANTWERP, population: 100_000 }));

  const [opportunity] = opportunitiesOf(indexFacts(given.facts), town.id);

  expect(opportunity?.reasons.map(({ kind }) => kind).toSorted()).toEqual([
    'ADOPTION',
    'MATURITY',
    'NEARBY_CITY',
    'SAME_COUNTRY',
    'SIMILAR_SIZE',
  ]);
});

it('has prior weights that add up to 100 in each table', () => {
  for (const table of Object.values(priorWeights)) {
    const weights: number[] = Object.values(table);
    expect(weights.reduce((sum, weight) => sum + weight)).toBe(100);
  }
});
