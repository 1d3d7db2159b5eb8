import type { CityFacts, Facts, ImplementationFacts, Status } from '../../src/matching/facts.js';
import { Chance } from './chance.js';

export interface FactsSize {
  cities: number;
  useCases: number;
  /** Implementations per city; the starting catalogue has 1.5. */
  casesPerCity: number;
}

/** Facts of any size, the same for the same seed, skewed as real ones: a few cities, cases and companies are everywhere. */
export function generateFacts({ cities, useCases, casesPerCity }: FactsSize, seed = 1241): Facts {
  const chance = new Chance(seed);
  const count = countRecords(cities, useCases);
  const places = Array.from({ length: cities }, (_, at) => makeCity(at, count, chance));
  return {
    cities: places,
    countries: list(count.countries, (id) => ({ id, name: `Country ${id}` })),
    useCases: list(useCases, (id) => ({
      id,
      title: `Use case ${id}`,
      summary: chance.some(8, WORDS.length, 0.7).map(wordAt).join(' '),
      themeIds: chance.some(chance.upTo(3), count.themes, 0.5),
      needs: chance.some(chance.upTo(4) - 1, count.kinds, 0.5).map((kindId) => ({
        kindId,
        required: chance.isTrue(0.7),
      })),
      challenges: [],
    })),
    themes: list(count.themes, (id) => hierarchical(id, 'Theme', 5)),
    kinds: list(count.kinds, (id) => hierarchical(id, 'Kind', 8)),
    businesses: list(count.businesses, (id) => ({
      id,
      name: `Business ${id}`,
      ...presence(places, Math.ceil((0.3 * cities) / id), chance),
      kindIds: chance.some(chance.upTo(3), count.kinds, 0.5),
    })),
    datasets: list(count.datasets, (id) => {
      const city = chance.isTrue(0.5) ? places[chance.upTo(cities) - 1]! : null;
      const businessId = city ? null : chance.skewed(count.businesses, 0.7);
      return {
        id,
        title: `Dataset ${id}`,
        kindIds: chance.some(1, count.kinds, 0.5),
        kindsAreInferred: false,
        publisherCityId: city?.id ?? null,
        publisherBusinessId: businessId,
        offeredByIds: businessId === null ? [] : [businessId],
        coverageCityIds: city ? [city.id] : [],
        coverageCountryIds: city ? [city.countryId] : [chance.upTo(count.countries)],
      };
    }),
    implementations: list(Math.round(cities * casesPerCity), (id) =>
      makeCase(id, { places, count, chance }),
    ),
    instruments: [],
    events: [],
    groups: list(count.groups, (id) => ({
      id,
      name: `Group ${id}`,
      networkId: chance.isTrue(0.5) ? chance.upTo(count.networks) : null,
      memberIds: chance.some(chance.upTo(20), cities, 0.5),
      useCaseIds: chance.some(chance.upTo(3) - 1, useCases, 0.7),
    })),
    networks: list(count.networks, (id) => ({ id, name: `Network ${id}` })),
  };
}

/** What grows with the cities and what grows with the use cases. */
function countRecords(cities: number, useCases: number) {
  return {
    cities,
    useCases,
    countries: 40,
    themes: 26 + Math.round(useCases / 50),
    kinds: 50 + Math.round(useCases / 8),
    businesses: Math.round(cities / 3),
    datasets: Math.round(cities * 1.6),
    groups: Math.round(cities / 8),
    networks: 10 + Math.round(cities / 200),
  };
}

type Count = ReturnType<typeof countRecords>;

function makeCity(at: number, count: Count, chance: Chance): CityFacts {
  const countryId = chance.skewed(count.countries, 0.6);
  return {
    id: at + 1,
    name: `City ${at + 1}`,
    countryId,
    latitude: 37 + ((countryId * 7) % 26) + 5 * chance.next(),
    longitude: -9 + ((countryId * 11) % 32) + 6 * chance.next(),
    population: chance.isTrue(0.05) ? null : Math.round(5_000 * 400 ** (chance.next() ** 2)),
    networkIds: chance.some(chance.upTo(3) - 1, count.networks, 0.5),
  };
}

/** In the city of the id and others, most of them in its country, as companies spread. */
function presence(
  places: readonly CityFacts[],
  spread: number,
  chance: Chance,
): { cityIds: number[]; countryIds: number[] } {
  const home = places[chance.upTo(places.length) - 1]!;
  const found = Array.from(
    { length: spread },
    () => places[chance.skewed(places.length, 0.5) - 1]!,
  );
  const kept = found.filter(({ countryId }) => countryId === home.countryId || chance.isTrue(0.3));
  const cities = [...new Set([home, ...kept])];
  return {
    cityIds: cities.map(({ id }) => id).toSorted((one, other) => one - other),
    countryIds: [...new Set(cities.map(({ countryId }) => countryId))],
  };
}

function makeCase(
  id: number,
  { places, count, chance }: { places: readonly CityFacts[]; count: Count; chance: Chance },
): ImplementationFacts {
  const city = chance.isTrue(0.95) ? places[chance.skewed(count.cities, 0.5) - 1]! : null;
  return {
    id,
    useCaseId: chance.skewed(count.useCases, 0.7),
    cityId: city?.id ?? null,
    countryId: city?.countryId ?? chance.upTo(count.countries),
    status: STATUSES[chance.upTo(STATUSES.length) - 1]!,
    since: chance.isTrue(0.5) ? 2010 + chance.upTo(16) : null,
    sharingModelId: chance.isTrue(0.5) ? chance.upTo(10) : null,
    legalBasis: null,
    businessIds: chance.isTrue(0.5) ? chance.some(2, count.businesses, 0.7) : [],
    datasetIds: chance.isTrue(0.5) ? chance.some(1, count.datasets, 0.5) : [],
  };
}

const hierarchical = (id: number, noun: string, roots: number) => ({
  id,
  code: `${noun.toLowerCase()}-${id}`,
  label: `${noun} ${id}`,
  broaderId: id <= roots ? null : 1 + (id % roots),
});

/** As often as in the starting catalogue. */
const STATUSES: readonly Status[] = [
  ...Array.from({ length: 14 }, () => 'OPERATIONAL' as const),
  'EXPLORING',
  'EXPLORING',
  'PILOT',
  'PILOT',
  'ENDED',
  'UNKNOWN',
];

const WORDS = Array.from({ length: 600 }, (_, at) => `word${at}`);
const wordAt = (position: number): string => WORDS[position - 1]!;

const list = <Row>(length: number, make: (id: number) => Row): Row[] =>
  Array.from({ length }, (_, at) => make(at + 1));
