import type { CityEntry } from './entries.js';
import type { FactIndex } from './fact-index.js';

/**
 * How much each city runs of what the city runs, by ordinal; what runs everywhere says little.
 *
 * 0 for the city itself.
 */
export function measureKinship({ cities }: FactIndex, city: CityEntry): Float64Array {
  const kinship = new Float64Array(cities.length);
  for (const { runners, rarity } of city.runs) {
    for (const runner of runners) kinship[runner]! += rarity;
  }
  kinship[city.ordinal] = 0;
  return kinship;
}
