import type { BusinessEntry, Circle, CityEntry } from './entries.js';
import type { CityFacts, CountryFacts, Facts, GroupFacts, NetworkFacts } from './facts.js';
import { append, byId, inIdOrder, pick } from './gather.js';
import { rarity } from './measures.js';

/** Cities tied to their country, groups, networks and the businesses present in them. */
export function linkCities(facts: Facts, businesses: readonly BusinessEntry[]): CityEntry[] {
  const countries = byId(facts.countries);
  const cities = inIdOrder(facts.cities).map((city, ordinal) =>
    entryOf(city, ordinal, countries.get(city.countryId) ?? null),
  );
  const cityById = byId(cities);
  joinGroups(facts.groups, cityById);
  joinNetworks(facts.networks, cities);
  for (const business of businesses) settle(business, cityById);
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
    shelf: { held: new Map(), covering: new Map(), holders: new Map(), ownDatasetIds: new Set() },
  };
}

function joinGroups(groups: readonly GroupFacts[], cityById: ReadonlyMap<number, CityEntry>): void {
  for (const group of inIdOrder(groups)) {
    const circle: Circle = {
      type: 'WorkingGroup',
      id: group.id,
      name: group.name,
      members: pick(group.memberIds, cityById),
      rarity: rarityOf(group.memberIds, cityById.size),
      useCaseIds: new Set(group.useCaseIds),
    };
    for (const member of circle.members) member.groups.push(circle);
  }
}

function joinNetworks(networks: readonly NetworkFacts[], cities: readonly CityEntry[]): void {
  for (const network of inIdOrder(networks)) {
    const members = cities.filter((city) => city.facts.networkIds.includes(network.id));
    const circle: Circle = {
      type: 'Network',
      id: network.id,
      name: network.name,
      members,
      rarity: rarityOf(members, cities.length),
      useCaseIds: new Set(),
    };
    for (const member of members) member.networks.push(circle);
  }
}

function rarityOf(members: readonly unknown[], total: number): number {
  return rarity(Math.max(1, new Set(members).size), Math.max(1, total));
}

function settle(business: BusinessEntry, cityById: ReadonlyMap<number, CityEntry>): void {
  for (const city of pick([...business.cities], cityById)) {
    city.businesses.push(business);
    for (const kindId of business.kinds) append(city.shelf.holders, kindId, business);
  }
}
