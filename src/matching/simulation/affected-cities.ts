import type { CityEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import type { Assumption } from './assume.js';

/**
 * The cities whose opportunities may change: the city itself; where it joins a group or network, all of its members,
 * since a circle says less the larger it is, and the city brings its own cases; where a business arrives, the cities
 * of the country, since what it holds is then offered there.
 */
export function affectedCities(
  assumed: FactIndex,
  assumptions: readonly Assumption[],
): readonly CityEntry[] {
  const affected = new Set<CityEntry>();
  for (const assumption of assumptions) {
    const city = assumed.cityById.get(assumption.cityId);
    if (!city) continue;
    affected.add(city);
    if (assumption.type === 'BUSINESS_ARRIVES') {
      citiesOfCountry(assumed, city).forEach((other) => affected.add(other));
    }
    for (const circle of [...city.groups, ...city.networks]) {
      if (isJoined(circle, assumption)) circle.members.forEach((member) => affected.add(member));
    }
  }
  return [...affected].toSorted((one, other) => one.id - other.id);
}

function citiesOfCountry({ cities }: FactIndex, { facts }: CityEntry): CityEntry[] {
  return cities.filter((city) => city.facts.countryId === facts.countryId);
}

function isJoined(circle: { type: string; id: number }, assumption: Assumption): boolean {
  if (assumption.type === 'CITY_JOINS_GROUP') {
    return circle.type === 'WorkingGroup' && circle.id === assumption.groupId;
  }
  if (assumption.type !== 'CITY_JOINS_NETWORK') return false;
  return circle.type === 'Network' && circle.id === assumption.networkId;
}
