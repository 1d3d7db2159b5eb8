import { fitConditionalLogit, type ChoiceSet } from '../fit/conditional-logit.js';
import { narrowSets, spread } from '../fit/fit-from-prior.js';
import type { RankingMeasures } from '../fit/ranking-measures.js';
import { seededRandom } from '../fit/seeded-random.js';
import type { Attributes } from './attributes.js';
import { askQuestions } from './choices.js';
import { featuresFor, type Task } from './feature-sets.js';
import type { LinkFeature, LinkReasonKind } from './features/link-feature.js';
import { priorModel, scoreWith, type LinkModel } from './link-model.js';
import { measureScorer } from './rank.js';
import { rehearseFuture, rehearseInTurn, type Rehearsal, type Rehearsed } from './rehearsal.js';

export interface FitRequest extends Rehearsed {
  readonly attributes: Attributes;
  readonly task: Task;
  /** Told what is about to happen. */
  readonly report: (line: string) => void;
}

/**
 * Fits the weights of the features on the known links.
 *
 * How strongly weights are held back, and whether a kind of evidence is left out, is settled on the last part of the
 * known links with weights from the others; then all known links give the weights.
 */
export function fitLinks(request: FitRequest): LinkModel {
  const { task, report } = request;
  const features = featuresFor[task];
  const future = rehearseFuture(request);
  const before = { ...request, links: future.known };
  const sample = request.links.filter(({ isLead }) => !isLead).length;
  const rehearsals = rehearseInTurn(before);
  if (future.hidden.length < FEWEST || countHidden(rehearsals) < FEWEST)
    return priorModel(task, sample);
  report(`${task}: validating on ${future.hidden.length} of ${sample} links`);
  const choice = choose(request, { future, sets: collect(request, rehearsals) });
  report(`${task}: fitting on ${sample} links`);
  const sets = collect(request, rehearseInTurn(request));
  return {
    task,
    features,
    weights: fitKinds(sets, { features, ...choice }),
    origin: { kind: 'FITTED', sample, ...choice },
  };
}

/** Fewer links than this decide nothing. */
const FEWEST = 30;
const PENALTIES = [0.03, 0.1, 0.3, 1] as const;
const MAY_BE_LEFT_OUT: readonly (readonly LinkReasonKind[])[] = [
  ['SHARED_TEXT', 'SHARED_THEME'],
  ['PAST_PARTNER'],
  ['ITEM_TRAIT', 'ACTIVITY'],
];

interface Choice {
  readonly penalty: number;
  readonly leftOut: readonly LinkReasonKind[];
  readonly validation: RankingMeasures;
}

interface Trial {
  readonly future: Rehearsal;
  readonly sets: readonly ChoiceSet[];
}

/** First the penalty with all kinds of evidence, then whether to leave some out. */
function choose(request: FitRequest, trial: Trial): Choice {
  const held = PENALTIES.map((penalty) => tryOut(request, trial, { penalty, leftOut: [] }));
  const good = bestOf(held).validation.ndcgAt10 / NOISE;
  // The strongest penalty that is as good as the best: what is held back more carries over better.
  const best = held.findLast(({ validation }) => validation.ndcgAt10 >= good) ?? bestOf(held);
  const leaner = MAY_BE_LEFT_OUT.map((leftOut) =>
    tryOut(request, trial, { penalty: best.penalty, leftOut }),
  );
  const leanest = bestOf(leaner);
  const isClearlyBetter = leanest.validation.ndcgAt10 > best.validation.ndcgAt10 * NOISE;
  return isClearlyBetter ? leanest : best;
}

/** A validation of a hundred questions or so swings by as much as this by chance. */
const NOISE = 1.03;

function tryOut(
  { attributes, task, report }: FitRequest,
  { future, sets }: Trial,
  { penalty, leftOut }: Omit<Choice, 'validation'>,
): Choice {
  const features = featuresFor[task];
  const weights = fitKinds(sets, { features, penalty, leftOut });
  const scorer = scoreWith({ features, weights });
  const validation = measureScorer(attributes, { rehearsal: future, task }, scorer);
  const without = leftOut.length === 0 ? '' : ` without ${leftOut.join(', ')}`;
  report(
    `${task}: penalty ${penalty}${without}: NDCG@10 ${validation.ndcgAt10.toFixed(4)}, hits@10 ${validation.hitsAt10.toFixed(4)}`,
  );
  return { penalty, leftOut, validation };
}

function bestOf(choices: readonly Choice[]): Choice {
  return choices.reduce((best, choice) =>
    choice.validation.ndcgAt10 > best.validation.ndcgAt10 ? choice : best,
  );
}

function collect({ attributes, task }: FitRequest, rehearsals: readonly Rehearsal[]): ChoiceSet[] {
  const random = seededRandom(SEED);
  const bounds = BOUNDS[task];
  return rehearsals.flatMap((rehearsal) =>
    askQuestions(attributes, rehearsal, { ...bounds, task, features: featuresFor[task], random }),
  );
}

/** Bounds of memory and time: at most some 100,000 alternatives. */
const BOUNDS: Readonly<Record<Task, { questions: number; alternatives: number }>> = {
  T1: { questions: 200, alternatives: 100 },
  T2: { questions: 60, alternatives: 300 },
};
const SEED = 1358;

/** Weights of 0 for the features of the kinds that are left out. */
function fitKinds(
  sets: readonly ChoiceSet[],
  { features, penalty, leftOut }: Omit<Choice, 'validation'> & { features: readonly LinkFeature[] },
): Float64Array {
  const kept = features.flatMap(({ kind }, feature) => (leftOut.includes(kind) ? [] : feature));
  const fit = { size: kept.length, penalty: penalty * sets.length };
  const fitted = fitConditionalLogit(narrowSets(sets, kept, features.length), fit);
  return spread(fitted, kept, features.length);
}

function countHidden(rehearsals: readonly Rehearsal[]): number {
  return rehearsals.reduce((sum, { hidden }) => sum + hidden.length, 0);
}
