import { describe, expect, it } from 'vitest';

import { solveSymmetric } from '../../../src/matching/fit/cholesky.js';
import {
  fitConditionalLogit,
  type ChoiceSet,
} from '../../../src/matching/fit/conditional-logit.js';
import { seededRandom } from '../../../src/matching/fit/seeded-random.js';

describe('the fit', () => {
  it('finds planted weights', () => {
    const planted = [2, -1, 0.5, 0];

    const fitted = fitConditionalLogit(givenChoices(planted, 2000), { size: 4, penalty: 0.1 });

    fitted.forEach((weight, feature) => expect(weight).toBeCloseTo(planted[feature]!, 0));
    const order = [...fitted.keys()].toSorted((one, other) => fitted[other]! - fitted[one]!);
    expect(order).toEqual([0, 2, 3, 1]);
  });

  it('reaches the same top from wherever it starts, though a first step would lead far beyond', () => {
    // The first feature is rare and nearly always right: what a full step of Newton takes much too far.
    const choices = givenChoices([1, 2], 300).map(({ strengths, chosen }, at) => {
      strengths.forEach((_, place) => {
        if (place % 2 === 0) strengths[place] = Number(at % 30 === 0 && place === chosen[0]! * 2);
      });
      return { strengths, chosen };
    });

    const fit = { size: 2, penalty: 0.5 };
    const fromZero = fitConditionalLogit(choices, fit);
    const fromAfar = fitConditionalLogit(choices, { ...fit, start: Float64Array.of(500, -300) });

    fromZero.forEach((weight, feature) => expect(fromAfar[feature]).toBeCloseTo(weight, 2));
  });

  it('gives the same weights for the same choices', () => {
    const choices = givenChoices([1, 0, -1], 50);

    expect(fitConditionalLogit(choices, { size: 3, penalty: 1 })).toEqual(
      fitConditionalLogit(choices, { size: 3, penalty: 1 }),
    );
  });

  it('holds weights nearer to 0 the stronger the penalty', () => {
    const choices = givenChoices([2], 100);

    const [loose] = fitConditionalLogit(choices, { size: 1, penalty: 1 });
    const [tight] = fitConditionalLogit(choices, { size: 1, penalty: 1000 });

    expect(Math.abs(tight!)).toBeLessThan(Math.abs(loose!));
  });

  it('stays at the prior where nothing speaks', () => {
    const silent = [{ strengths: new Float64Array(6), chosen: [0] }];

    const fitted = fitConditionalLogit(silent, {
      size: 2,
      penalty: 1,
      prior: Float64Array.of(3, 4),
    });

    expect([...fitted]).toEqual([3, 4]);
  });

  it('stays finite where a feature tells right from wrong without exception', () => {
    const strengths = Float64Array.of(1, 0, 0, 0);

    const [weight] = fitConditionalLogit([{ strengths, chosen: [0] }], { size: 1, penalty: 0.001 });

    expect(weight).toBeGreaterThan(0);
    expect(Number.isFinite(weight)).toBe(true);
  });
});

it('the solution of a symmetric system fulfils it', () => {
  const matrix = Float64Array.of(4, 1, 0.5, 1, 3, 0.25, 0.5, 0.25, 2);

  const [x, y, z] = solveSymmetric(matrix, Float64Array.of(1, 0, 0));

  expect(4 * x! + y! + 0.5 * z!).toBeCloseTo(1);
  expect(x! + 3 * y! + 0.25 * z!).toBeCloseTo(0);
  expect(0.5 * x! + 0.25 * y! + 2 * z!).toBeCloseTo(0);
});

/** Ten alternatives each; the chosen one follows the planted weights with the noise of the model (Gumbel). */
function givenChoices(planted: readonly number[], count: number): ChoiceSet[] {
  const random = seededRandom(3);
  return Array.from({ length: count }, () => {
    const strengths = Float64Array.from({ length: 10 * planted.length }, () => random() * 2);
    const utilities = Array.from({ length: 10 }, (_, row) =>
      planted.reduce(
        (sum, weight, feature) => sum + weight * strengths[row * planted.length + feature]!,
        -Math.log(-Math.log(random() + 1e-12)),
      ),
    );
    return { strengths, chosen: [utilities.indexOf(Math.max(...utilities))] };
  });
}
