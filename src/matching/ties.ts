import type { CityEntry } from './entries.js';
import type { CityView } from './fact-index.js';
import { byDistance } from './features/candidate.js';

/**
 * The cities that a city could easily meet: near, in its country, or in a group or network of it.
 *
 * Only the nearest of them, so that large catalogues need not rank the opportunities of thousands of cities to
 * answer one question. Kept for the life of the index.
 */
export function tiedCities(view: CityView): readonly CityEntry[] {
  const { index, city } = view;
  const kept = index.memo.ties.get(city);
  if (kept) return kept;
  const tied = index.cities.filter((other) => other !== city && isTied(other, view));
  const nearest = tied.toSorted(byDistance(view)).slice(0, MOST_TIES);
  index.memo.ties.set(city, nearest);
  return nearest;
}

const MOST_TIES = 200;
const TIE_KM = 300;

function isTied(other: CityEntry, { city, kilometres }: CityView): boolean {
  return (
    kilometres[other.ordinal]! < TIE_KM ||
    other.facts.countryId === city.facts.countryId ||
    other.groups.some((group) => city.groups.includes(group)) ||
    other.networks.some((network) => city.networks.includes(network))
  );
}
