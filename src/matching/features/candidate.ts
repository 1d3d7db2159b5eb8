import type { CityEntry, UseCaseEntry } from '../entries.js';
import type { CityView } from '../fact-index.js';
import { leadWith } from '../gather.js';

/** A use case that a city could take up. */
export interface Candidate {
  readonly view: CityView;
  readonly useCase: UseCaseEntry;
}

/** The cities that run it, the highest by a measure of the view leading; those at 0 are left out. */
export function runnersBy({ view, useCase }: Candidate, measure: Float64Array): CityEntry[] {
  const runners = useCase.runners.filter((runner) => measure[runner]! > 0);
  return leadWith(runners, (one, other) => measure[other]! - measure[one]! || one - other).map(
    (runner) => view.index.cities[runner]!,
  );
}

/** The cities, those nearest to the city of the view leading. */
export function nearestFirst(cities: readonly CityEntry[], view: CityView): CityEntry[] {
  return leadWith(cities, byDistance(view));
}

export function byDistance({ kilometres }: CityView) {
  return (one: CityEntry, other: CityEntry): number =>
    kilometres[one.ordinal]! - kilometres[other.ordinal]! || one.ordinal - other.ordinal;
}
