import type { Verdict } from './answers.js';
import type { CityView } from './fact-index.js';
import type { Ranked } from './ranking.js';
import { reachOf } from './reach.js';
import { readinessFor } from './readiness.js';

export type OpportunityOrderField = 'SCORE' | 'READINESS' | 'REACH';

export interface OpportunityOrder {
  field: OpportunityOrderField;
  isAscending: boolean;
}

/** What goes first in the list is greater; keys of unknown readiness are null. */
type SortKey = readonly number[] | null;

/**
 * Orders a ranking anew. Equal ones stay as the ranking has them: best score first, ties by id.
 *
 * Unknown readiness comes last, whatever the direction.
 */
export function orderRanking(
  ranking: readonly Ranked[],
  { field, isAscending }: OpportunityOrder,
  view: CityView,
): Ranked[] {
  const keyed = ranking.map((ranked) => ({ ranked, key: KEYS[field](ranked, view) }));
  const sign = isAscending ? 1 : -1;
  return keyed
    .toSorted((one, other) => {
      if (!one.key || !other.key) return Number(!one.key) - Number(!other.key);
      return sign * compareKeys(one.key, other.key);
    })
    .map(({ ranked }) => ranked);
}

const KEYS: Readonly<Record<OpportunityOrderField, (ranked: Ranked, view: CityView) => SortKey>> = {
  SCORE: ({ score }) => [score],
  READINESS: ({ useCase }, { index, city }) => {
    const { verdict, coverage } = readinessFor(index, city.id, useCase.id);
    return verdict === 'UNKNOWN' ? null : [VERDICTS.indexOf(verdict), coverage ?? 0];
  },
  REACH: ({ useCase }, { index }) => {
    const { people, cities } = reachOf(index, useCase);
    return [people, cities];
  },
};

/** Least ready first. */
const VERDICTS: readonly Verdict[] = ['NOT_READY', 'PARTLY_READY', 'READY'];

function compareKeys(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, at) => value !== other[at]);
  return place < 0 ? 0 : one[place]! - other[place]!;
}
