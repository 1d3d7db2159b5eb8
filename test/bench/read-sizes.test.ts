import { describe, expect, it } from 'vitest';
import { scaledSizes } from '../support/generated-catalogue/sizes.js';
import { readSizes } from './read-sizes.js';

describe('sizes of the catalogue of a bench', () => {
  it('are the usual ones when nothing is asked for', () => {
    expect(readSizes({}, 0.1)).toEqual(scaledSizes(0.1));
  });

  it('are scaled, but for the nouns that are named', () => {
    expect(readSizes({ scale: '0.5', 'use-cases': '40' }, 1)).toEqual({
      ...scaledSizes(0.5),
      useCases: 40,
    });
  });

  it.each([
    [{ scale: 'big' }, '--scale is "big"; a number over 0 is accepted'],
    [{ cities: '2.5' }, 'cities is 2.5; a whole number from 1 is accepted'],
    [
      { cities: '10', 'use-cases': '10' },
      'implementations is 20000; at most half of cities × useCases is accepted, which is 50',
    ],
  ])('that cannot be are refused: %o', (values, problem) => {
    expect(readSizes(values, 1)).toBe(problem);
  });
});
