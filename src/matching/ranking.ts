import { lookAround } from './city-view.js';
import { scoreUseCases } from './columns/opportunity-columns.js';
import { isRunning, type CityEntry, type UseCaseEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';

export interface Ranked {
  readonly useCase: UseCaseEntry;
  readonly score: number;
}

/** The use cases with their scores, best first; ties go by id. */
export function rankUseCases(view: CityView, useCases: readonly UseCaseEntry[]): Ranked[] {
  const scores = scoreUseCases(view);
  return useCases
    .map((useCase) => ({ useCase, score: scores[useCase.ordinal]! }))
    .sort((one, other) => other.score - one.score || one.useCase.ordinal - other.useCase.ordinal);
}

/** The use cases that the city does not run. */
export function candidatesOf({ index, city }: CityView): UseCaseEntry[] {
  const runs = new Set<UseCaseEntry>();
  for (const { useCase, status } of city.cases.values()) if (isRunning(status)) runs.add(useCase);
  return index.useCases.filter((useCase) => !runs.has(useCase));
}

/** Where a use case stands among the opportunities of the view's city, from 1; null when the city runs it. */
export function standingOf(useCase: UseCaseEntry, view: CityView): Standing | null {
  const own = view.city.cases.get(useCase.id);
  if (own && isRunning(own.status)) return null;
  const scores = scoreUseCases(view);
  const score = scores[useCase.ordinal]!;
  let rank = 1;
  for (const { ordinal } of candidatesOf(view)) {
    const isBefore = scores[ordinal] === score && ordinal < useCase.ordinal;
    if (scores[ordinal]! > score || isBefore) rank += 1;
  }
  return { rank, score };
}

export interface Standing {
  /** From 1, among the use cases that the city does not run. */
  rank: number;
  score: number;
}

/** The use cases that lead the opportunities of a city, kept for the life of the index. */
export function leadersOf(index: FactIndex, city: CityEntry): readonly UseCaseEntry[] {
  const { leaders } = index.memo;
  const kept = leaders.get(city);
  if (kept) return kept;
  const view = lookAround(index, city);
  const found = firstFew(candidatesOf(view), scoreUseCases(view));
  leaders.set(city, found);
  return found;
}

/** Ties go by id: a later one must score more to come before. */
function firstFew(candidates: readonly UseCaseEntry[], scores: Float64Array): UseCaseEntry[] {
  const first: UseCaseEntry[] = [];
  let least = 0;
  for (const useCase of candidates) {
    const score = scores[useCase.ordinal]!;
    if (score <= least) continue;
    const place = first.findIndex(({ ordinal }) => scores[ordinal]! < score);
    first.splice(place < 0 ? first.length : place, 0, useCase);
    if (first.length > LEADERS) first.pop();
    if (first.length === LEADERS) least = scores[first.at(-1)!.ordinal]!;
  }
  return first;
}

const LEADERS = 5;
