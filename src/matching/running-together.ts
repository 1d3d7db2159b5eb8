import type { CityEntry, UseCaseEntry } from './entries.js';
import type { FactIndex } from './fact-index.js';

/** How many cities run each use case together with this one, by ordinal. */
export function runningTogether(index: FactIndex, useCase: UseCaseEntry): Int32Array {
  const { together } = index.memo;
  const kept = together.get(useCase);
  if (kept) return kept;
  const counts = new Int32Array(index.useCases.length);
  for (const runner of useCase.runners) {
    for (const { ordinal } of index.cities[runner]!.runs) counts[ordinal]! += 1;
  }
  if (together.size >= MOST_KEPT) together.clear();
  together.set(useCase, counts);
  return counts;
}

/** A bound: 5 MB for 5,000 use cases. */
const MOST_KEPT = 256;

/** How much each city runs of what the city runs, by ordinal; what runs everywhere says little. */
export function measureKinship({ cities }: FactIndex, city: CityEntry): Float64Array {
  const kinship = new Float64Array(cities.length);
  for (const { runners, rarity } of city.runs) {
    for (const runner of runners) kinship[runner]! += rarity;
  }
  kinship[city.ordinal] = 0;
  return kinship;
}
