import { describe, expect, it } from 'vitest';

import type { Baseline } from '../../../src/matching/links/baselines/baseline.js';
import { distanceToMembers } from '../../../src/matching/links/baselines/distance.js';
import { ease } from '../../../src/matching/links/baselines/ease.js';
import { itemKnn } from '../../../src/matching/links/baselines/item-knn.js';
import { popularityInCountry } from '../../../src/matching/links/baselines/popularity.js';
import { rp3beta } from '../../../src/matching/links/baselines/rp3beta.js';
import type { Task } from '../../../src/matching/links/feature-sets.js';
import { givenLinks } from '../../support/given-links.js';

/** Cities a to d, a and c in one country, b and d in another, a degree of longitude apart. */
const index = givenLinks({ x: ['a', 'b'], y: ['a', 'b', 'c'], z: ['d'] });
const [X, Y, Z] = [0, 1, 2];

function scoresOf(
  baseline: Baseline,
  task: Task,
  { item, setting }: { item: number; setting: number },
) {
  return [...baseline.prepare(task, setting)(index)(item)];
}

describe('popularity in the country', () => {
  it('counts the members of an item in the country of the city', () => {
    expect(scoresOf(popularityInCountry, 'T1', { item: Y, setting: 0.1 })).toEqual([
      2.3, 1.3, 2.3, 1.3,
    ]);
  });

  it('counts what a city takes part in, less where no member is of its country', () => {
    expect(scoresOf(popularityInCountry, 'T2', { item: Z, setting: 0.1 })).toEqual([
      0.2, 2, 0.1, 1,
    ]);
  });
});

it('distance puts the nearest to a member first', () => {
  const [a, b, c, d] = scoresOf(distanceToMembers, 'T1', { item: Z, setting: 0 });

  expect(d).toBeCloseTo(0);
  expect(c).toBeCloseTo(-71.5, 0);
  expect(b! / c!).toBeCloseTo(2, 2);
  expect(a! / c!).toBeCloseTo(3, 2);
});

describe('item-kNN', () => {
  it('adds up the cosines to what the city has', () => {
    const cosine = 2 / Math.sqrt(2 * 3);

    expect(scoresOf(itemKnn, 'T1', { item: X, setting: 5 })).toEqual([cosine, cosine, cosine, 0]);
  });

  it('adds up the cosines to the cities that the item has', () => {
    const [a, b, c, d] = scoresOf(itemKnn, 'T2', { item: X, setting: 5 });

    expect(a).toBeCloseTo(1);
    expect(b).toBeCloseTo(1);
    expect(c).toBeCloseTo(2 / Math.sqrt(2));
    expect(d).toBe(0);
  });
});

describe('EASE', () => {
  it('has the weights of the closed form', () => {
    // Of x and y alone, as z shares nothing: gram [[2 + 1, 2], [2, 3 + 1]], inverse [[4, -2], [-2, 3]] / 8.
    const fromYToX = 2 / 4;
    const [a, , c, d] = scoresOf(ease, 'T1', { item: X, setting: 1 });

    // Column x: -inverse[y][x] / inverse[x][x].
    expect(a).toBeCloseTo(fromYToX);
    expect(c).toBeCloseTo(fromYToX);
    expect(d).toBeCloseTo(0);
  });

  it('gives nothing to a city that shares nothing with the item', () => {
    const [, , c, d] = scoresOf(ease, 'T2', { item: X, setting: 1 });

    expect(c).toBeGreaterThan(0);
    expect(d).toBeCloseTo(0);
  });
});

it('RP3beta follows walks of three steps', () => {
  // From c by y to a (1/3 of the ways) or b (1/3), and on to x (1/2 of the ways of each).
  const walk = (1 / 3) * (1 / 2) + (1 / 3) * (1 / 2);

  const [, , c, d] = scoresOf(rp3beta, 'T1', { item: X, setting: 0 });
  const [, , heldBack] = scoresOf(rp3beta, 'T1', { item: X, setting: 1 });

  expect(c).toBeCloseTo(walk);
  expect(heldBack).toBeCloseTo(walk / 2);
  expect(d).toBe(0);
});
