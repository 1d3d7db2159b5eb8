import type { Reason } from '../answers.js';
import type { FactIndex } from '../fact-index.js';
import { opportunitiesOf } from '../opportunities.js';
import { readinessFor } from '../readiness.js';
import { compareReasons } from './compare-reasons.js';
import {
  LEAST_POINTS,
  type ChangeCounts,
  type ChangeKind,
  type OpportunityChange,
  type Standing,
} from './simulation.js';

export interface Comparison {
  readonly index: FactIndex;
  readonly assumed: FactIndex;
  /** How many of the first opportunities count as being on the list. */
  readonly top: number;
}

interface Listed extends Standing {
  readonly useCaseId: number;
  /** Written when they are asked for. */
  readonly reasons: () => readonly Reason[];
}

export interface Changed {
  readonly change: ChangeKind;
  /** Null when the city runs it as things are. */
  readonly before: Listed | null;
  readonly after: Listed;
}

/** The greatest change of the score first, then of the rank. */
export function changesIn({ index, assumed, top }: Comparison, cityId: number): Changed[] {
  const before = new Map(listOf(index, cityId).map((listed) => [listed.useCaseId, listed]));
  return listOf(assumed, cityId)
    .flatMap((after) => {
      const baseline = before.get(after.useCaseId) ?? null;
      const change = changeBetween(baseline, after, top);
      return change ? [{ change, before: baseline, after }] : [];
    })
    .toSorted(
      (one, other) =>
        moved(other, 'score') - moved(one, 'score') ||
        moved(other, 'rank') - moved(one, 'rank') ||
        one.after.rank - other.after.rank,
    );
}

const moved = ({ before, after }: Changed, what: keyof Standing): number =>
  Math.abs(after[what] - (before?.[what] ?? 0));

function listOf(index: FactIndex, cityId: number): Listed[] {
  return opportunitiesOf(index, cityId).map((opportunity, place) => ({
    useCaseId: opportunity.useCaseId,
    rank: place + 1,
    score: opportunity.score,
    reasons: () => opportunity.reasons,
  }));
}

/** Entering or leaving the list counts most, then the score, then the rank within the list. */
function changeBetween(before: Standing | null, after: Standing, top: number): ChangeKind | null {
  const [wasListed, isListed] = [before !== null && before.rank <= top, after.rank <= top];
  if (wasListed !== isListed) return isListed ? 'APPEARS' : 'GOES';
  return before && moveBetween(before, after, isListed);
}

function moveBetween(before: Standing, after: Standing, isListed: boolean): ChangeKind | null {
  if (Math.abs(after.score - before.score) > LEAST_POINTS) {
    return after.score > before.score ? 'RISES' : 'FALLS';
  }
  if (!isListed || after.rank === before.rank) return null;
  return after.rank < before.rank ? 'RISES' : 'FALLS';
}

export function describeChange(
  { index, assumed }: Comparison,
  cityId: number,
  { change, before, after }: Changed,
): OpportunityChange {
  const { useCaseId } = after;
  return {
    useCaseId,
    change,
    before: before && { rank: before.rank, score: before.score },
    after: { rank: after.rank, score: after.score },
    verdictBefore: readinessFor(index, cityId, useCaseId).verdict,
    verdictAfter: readinessFor(assumed, cityId, useCaseId).verdict,
    reasons: compareReasons(before?.reasons() ?? [], after.reasons(), cityId),
  };
}

export function countChanges(changes: readonly Changed[]): ChangeCounts {
  const of = (kind: ChangeKind) => changes.filter(({ change }) => change === kind).length;
  return { appear: of('APPEARS'), rise: of('RISES'), fall: of('FALLS'), go: of('GOES') };
}
