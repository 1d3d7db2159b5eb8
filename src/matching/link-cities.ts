import type { BusinessEntry, CityEntry } from './entries.js';
import type { CityFacts, CountryFacts, Facts } from './facts.js';
import { byId, inIdOrder, inSteps, pick } from './gather.js';
import { joinCircles } from './link-circles.js';

/** Cities tied to their country, groups, networks and the businesses present in them. */
export function* linkCities(
  facts: Facts,
  businesses: readonly BusinessEntry[],
): Generator<void, CityEntry[]> {
  const countries = byId(facts.countries);
  const cities = inIdOrder(facts.cities).map((city, ordinal) =>
    entryOf(city, ordinal, countries.get(city.countryId) ?? null),
  );
  const cityById = byId(cities);
  yield;
  yield* joinCircles(facts, cities);
  yield* inSteps(businesses, (business) => settle(business, cityById));
  return cities;
}

function entryOf(facts: CityFacts, ordinal: number, country: CountryFacts | null): CityEntry {
  return {
    id: facts.id,
    name: facts.name,
    facts,
    ordinal,
    country,
    groups: [],
    networks: [],
    businesses: [],
    cases: new Map(),
    runs: [],
    runsByTheme: new Map(),
    shelf: { held: new Map(), covering: new Map(), hasOwnDatasets: false },
  };
}

function settle(business: BusinessEntry, cityById: ReadonlyMap<number, CityEntry>): void {
  for (const city of pick([...business.cities], cityById)) city.businesses.push(business);
}
