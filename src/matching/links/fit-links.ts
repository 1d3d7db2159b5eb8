import { fitConditionalLogit, type ChoiceSet } from '../fit/conditional-logit.js';
import { measureWeights, narrowSets, spread } from '../fit/fit-from-prior.js';
import { leadOf } from '../fit/lead.js';
import { averageMeasures, type RankingMeasures } from '../fit/ranking-measures.js';
import { seededRandom } from '../fit/seeded-random.js';
import type { Attributes } from './attributes.js';
import { askQuestions, usualStrengths } from './choices.js';
import { featuresFor, type Task } from './feature-sets.js';
import type { LinkFeature, LinkReasonKind } from './features/link-feature.js';
import { priorModel, type LinkModel } from './link-model.js';
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
  const sample = request.links.filter(({ isLead }) => !isLead).length;
  const rehearsals = rehearseInTurn({ ...request, links: future.known });
  if (future.hidden.length < FEWEST || countHidden(rehearsals) < FEWEST)
    return priorModel(task, sample);
  report(`${task}: validating on ${future.hidden.length} of ${sample} links`);
  const trial = {
    sets: ask(request, rehearsals, FITTING[task]),
    future: ask(request, [future], VALIDATING[task]),
  };
  const { penalty, leftOut, validation, weights: start } = choose(request, trial);
  report(`${task}: fitting on ${sample} links`);
  const sets = ask(request, rehearseInTurn(request), FITTING[task]);
  const weights = fitKinds(sets, { features, penalty, leftOut, start });
  const origin = { kind: 'FITTED', sample, penalty, leftOut, validation } as const;
  return { task, features, weights, usual: usualStrengths(sets, features), origin };
}

/** Fewer links than this decide nothing. */
const FEWEST = 30;
/** The usual one first, which did best over many sets of links; each fit starts from the last. */
const PENALTIES = [0.3, 1, 0.1] as const;
const MAY_BE_LEFT_OUT: readonly (readonly LinkReasonKind[])[] = [
  ['SHARED_TEXT', 'SHARED_THEME'],
  ['PAST_PARTNER'],
  ['ITEM_TRAIT', 'ACTIVITY'],
];

interface Setting {
  readonly penalty: number;
  readonly leftOut: readonly LinkReasonKind[];
}

interface Choice extends Setting {
  readonly weights: Float64Array;
  /** One for each question of the future. */
  readonly measures: readonly RankingMeasures[];
  readonly validation: RankingMeasures;
}

/** Questions to fit on, and later ones to try the weights on. */
interface Trial {
  readonly sets: readonly ChoiceSet[];
  readonly future: readonly ChoiceSet[];
}

/**
 * First the penalty with all kinds of evidence, then whether to leave some out.
 *
 * The usual stays unless another is better by more than chance: the best of several trials is often so by luck.
 */
function choose(request: FitRequest, trial: Trial): Choice {
  const held: Choice[] = [];
  for (const penalty of PENALTIES) {
    held.push(tryOut(request, trial, { penalty, leftOut: [], start: held.at(-1)?.weights }));
  }
  const best = clearlyBest(held);
  const leaner = MAY_BE_LEFT_OUT.map((leftOut) =>
    tryOut(request, trial, { penalty: best.penalty, leftOut, start: best.weights }),
  );
  return clearlyBest([best, ...leaner]);
}

/** The first, or the best of the others where that leads by two standard errors. */
function clearlyBest([usual, ...others]: readonly Choice[]): Choice {
  const best = others.reduce((one, other) =>
    other.validation.ndcgAt10 > one.validation.ndcgAt10 ? other : one,
  );
  return leadOf(best.measures, usual!.measures) > 2 ? best : usual!;
}

interface Start extends Setting {
  readonly start: Float64Array | undefined;
}

function tryOut({ task, report }: FitRequest, { future, sets }: Trial, tried: Start): Choice {
  const { penalty, leftOut } = tried;
  const weights = fitKinds(sets, { features: featuresFor[task], ...tried });
  const measures = measureWeights(future, weights);
  const validation = averageMeasures(measures);
  const without = leftOut.length === 0 ? '' : ` without ${leftOut.join(', ')}`;
  report(
    `${task}: penalty ${penalty}${without}: NDCG@10 ${validation.ndcgAt10.toFixed(4)}, hits@10 ${validation.hitsAt10.toFixed(4)}`,
  );
  return { penalty, leftOut, weights, measures, validation };
}

interface Bounds {
  readonly questions: number;
  readonly alternatives: number;
}

function ask(
  { attributes, task }: FitRequest,
  rehearsals: readonly Rehearsal[],
  bounds: Bounds,
): ChoiceSet[] {
  const random = seededRandom(SEED);
  return rehearsals.flatMap((rehearsal) =>
    askQuestions(attributes, rehearsal, { ...bounds, task, features: featuresFor[task], random }),
  );
}

/** Bounds of memory and time, for each rehearsal: some 100,000 alternatives in all, 40 MB. */
const FITTING: Readonly<Record<Task, Bounds>> = {
  T1: { questions: 200, alternatives: 100 },
  T2: { questions: 60, alternatives: 300 },
};
/** All alternatives of up to 2,500, as those that are left out would make it look easier; 100 MB. */
const VALIDATING: Readonly<Record<Task, Bounds>> = {
  T1: { questions: 400, alternatives: 500 },
  T2: { questions: 100, alternatives: 2_500 },
};
const SEED = 1358;

/** Weights of 0 for the features of the kinds that are left out. */
function fitKinds(
  sets: readonly ChoiceSet[],
  { features, penalty, leftOut, start }: Start & { features: readonly LinkFeature[] },
): Float64Array {
  const kept = features.flatMap(({ kind }, feature) => (leftOut.includes(kind) ? [] : feature));
  const fitted = fitConditionalLogit(narrowSets(sets, kept, features.length), {
    size: kept.length,
    penalty: penalty * sets.length,
    ...(start && { start: Float64Array.from(kept, (feature) => start[feature]!) }),
  });
  return spread(fitted, kept, features.length);
}

function countHidden(rehearsals: readonly Rehearsal[]): number {
  return rehearsals.reduce((sum, { hidden }) => sum + hidden.length, 0);
}
