import type { CityEntry, UseCaseEntry } from '../entries.js';
import type { CityView } from '../fact-index.js';

/** A use case that a city could take up. */
export interface Candidate {
  readonly view: CityView;
  readonly useCase: UseCaseEntry;
}

/** The cities that run it, by a measure of the view, highest first; those at 0 are left out. */
export function runnersBy({ view, useCase }: Candidate, measure: Float64Array): CityEntry[] {
  return useCase.runners
    .filter((runner) => measure[runner]! > 0)
    .toSorted((one, other) => measure[other]! - measure[one]! || one - other)
    .map((runner) => view.index.cities[runner]!);
}

/** Cities in the order of their distance from the city of the view. */
export function nearestFirst(cities: readonly CityEntry[], { kilometres }: CityView): CityEntry[] {
  return cities.toSorted(
    (one, other) =>
      kilometres[one.ordinal]! - kilometres[other.ordinal]! || one.ordinal - other.ordinal,
  );
}
