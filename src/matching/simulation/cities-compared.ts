import { viewFrom } from '../city-view.js';
import type { CityEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import { nearestFirst } from '../features/candidate.js';

/** Pairs of a city and a use case that are looked at for the counts over all cities. */
export const MOST_PAIRS = 100_000;

/**
 * All the affected cities where they are few enough, else the nearest to the city: a law may touch every city, and
 * ranking the use cases of thousands of them twice would take minutes.
 */
export function citiesCompared(
  index: FactIndex,
  cityId: number,
  affected: readonly CityEntry[],
): readonly CityEntry[] {
  const most = Math.max(1, Math.floor(MOST_PAIRS / Math.max(1, index.useCases.length)));
  const city = index.cityById.get(cityId);
  if (affected.length <= most || !city) return affected.slice(0, most);
  return nearestFirst(affected, viewFrom(index, city)).slice(0, most);
}
