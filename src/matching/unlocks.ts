import type { UseCaseEntry } from './entries.js';
import type { CityView } from './fact-index.js';
import { candidatesOf, rankUseCases } from './ranking.js';
import { isAtHand } from './readiness.js';

/**
 * Other use cases that the city does not run, that require the kind, and that require nothing else that is not at hand.
 *
 * Who gets a kind has the broader kinds too. The most promising use case comes first.
 */
export function unlockedBy(kindId: number, useCase: UseCaseEntry, view: CityView): UseCaseEntry[] {
  const { index, city } = view;
  const gained = new Set(index.kindLineages.get(kindId) ?? [kindId]);
  const unlocked = candidatesOf(view).filter((other) => {
    const required = other.needs.filter((need) => need.required);
    return (
      other !== useCase &&
      required.some((need) => gained.has(need.kindId)) &&
      required.every((need) => gained.has(need.kindId) || isAtHand(need.kindId, city, index))
    );
  });
  return rankUseCases(view, unlocked).map((ranked) => ranked.useCase);
}
