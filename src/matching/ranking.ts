import { lookAround } from './city-view.js';
import { isRunning, type CityEntry, type UseCaseEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';
import { opportunityCard } from './score-cards.js';
import { scoreOf } from './score.js';

export interface Ranked {
  readonly useCase: UseCaseEntry;
  readonly score: number;
}

/** The use cases with their scores, best first; ties go by id. */
export function rankUseCases(view: CityView, useCases: readonly UseCaseEntry[]): Ranked[] {
  const card = opportunityCard(view.index);
  return useCases
    .map((useCase) => ({ useCase, score: scoreOf(card, { view, useCase }) }))
    .sort((one, other) => other.score - one.score || one.useCase.id - other.useCase.id);
}

/** The use cases that the city does not run. */
export function candidatesOf({ index, city }: CityView): UseCaseEntry[] {
  return index.useCases.filter((useCase) => {
    const own = city.cases.get(useCase.id);
    return !own || !isRunning(own.status);
  });
}

/** The use cases that lead the opportunities of a city, kept for the life of the index. */
export function leadersOf(index: FactIndex, city: CityEntry): readonly UseCaseEntry[] {
  const { leaders } = index.memo;
  const kept = leaders.get(city);
  if (kept) return kept;
  const view = lookAround(index, city);
  const found = rankUseCases(view, candidatesOf(view))
    .slice(0, LEADERS)
    .filter(({ score }) => score > 0)
    .map(({ useCase }) => useCase);
  leaders.set(city, found);
  return found;
}

const LEADERS = 5;
