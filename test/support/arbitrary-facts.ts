import * as fc from 'fast-check';

import type { Facts, Status } from '../../src/matching/facts.js';

const CITIES = 7;
const COUNTRIES = 2;
const USE_CASES = 6;
const THEMES = 4;
const KINDS = 5;
const BUSINESSES = 4;
const DATASETS = 6;
const NETWORKS = 3;
const INSTRUMENTS = 3;

const STATUSES: readonly Status[] = ['EXPLORING', 'PILOT', 'OPERATIONAL', 'ENDED', 'UNKNOWN'];

const CHALLENGES = ['TECHNICAL', 'LEGAL', 'GOVERNANCE', 'CAPACITY'] as const;

/** One more id than there are records, so that some references lead nowhere. */
const idUpTo = (count: number) => fc.integer({ min: 1, max: count + 1 });
const idsUpTo = (count: number) => fc.array(idUpTo(count), { maxLength: 3 });
const idOrNull = (count: number) => fc.option(idUpTo(count), { nil: null });

function rows<Row extends object>(
  count: number,
  fields: fc.Arbitrary<Row>,
): fc.Arbitrary<(Row & { id: number })[]> {
  return fc
    .array(fields, { minLength: count, maxLength: count })
    .map((found) => found.map((row, position) => ({ ...row, id: position + 1 })));
}

/** Facts of any shape, dangling references, loops of broader kinds and repeated links included. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record({
  cities: rows(
    CITIES,
    fc.record({
      name: fc.constantFrom('Ghent', 'Oslo', 'Porto', 'Kraków'),
      countryId: idUpTo(COUNTRIES),
      latitude: fc.double({ min: 36, max: 70, noNaN: true }),
      longitude: fc.double({ min: -10, max: 30, noNaN: true }),
      population: fc.option(fc.integer({ min: 0, max: 3_000_000 }), { nil: null }),
      networkIds: idsUpTo(NETWORKS),
    }),
  ),
  countries: rows(
    COUNTRIES,
    fc.record({
      name: fc.constantFrom('Belgium', 'Netherlands'),
      code: fc.constantFrom('BE', 'NL', 'FR', 'NO'),
    }),
  ),
  useCases: rows(
    USE_CASES,
    fc.record({
      title: fc.constant('Count people'),
      summary: fc.constant(''),
      themeIds: idsUpTo(THEMES),
      needs: fc.array(fc.record({ kindId: idUpTo(KINDS), required: fc.boolean() }), {
        maxLength: 3,
      }),
      challenges: fc.subarray([...CHALLENGES]),
      instrumentIds: idsUpTo(INSTRUMENTS),
    }),
  ),
  themes: rows(
    THEMES,
    fc.record({
      code: fc.constant('T'),
      label: fc.constant('Tourism'),
      broaderId: idOrNull(THEMES),
    }),
  ),
  kinds: rows(
    KINDS,
    fc.record({ label: fc.constant('Card spending'), broaderId: idOrNull(KINDS) }),
  ),
  businesses: rows(
    BUSINESSES,
    fc.record({
      name: fc.constant('Telco'),
      cityIds: idsUpTo(CITIES),
      countryIds: idsUpTo(COUNTRIES),
      kindIds: idsUpTo(KINDS),
    }),
  ),
  datasets: rows(
    DATASETS,
    fc.record({
      title: fc.constant('Counts'),
      kindIds: idsUpTo(KINDS),
      kindsAreInferred: fc.boolean(),
      publisherCityId: idOrNull(CITIES),
      publisherBusinessId: idOrNull(BUSINESSES),
      offeredByIds: idsUpTo(BUSINESSES),
      coverageCityIds: idsUpTo(CITIES),
      coverageCountryIds: idsUpTo(COUNTRIES),
    }),
  ),
  implementations: fc.integer({ min: 0, max: 20 }).chain((count) =>
    rows(
      count,
      fc.record({
        useCaseId: idUpTo(USE_CASES),
        cityId: idOrNull(CITIES),
        countryId: idOrNull(COUNTRIES),
        status: fc.constantFrom(...STATUSES),
        since: fc.option(fc.integer({ min: 2010, max: 2026 }), { nil: null }),
        sharingModelId: idOrNull(3),
        legalBasis: fc.constantFrom(null, 'GDPR', 'Local regulation'),
        businessIds: idsUpTo(BUSINESSES),
        datasetIds: idsUpTo(DATASETS),
        instrumentIds: idsUpTo(INSTRUMENTS),
      }),
    ),
  ),
  groups: rows(
    3,
    fc.record({
      name: fc.constant('Mobility group'),
      networkId: idOrNull(NETWORKS),
      memberIds: idsUpTo(CITIES),
      useCaseIds: idsUpTo(USE_CASES),
    }),
  ),
  networks: rows(
    NETWORKS,
    fc.record({ name: fc.constant('Eurocities'), declarationId: idOrNull(INSTRUMENTS) }),
  ),
  instruments: rows(
    INSTRUMENTS,
    fc.record({
      name: fc.constant('Data Act'),
      territory: fc.constantFrom('EUROPEAN_UNION', 'COUNTRY', 'PART_OF_COUNTRY', null),
    }),
  ),
  events: rows(
    2,
    fc.record({
      title: fc.constant('Workshop'),
      groupId: idOrNull(3),
      cityIds: idsUpTo(CITIES),
      businessIds: idsUpTo(BUSINESSES),
      useCaseIds: idsUpTo(USE_CASES),
    }),
  ),
});
