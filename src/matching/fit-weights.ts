import { lookAround } from './city-view.js';
import { strengthsOf } from './columns/opportunity-columns.js';
import { isRunning } from './entries.js';
import type { FactIndex } from './fact-index.js';
import type { Facts, ImplementationFacts } from './facts.js';
import type { ChoiceSet } from './fit/conditional-logit.js';
import { fitFromPrior, measureWeights, scalePrior } from './fit/fit-from-prior.js';
import { leadOf } from './fit/lead.js';
import { averageMeasures, type RankingMeasures } from './fit/ranking-measures.js';
import { seededRandom, shuffle } from './fit/seeded-random.js';
import { partition } from './gather.js';
import { hideCases } from './hide-cases.js';
import { indexFacts } from './index-facts.js';
import { candidatesOf } from './ranking.js';
import { OPPORTUNITY_FEATURES } from './score-cards.js';
import { priorWeights, type MatchingWeights, type OpportunityFeature } from './weights.js';

/** Weights with where they come from. Those of partners and similar cities are set by judgement so far. */
export interface WeightsFit {
  readonly weights: MatchingWeights;
  readonly origin: 'FITTED' | 'TOO_FEW_FACTS' | 'PRIOR_DOES_BETTER';
  /** Cases that run in a city: each was hidden once and looked for. */
  readonly sample: number;
  /** How the fitted weights find hidden cases that they were not fitted on; null with too few facts. */
  readonly fitted: RankingMeasures | null;
  /** How the weights set by judgement find the same cases. */
  readonly prior: RankingMeasures | null;
}

/**
 * Fits the weights of the opportunities on the cases that run in cities.
 *
 * Each part of the cases is hidden once, and the facts without it say how strong the evidence for it was. The weights
 * start from those set by judgement, and leave them as far as the cases ask for; where that finds hidden cases no
 * better by more than chance, those set by judgement stay. The same facts give the same weights.
 */
export function fitWeights(facts: Facts): WeightsFit {
  const turns = hideInTurn(facts);
  const sample = turns.flat().reduce((sum, { chosen }) => sum + chosen.length, 0);
  if (sample < FEWEST) return keepPrior('TOO_FEW_FACTS', { sample, fitted: null, prior: null });
  const byPrior = measureWeights(turns.flat(), PRIOR);
  const { penalty, measures } = choosePenalty(turns);
  const [fitted, prior] = [averageMeasures(measures), averageMeasures(byPrior)];
  if (leadOf(measures, byPrior) <= CHANCE) {
    return keepPrior('PRIOR_DOES_BETTER', { sample, fitted, prior });
  }
  const opportunity = toTable(fit(turns.flat(), penalty));
  const weights = { ...priorWeights, opportunity };
  return { weights, origin: 'FITTED', sample, fitted, prior };
}

const TURNS = 5;
/** A lead of fewer standard errors is chance. */
const CHANCE = 1;
/** Fewer cases say less than judgement does. */
const FEWEST = 40;
/** Bounds of memory and time; what is beyond them is left out by chance. */
const MOST_QUESTIONS = 2_000;
const MOST_ALTERNATIVES = 200;
const PENALTIES = [300, 100, 30, 10, 3] as const;
const SEED = 1416;

/** What a city says of a case itself is hidden with the case, so hidden cases cannot tell what it is worth. */
const BY_JUDGEMENT = 'OWN_CASE';
const FEATURES = OPPORTUNITY_FEATURES.filter(({ kind }) => kind !== BY_JUDGEMENT);
const KINDS = FEATURES.map(({ kind }) => kind);
const PRIOR = Float64Array.from(KINDS, (kind) => priorWeights.opportunity[kind]);

function keepPrior(
  origin: WeightsFit['origin'],
  measured: Pick<WeightsFit, 'sample' | 'fitted' | 'prior'>,
): WeightsFit {
  return { weights: priorWeights, origin, ...measured };
}

interface Trial {
  readonly penalty: number;
  /** One for each question. */
  readonly measures: readonly RankingMeasures[];
}

/** The strongest pull towards judgement than which no weaker one is better by more than chance. */
function choosePenalty(turns: readonly ChoiceSet[][]): Trial {
  return PENALTIES.map((penalty) => ({ penalty, measures: validate(turns, penalty) })).reduce(
    (chosen, weaker) => (leadOf(weaker.measures, chosen.measures) > CHANCE ? weaker : chosen),
  );
}

/** Weights from all turns but one, measured on that one. */
function validate(turns: readonly ChoiceSet[][], penalty: number): RankingMeasures[] {
  return turns.flatMap((sets) => {
    const others = turns.filter((turn) => turn !== sets).flat();
    return measureWeights(sets, fit(others, penalty));
  });
}

function fit(sets: readonly ChoiceSet[], penalty: number): Float64Array {
  return fitFromPrior(sets, scalePrior(sets, PRIOR), penalty);
}

/** As points that add up to 100 with those that stay as set by judgement. */
function toTable(weights: Float64Array): Record<OpportunityFeature, number> {
  const { opportunity } = priorWeights;
  const share =
    (100 - opportunity[BY_JUDGEMENT]) / weights.reduce((sum, weight) => sum + weight, 0);
  const fitted = KINDS.map((kind, at) => [kind, weights[at]! * share]);
  return { ...opportunity, ...Object.fromEntries(fitted) };
}

function hideInTurn(facts: Facts): ChoiceSet[][] {
  const pairs = [...Map.groupBy(facts.implementations.filter(isCase), pairOf)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, cases]) => cases);
  const order = shuffle(pairs, seededRandom(SEED));
  return Array.from({ length: TURNS }, (_, turn) =>
    askAbout(facts, order.filter((_, at) => at % TURNS === turn).flat()),
  ).filter((sets) => sets.length > 0);
}

function isCase({ cityId, status }: ImplementationFacts): boolean {
  return cityId !== null && isRunning(status);
}

const pairOf = ({ cityId, useCaseId }: ImplementationFacts): string => `${cityId} ${useCaseId}`;

/** One question for each city with a hidden case: which of the use cases that it does not run are hidden ones? */
function askAbout(facts: Facts, hidden: readonly ImplementationFacts[]): ChoiceSet[] {
  const index = indexFacts(hideCases(facts, new Set(hidden)));
  return [...Map.groupBy(hidden, ({ cityId }) => cityId!)]
    .slice(0, MOST_QUESTIONS / TURNS)
    .flatMap(([cityId, cases]) =>
      askCity(index, cityId, new Set(cases.map(({ useCaseId }) => useCaseId))),
    );
}

function askCity(index: FactIndex, cityId: number, hidden: ReadonlySet<number>): ChoiceSet[] {
  const city = index.cityById.get(cityId);
  if (!city) return [];
  const view = lookAround(index, city);
  const open = candidatesOf(view).filter(({ id }) => !city.cases.has(id));
  const [right, wrong] = partition(open, ({ id }) => hidden.has(id));
  if (right.length === 0) return [];
  const drawn = shuffle(wrong, seededRandom(SEED + cityId)).slice(0, MOST_ALTERNATIVES);
  const candidates = [...right, ...drawn];
  const chosen = [...right.keys()];
  const columns = FEATURES.map((feature) => strengthsOf(view, feature));
  const strengths = Float64Array.from(
    candidates.flatMap(({ ordinal }) => columns.map((column) => column[ordinal]!)),
  );
  return [{ strengths, chosen }];
}
