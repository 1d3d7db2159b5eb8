import { isRunning } from '../../../src/matching/entries.js';
import type { Facts, ImplementationFacts } from '../../../src/matching/facts.js';
import { seededRandom, shuffle } from '../../../src/matching/fit/seeded-random.js';
import { hideCases } from '../../../src/matching/hide-cases.js';

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

/** The facts without these cases, and without what they alone tell. */
export function withoutCases(facts: Facts, hidden: readonly HiddenCase[]): Facts {
  const cases = facts.implementations.filter((one) => hidden.some((it) => isHidden(one, it)));
  return hideCases(facts, new Set(cases));
}

/** The use case that most of the cases are of: it is easy to find. */
export function commonestOf(cases: readonly HiddenCase[]): number | undefined {
  const [commonest] = [...Map.groupBy(cases, ({ useCaseId }) => useCaseId)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return commonest?.[0];
}

const isHidden = (
  { cityId, useCaseId, status }: ImplementationFacts,
  hidden: HiddenCase,
): boolean => cityId === hidden.cityId && useCaseId === hidden.useCaseId && isRunning(status);
