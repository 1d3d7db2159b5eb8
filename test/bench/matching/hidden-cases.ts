import { isRunning } from '../../../src/matching/entries.js';
import type { Facts, ImplementationFacts } from '../../../src/matching/facts.js';
import { seededRandom, shuffle } from '../../../src/matching/fit/seeded-random.js';

/** A use case that a city runs, to be found again. */
export interface HiddenCase {
  readonly cityId: number;
  readonly useCaseId: number;
  /** Other use cases that the city runs. */
  readonly known: ReadonlySet<number>;
}

/** Every one, in an order that chance has settled. */
export function hideEachCase({ cities, implementations }: Facts): HiddenCase[] {
  const places = new Set(cities.map(({ id }) => id));
  const running = implementations.filter(
    ({ cityId, status }) => cityId !== null && places.has(cityId) && isRunning(status),
  );
  const byCity = Map.groupBy(running, ({ cityId }) => cityId!);
  const cases = [...byCity].flatMap(([cityId, found]) => {
    const useCaseIds = [...new Set(found.map(({ useCaseId }) => useCaseId))];
    return useCaseIds.map((useCaseId) => ({
      cityId,
      useCaseId,
      known: new Set(useCaseIds.filter((id) => id !== useCaseId)),
    }));
  });
  return shuffle(cases, seededRandom(SEED));
}

const SEED = 1241;

export const isHidden = (
  { cityId, useCaseId, status }: ImplementationFacts,
  hidden: HiddenCase,
): boolean => cityId === hidden.cityId && useCaseId === hidden.useCaseId && isRunning(status);
