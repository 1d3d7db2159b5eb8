import type { CheckState } from './answers.js';
import { isRunning } from './entries.js';
import type { FactIndex } from './fact-index.js';
import { readinessFor } from './readiness.js';

export interface CityNeed {
  kindId: number;
  /** Never HELD. */
  state: CheckState;
  /** Use cases that the city explores, tries or runs and that need the kind; never empty. */
  useCaseIds: readonly number[];
}

/** Kinds that the city's own use cases need and that it does not hold, most wanted first. */
export function needsOf(index: FactIndex, cityId: number): CityNeed[] {
  const needs = new Map<number, { state: CheckState; useCaseIds: number[] }>();
  for (const useCaseId of wantedUseCases(index, cityId)) {
    for (const { kindId, state } of readinessFor(index, cityId, useCaseId).checks) {
      if (state === 'HELD') continue;
      const need = needs.get(kindId) ?? { state, useCaseIds: [] };
      needs.set(kindId, { ...need, useCaseIds: [...need.useCaseIds, useCaseId] });
    }
  }
  return [...needs]
    .map(([kindId, need]) => ({ kindId, ...need }))
    .toSorted(
      (one, other) => other.useCaseIds.length - one.useCaseIds.length || one.kindId - other.kindId,
    );
}

const wantedUseCases = (index: FactIndex, cityId: number): number[] =>
  [...(index.cityById.get(cityId)?.cases.values() ?? [])]
    .filter(({ status }) => isRunning(status) || status === 'EXPLORING')
    .map(({ useCase }) => useCase.id)
    .toSorted((one, other) => one - other);
