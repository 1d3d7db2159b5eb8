import type { CityEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';

/** The kind is held by the city, or offered there by a business or a dataset that covers it. */
export function isAtHand(kindId: number, city: CityEntry, index: FactIndex): boolean {
  const { held, holders, covering } = city.shelf;
  if (held.has(kindId) || holders.has(kindId) || covering.has(kindId)) return true;
  const nationwide = city.country && index.datasets.nationwide.get(city.country.id);
  return nationwide?.has(kindId) ?? false;
}

/** The catalogue knows something of the data in this city, so what it does not list is missing. */
export function hasKnownData(city: CityEntry): boolean {
  return city.shelf.hasOwnDatasets || city.businesses.length > 0;
}
