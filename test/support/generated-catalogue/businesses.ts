import { slugOfName } from '../../../src/database/slug-of-name.js';
import type { Business } from '../../../src/seed/schema/business.schema.js';
import type { Chance } from '../chance.js';
import { type GeneratedCity, nameIn } from './cities.js';
import { slugOfDataset } from './datasets.js';
import { COUNTRIES } from './countries.js';
import { siteOf } from './sources.js';

export interface Holdings {
  readonly cities: readonly GeneratedCity[];
  /** How many datasets there are to offer. */
  readonly datasets: number;
}

/** Businesses; the first ones are active in many cities, most of them in one or two. */
export function makeBusinesses(count: number, held: Holdings, chance: Chance): Business[] {
  return Array.from({ length: count }, (_, at) => {
    const name = `${nameIn(chance.of(COUNTRIES).language, chance)} ${chance.of(TRADES)}`;
    const id = `${slugOfName(name)}-${at + 1}`;
    const home = chance.of(held.cities);
    const cities = citiesOf({ home, at, count }, held.cities, chance);
    const offered = chance.some(chance.upTo(6) - 1, held.datasets, 0.3);
    return {
      id,
      name,
      sector: chance.ofFirst(SECTORS, 0.3),
      headquartersCountry: chance.isTrue(0.9) ? home.country : null,
      headquartersBasis: 'stated on its site',
      website: siteOf(id),
      operatesInCities: cities.map((city) => city.id),
      operatesInCountries: [...new Set(cities.map(({ country }) => country))],
      offers: offered.map(slugOfDataset),
      sources: [siteOf(id)],
      note: null,
    };
  }).map((business) =>
    business.headquartersCountry === null ? { ...business, headquartersBasis: null } : business,
  );
}

interface Standing {
  readonly home: GeneratedCity;
  readonly at: number;
  readonly count: number;
}

function citiesOf(
  { home, at, count }: Standing,
  cities: readonly GeneratedCity[],
  chance: Chance,
): GeneratedCity[] {
  // The largest one is in a fifth of the cities; the spread falls with the rank.
  const spread = Math.ceil((0.2 * cities.length) / (1 + (100 * at) / count) ** 1.2);
  const found = chance
    .some(spread, cities.length, 0.4)
    .map((position) => cities[position - 1]!)
    .filter(({ country }) => country === home.country || chance.isTrue(0.3));
  return [...new Set([home, ...found])];
}

const TRADES = [
  'Mobility',
  'Energie',
  'Telecom',
  'Data',
  'Bikes',
  'Parking',
  'Payments',
  'Sensing',
];

const SECTORS = [
  'bike-sharing',
  'energy-utility',
  'telecom',
  'data-analytics',
  'ev-charging',
  'traffic-sensing',
  'public-transport-operator',
  'payments',
  'navigation',
  'water-utility',
  'short-term-rental-platform',
  'footfall-sensing',
];
