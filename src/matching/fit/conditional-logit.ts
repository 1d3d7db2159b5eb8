import { solveSymmetric } from './cholesky.js';

/** One question: alternatives, by their strengths for each feature, of which some were chosen. */
export interface ChoiceSet {
  /** Row by row: as many numbers per alternative as there are features. */
  readonly strengths: Float64Array;
  /** Rows of the alternatives that were chosen; at least one. */
  readonly chosen: readonly number[];
}

export interface Fit {
  /** Features per alternative. */
  readonly size: number;
  /** Strength of the pull of the weights towards 0, or towards the prior. */
  readonly penalty: number;
  readonly prior?: Float64Array;
  /** Where the search begins: weights that are near save time and change nothing else. */
  readonly start?: Float64Array;
}

/**
 * Weights under which the chosen alternatives are likeliest, each against those that were not chosen.
 *
 * The penalty counts in units of the spread of each feature, so that scales make no difference. Newton's method on a
 * smooth likelihood: the same choices give the same weights.
 */
export function fitConditionalLogit(sets: readonly ChoiceSet[], fit: Fit): Float64Array {
  const pulls = measureVariances(sets, fit.size).map((variance) => variance * fit.penalty);
  const prior = fit.prior ?? new Float64Array(fit.size);
  const start = fit.start ?? prior;
  let best = { weights: start, slope: climb(sets, { weights: start, prior, pulls }) };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = solveSymmetric(best.slope.curvature, best.slope.gradient);
    const next = search(best, step, (weights) => climb(sets, { weights, prior, pulls }));
    if (!next) break;
    const gain = next.slope.value - best.slope.value;
    best = next;
    if (gain < 1e-7 * Math.abs(best.slope.value)) break;
  }
  return best.weights;
}

const MOST_ROUNDS = 40;

interface Point {
  weights: Float64Array;
  slope: Slope;
}

/** The logarithm of the likelihood at some weights, its gradient and the negative of its curvature. */
interface Slope {
  value: number;
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

/** Goes the whole step, or a part of it where the whole would lead down. */
function search(
  from: Point,
  step: Float64Array,
  slopeAt: (weights: Float64Array) => Slope,
): Point | null {
  for (let part = 1; part > 1e-6; part /= 4) {
    const weights = from.weights.map((weight, feature) => weight + part * step[feature]!);
    const slope = slopeAt(weights);
    if (slope.value > from.slope.value) return { weights, slope };
  }
  return null;
}

/**
 * The mean variance of each feature within a question, at least a little.
 *
 * What hardly ever varies would else get a weight out of all proportion from the few places where it does.
 */
function measureVariances(sets: readonly ChoiceSet[], size: number): Float64Array {
  const variances = new Float64Array(size);
  for (const { strengths } of sets) {
    for (let feature = 0; feature < size; feature++) {
      variances[feature]! += varianceOf(strengths, feature, size) / sets.length;
    }
  }
  return variances.map((variance) => Math.max(variance, LEAST_VARIANCE));
}

const LEAST_VARIANCE = 1e-4;

function varianceOf(strengths: Float64Array, feature: number, size: number): number {
  const count = strengths.length / size;
  let sum = 0;
  for (let at = feature; at < strengths.length; at += size) sum += strengths[at]!;
  let squares = 0;
  for (let at = feature; at < strengths.length; at += size) {
    squares += (strengths[at]! - sum / count) ** 2;
  }
  return squares / count;
}

function climb(
  sets: readonly ChoiceSet[],
  { weights, prior, pulls }: { weights: Float64Array; prior: Float64Array; pulls: Float64Array },
): Slope {
  const size = weights.length;
  const curvature = new Float64Array(size * size);
  const slope: Slope = { value: 0, gradient: new Float64Array(size), curvature };
  for (const set of sets) addQuestion(slope, set, weights);
  for (let row = 0; row < size; row++) {
    const away = weights[row]! - prior[row]!;
    slope.value -= (pulls[row]! * away ** 2) / 2;
    slope.gradient[row]! -= pulls[row]! * away;
    curvature[row * size + row]! += pulls[row]!;
    for (let before = 0; before < row; before++) {
      curvature[before * size + row] = curvature[row * size + before]!;
    }
  }
  return slope;
}

/** Adds the likelihood of the chosen; a question of many counts less for each, so that none rules the fit. */
function addQuestion(slope: Slope, { strengths, chosen }: ChoiceSet, weights: Float64Array): void {
  const size = weights.length;
  const scores = scoreRows(strengths, weights);
  const isChosen = new Set(chosen);
  const others = logOfSum(scores, isChosen);
  const share = 1 / Math.sqrt(chosen.length);
  // The part of each of the chosen that the others take from it.
  const lost = chosen.map((row) => 1 / (1 + Math.exp(scores[row]! - others)));
  const lostInAll = share * lost.reduce((sum, part) => sum + part, 0);
  const meanOfOthers = new Float64Array(size);
  for (let row = 0; row < scores.length; row++) {
    if (isChosen.has(row)) continue;
    const odds = Math.exp(scores[row]! - others);
    const mass = lostInAll * odds;
    addRow(slope, { rows: strengths, at: row * size, pull: -mass, mass });
    addScaled(meanOfOthers, { rows: strengths, at: row * size, factor: odds });
  }
  chosen.forEach((row, place) => {
    const part = lost[place]!;
    const at = row * size;
    slope.value -= share * logOfOneAnd(others - scores[row]!);
    addRow(slope, { rows: strengths, at, pull: share * part, mass: share * (1 - part) });
    const mean = meanOfOthers.map((value) => part * value);
    addScaled(mean, { rows: strengths, at, factor: 1 - part });
    addRow(slope, { rows: mean, at: 0, pull: 0, mass: -share });
  });
}

function scoreRows(strengths: Float64Array, weights: Float64Array): Float64Array {
  const scores = new Float64Array(strengths.length / weights.length);
  for (let row = 0, at = 0; row < scores.length; row++) {
    let score = 0;
    for (let feature = 0; feature < weights.length; feature++) {
      score += weights[feature]! * strengths[at++]!;
    }
    scores[row] = score;
  }
  return scores;
}

/** The logarithm of the sum of the exponentials of the rows that were not chosen, however far apart they are. */
function logOfSum(scores: Float64Array, isChosen: ReadonlySet<number>): number {
  const highest = scores.reduce(
    (most, score, row) => (isChosen.has(row) ? most : Math.max(most, score)),
    Number.NEGATIVE_INFINITY,
  );
  if (highest === Number.NEGATIVE_INFINITY) return highest;
  let sum = 0;
  for (let row = 0; row < scores.length; row++) {
    if (!isChosen.has(row)) sum += Math.exp(scores[row]! - highest);
  }
  return highest + Math.log(sum);
}

/** log(1 + exp(x)), for large x as for small. */
function logOfOneAnd(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}

function addRow(
  { gradient, curvature }: Slope,
  { rows, at, pull, mass }: { rows: Float64Array; at: number; pull: number; mass: number },
): void {
  const size = gradient.length;
  addScaled(gradient, { rows, at, factor: pull });
  if (Math.abs(mass) < FAINT) return;
  for (let one = 0; one < size; one++) {
    const scaled = mass * rows[at + one]!;
    if (scaled === 0) continue;
    const start = one * size;
    for (let other = 0; other <= one; other++)
      curvature[start + other]! += scaled * rows[at + other]!;
  }
}

/** Too little to bend the way to the top; where the top lies, the gradient alone says. */
const FAINT = 1e-7;

function addScaled(
  sum: Float64Array,
  { rows, at, factor }: { rows: Float64Array; at: number; factor: number },
): void {
  for (let feature = 0; feature < sum.length; feature++)
    sum[feature]! += factor * rows[at + feature]!;
}
