import type { UseCaseEntry } from './entries.js';
import type { FactIndex } from './fact-index.js';

/** Whom a use case serves today: the cities that run it, in pilot or in operation. */
export interface Reach {
  cities: number;
  /** Inhabitants of those of them whose population is known. */
  people: number;
  /** Those whose inhabitants are not in `people`, because they are not known. */
  citiesOfUnknownPopulation: number;
}

export function reachOf({ cities }: FactIndex, { runners }: UseCaseEntry): Reach {
  const populations = runners.map((runner) => cities[runner]!.facts.population);
  const known = populations.filter((population) => population !== null);
  return {
    cities: runners.length,
    people: known.reduce((sum, population) => sum + population, 0),
    citiesOfUnknownPopulation: populations.length - known.length,
  };
}
