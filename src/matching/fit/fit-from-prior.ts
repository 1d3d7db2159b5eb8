import { fitConditionalLogit, type ChoiceSet } from './conditional-logit.js';
import { measureList, type RankingMeasures } from './ranking-measures.js';

/** Prior weights in the unit of the likelihood: as they are, times what suits the choices best. */
export function scalePrior(sets: readonly ChoiceSet[], prior: Float64Array): Float64Array {
  const scored = sets.map((set) => ({ ...set, strengths: scoreAlternatives(set, prior) }));
  const [scale] = fitConditionalLogit(scored, { size: 1, penalty: 0.01 });
  return prior.map((weight) => weight * Math.max(scale!, SMALLEST_SCALE));
}

/** Weights that are never below 0, drawn towards the prior: what would count against a choice has no say. */
export function fitFromPrior(
  sets: readonly ChoiceSet[],
  prior: Float64Array,
  penalty: number,
): Float64Array {
  let kept = [...prior.keys()];
  for (;;) {
    const fitted = fitConditionalLogit(narrowSets(sets, kept, prior.length), {
      size: kept.length,
      penalty,
      prior: Float64Array.from(kept, (feature) => prior[feature]!),
    });
    const positive = kept.filter((_, at) => fitted[at]! >= 0);
    if (positive.length === kept.length) return spread(fitted, kept, prior.length);
    kept = positive;
  }
}

/** How well the weights rank the chosen of each question; ties go to the alternatives. */
export function measureWeights(
  sets: readonly ChoiceSet[],
  weights: Float64Array,
): RankingMeasures[] {
  return sets.map((set) => measureSet(set, weights));
}

/** The same choices with the strengths of some of the features. */
export function narrowSets(
  sets: readonly ChoiceSet[],
  kept: readonly number[],
  size: number,
): readonly ChoiceSet[] {
  if (kept.length === size) return sets;
  return sets.map(({ strengths, chosen }) => {
    const narrowed = new Float64Array((strengths.length / size) * kept.length);
    for (let at = 0; at < narrowed.length; at++) {
      const row = Math.floor(at / kept.length);
      narrowed[at] = strengths[row * size + kept[at % kept.length]!]!;
    }
    return { strengths: narrowed, chosen };
  });
}

/** Weights of 0 for the features that were not kept. */
export function spread(fitted: Float64Array, kept: readonly number[], size: number): Float64Array {
  const weights = new Float64Array(size);
  kept.forEach((feature, at) => (weights[feature] = fitted[at]!));
  return weights;
}

/** A prior that the choices contradict keeps a trace, so that its proportions are not lost. */
const SMALLEST_SCALE = 1e-4;

function measureSet(set: ChoiceSet, weights: Float64Array): RankingMeasures {
  const scores = scoreAlternatives(set, weights);
  const isChosen = new Set(set.chosen);
  const order = [...scores.keys()].toSorted(
    (one, other) =>
      scores[other]! - scores[one]! || Number(isChosen.has(one)) - Number(isChosen.has(other)),
  );
  return measureList(
    order.map((row) => isChosen.has(row)),
    isChosen.size,
  );
}

function scoreAlternatives({ strengths }: ChoiceSet, weights: Float64Array): Float64Array {
  const size = weights.length;
  const scores = new Float64Array(strengths.length / size);
  for (let at = 0; at < strengths.length; at++) {
    scores[Math.floor(at / size)]! += weights[at % size]! * strengths[at]!;
  }
  return scores;
}
