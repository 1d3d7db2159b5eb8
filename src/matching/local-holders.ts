import type { BusinessEntry, CityEntry } from './entries.js';

/** Businesses present in the city that hold the kind, by id. */
export function holdersHere({ businesses }: CityEntry, kindId: number): BusinessEntry[] {
  return businesses.filter(({ kinds }) => kinds.has(kindId));
}

export function hasHolderHere({ businesses }: CityEntry, kindId: number): boolean {
  return businesses.some(({ kinds }) => kinds.has(kindId));
}
