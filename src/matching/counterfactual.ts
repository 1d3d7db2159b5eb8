import type { Evidence } from './answers.js';
import { viewFrom } from './city-view.js';
import type { UseCaseEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';
import { standingOf, type Standing } from './ranking.js';
import { listNames } from './sentence.js';
import { evidenceOf, phraseOf } from './supposition-sentence.js';
import { suppositionsFor } from './suppositions-for.js';
import { suppose, type Supposition } from './suppositions.js';

/** What would lift a use case to the top of a city's opportunities. */
export interface Counterfactual {
  rankNow: number;
  rankThen: number;
  scoreThen: number;
  /** All together; without any one of them it would not get there. Never empty. */
  suppositions: readonly Supposition[];
  text: string;
  /** What the suppositions are about; never empty. */
  evidence: readonly Evidence[];
}

/** Null when it is among the first three already, when the city runs it, or when nothing that was tried lifts it. */
export function counterfactualFor(
  index: FactIndex,
  cityId: number,
  useCaseId: number,
): Counterfactual | null {
  const city = index.cityById.get(cityId);
  const useCase = index.useCaseById.get(useCaseId);
  if (!city || !useCase) return null;
  const view = viewFrom(index, city);
  const now = standingOf(useCase, view);
  if (!now || now.rank <= TOP) return null;
  const found = liftToTop(useCase, view);
  return found && present(found, { now, useCase, view });
}

const TOP = 3;
const MOST_TOGETHER = 4;

/** The wish of the city itself comes last: it would explain little. A city with a case has said its word. */
function liftToTop(useCase: UseCaseEntry, view: CityView): Supposition[] | null {
  const candidates = suppositionsFor(useCase, view);
  const wish: Supposition = { kind: 'EXPLORES', id: useCase.id };
  const hasOwnCase = view.city.cases.has(useCase.id);
  const found =
    climb(candidates, { useCase, view, start: [] }) ??
    (hasOwnCase ? null : climb(candidates, { useCase, view, start: [wish] }));
  return found && dropNeedless(found, useCase, view);
}

interface Climb {
  useCase: UseCaseEntry;
  view: CityView;
  start: readonly Supposition[];
}

/** Adds what lifts it most, one after another, until it is there; null when it does not get there. */
function climb(
  candidates: readonly Supposition[],
  { useCase, view, start }: Climb,
): Supposition[] | null {
  let taken = [...start];
  while (!reachesTop(taken, useCase, view)) {
    const next = candidates
      .filter((candidate) => !taken.includes(candidate))
      .map((candidate) => [...taken, candidate])
      .map((together) => ({ together, standing: standingOf(useCase, suppose(view, together))! }))
      .toSorted(
        (one, other) =>
          one.standing.rank - other.standing.rank || other.standing.score - one.standing.score,
      )
      .at(0);
    if (!next || taken.length === MOST_TOGETHER) return null;
    taken = next.together;
  }
  return taken;
}

function dropNeedless(
  suppositions: readonly Supposition[],
  useCase: UseCaseEntry,
  view: CityView,
): Supposition[] {
  const fewer = suppositions
    .map((_, place) => suppositions.toSpliced(place, 1))
    .find((rest) => reachesTop(rest, useCase, view));
  return fewer ? dropNeedless(fewer, useCase, view) : [...suppositions];
}

const reachesTop = (
  suppositions: readonly Supposition[],
  useCase: UseCaseEntry,
  view: CityView,
): boolean => standingOf(useCase, suppose(view, suppositions))!.rank <= TOP;

function present(
  suppositions: readonly Supposition[],
  { now, useCase, view }: { now: Standing; useCase: UseCaseEntry; view: CityView },
): Counterfactual {
  const then = standingOf(useCase, suppose(view, suppositions))!;
  const phrases = suppositions.map((supposition) => phraseOf(supposition, view));
  return {
    rankNow: now.rank,
    rankThen: then.rank,
    scoreThen: then.score,
    suppositions,
    text: `It would rank ${then.rank} instead of ${now.rank} if ${listNames(phrases, MOST_TOGETHER)}.`,
    evidence: suppositions.map(evidenceOf),
  };
}
