import type { WhoDidWhat } from './who-did-what.js';

/**
 * A column of the inverse of X'X + penalty, where X says who has what.
 *
 * By conjugate gradients on the links alone: the matrix is nearly empty, its full inverse is not. As the penalty keeps
 * it well away from singular, some tens of steps give eight digits.
 */
export function solveRidge(
  { ofAsker, ofRanked }: WhoDidWhat,
  column: number,
  penalty: number,
): Float64Array {
  const scales = ofRanked.map((who) => 1 / (who.length + penalty));
  const solution = new Float64Array(ofRanked.length);
  const residual = new Float64Array(ofRanked.length);
  residual[column] = 1;
  const step = residual.map((value, at) => value * scales[at]!);
  let left = step[column]!;
  const close = left * CLOSE;
  for (let round = 0; round < MOST_ROUNDS && left > close; round++) {
    const image = multiply(ofAsker, step, penalty);
    const length = left / dot(step, image);
    const before = left;
    left = 0;
    for (let at = 0; at < step.length; at++) {
      solution[at]! += length * step[at]!;
      residual[at]! -= length * image[at]!;
      left += residual[at]! ** 2 * scales[at]!;
    }
    for (let at = 0; at < step.length; at++) {
      step[at] = residual[at]! * scales[at]! + (left / before) * step[at]!;
    }
  }
  return solution;
}

const MOST_ROUNDS = 500;
/** How much smaller the square of the residual gets. */
const CLOSE = 1e-16;

function multiply(
  ofAsker: WhoDidWhat['ofAsker'],
  vector: Float64Array,
  penalty: number,
): Float64Array {
  const image = vector.map((value) => penalty * value);
  for (const had of ofAsker) {
    let sum = 0;
    for (const ranked of had) sum += vector[ranked]!;
    if (sum !== 0) for (const ranked of had) image[ranked]! += sum;
  }
  return image;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}
