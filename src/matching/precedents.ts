import { viewFrom } from './city-view.js';
import type { CityEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';
import type { ImplementationFacts, Status } from './facts.js';

interface Precedent {
  readonly city: CityEntry;
  readonly implementation: ImplementationFacts;
}

/** Implementations in other cities: what works first, then what was tried, the most comparable city first. */
export function precedentsFor(index: FactIndex, cityId: number, useCaseId: number): number[] {
  const city = index.cityById.get(cityId);
  const useCase = index.useCaseById.get(useCaseId);
  if (!city || !useCase) return [];
  const view = viewFrom(index, city);
  return useCase.cases
    .filter((cityCase) => cityCase.city !== city)
    .flatMap(({ city: place, implementations }) =>
      implementations.map((implementation) => ({ city: place, implementation })),
    )
    .toSorted((one, other) => comparePrecedents(one, other, view))
    .map(({ implementation }) => implementation.id);
}

/** An ended case teaches more than a wish. */
const WORTH: Readonly<Record<Status, number>> = {
  OPERATIONAL: 0,
  PILOT: 1,
  ENDED: 2,
  EXPLORING: 3,
  UNKNOWN: 3,
};

function comparePrecedents(one: Precedent, other: Precedent, view: CityView): number {
  return (
    WORTH[one.implementation.status] - WORTH[other.implementation.status] ||
    Number(isCompatriot(other.city, view)) - Number(isCompatriot(one.city, view)) ||
    comparability(other.city, view) - comparability(one.city, view) ||
    view.kilometres[one.city.ordinal]! - view.kilometres[other.city.ordinal]! ||
    one.implementation.id - other.implementation.id
  );
}

function isCompatriot(city: CityEntry, view: CityView): boolean {
  return city.facts.countryId === view.city.facts.countryId;
}

function comparability({ ordinal }: CityEntry, { nearness, sizeLikeness }: CityView): number {
  return nearness[ordinal]! + sizeLikeness[ordinal]!;
}
