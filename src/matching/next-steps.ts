import type { CheckState, Evidence, ReadinessCheck } from './answers.js';
import { viewFrom } from './city-view.js';
import type { Need, UseCaseEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';
import { readinessFor } from './readiness.js';
import { EFFORTS, type StepEffort } from './step-effort.js';
import { writeStep } from './step-sentence.js';
import {
  businessesWith,
  citiesWith,
  coversCountry,
  type HelpfulBusiness,
  type HelpfulCity,
} from './step-support.js';
import { unlockedBy } from './unlocks.js';

/** What a city has to see to for one kind of data that a use case needs. */
export interface NextStep {
  kindId: number;
  required: boolean;
  /** Never HELD. */
  state: CheckState;
  effort: StepEffort;
  /** A sentence or two for a city officer. */
  text: string;
  /** What settles the state, the kind itself where nothing does; never empty. */
  evidence: readonly Evidence[];
  /** Other use cases of which the kind is all that is not at hand, the most promising first. */
  unlockedUseCaseIds: readonly number[];
  /** Businesses that hold the kind, at most five. */
  businesses: readonly HelpfulBusiness[];
  /** Cities that have done the use case, at most five. */
  cities: readonly HelpfulCity[];
}

/**
 * A step for each needed kind that the city does not hold: the least effort first, then what unlocks most other use
 * cases, then required kinds before those that are only welcome, then by id.
 */
export function nextStepsFor(index: FactIndex, cityId: number, useCaseId: number): NextStep[] {
  const city = index.cityById.get(cityId);
  const useCase = index.useCaseById.get(useCaseId);
  if (!city || !useCase) return [];
  const view = viewFrom(index, city);
  return readinessFor(index, cityId, useCaseId)
    .checks.filter(({ state }) => state !== 'HELD')
    .map((check) => planStep(check, useCase, view))
    .toSorted(compareSteps);
}

function compareSteps(one: NextStep, other: NextStep): number {
  return (
    EFFORTS.indexOf(one.effort) - EFFORTS.indexOf(other.effort) ||
    other.unlockedUseCaseIds.length - one.unlockedUseCaseIds.length ||
    Number(other.required) - Number(one.required) ||
    one.kindId - other.kindId
  );
}

function planStep(check: ReadinessCheck, useCase: UseCaseEntry, view: CityView): NextStep {
  const { kindId, required, state, via } = check;
  const businesses = businessesWith(kindId, useCase, view);
  const unlocked = unlockedBy(kindId, useCase, view);
  const effort = effortOf(check, businesses, view);
  const { label } = useCase.needs.find((need) => need.kindId === kindId) as Need;
  return {
    kindId,
    required,
    state,
    effort,
    text: writeStep({ kindId, label, effort, businesses, unlocks: unlocked.length }, view),
    evidence: via.length > 0 ? via : [{ type: 'DataKind', id: kindId }],
    unlockedUseCaseIds: unlocked.map(({ id }) => id),
    businesses: businesses.slice(0, MOST_SHOWN),
    cities: citiesWith(kindId, useCase, view).slice(0, MOST_SHOWN),
  };
}

const MOST_SHOWN = 5;

function effortOf(
  { kindId, state }: ReadinessCheck,
  businesses: readonly HelpfulBusiness[],
  view: CityView,
): StepEffort {
  if (state === 'UNKNOWN') return 'FIND_OUT';
  if (state === 'MISSING') return 'COLLECT';
  if (state === 'OFFERED_LOCALLY') return 'ASK_HERE';
  const datasets = view.index.datasets.everywhere.get(kindId) ?? [];
  const isInCountry =
    businesses.some(({ activeInCountry }) => activeInCountry) ||
    datasets.some((dataset) => coversCountry(dataset, view));
  return isInCountry ? 'ASK_IN_COUNTRY' : 'ASK_ABROAD';
}
