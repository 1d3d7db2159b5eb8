import { describe, expect, it } from 'vitest';

import { kilometresBetween, placeOnSphere } from '../../src/matching/distance.js';
import { nearness, rarity, saturate, sizeLikeness } from '../../src/matching/measures.js';

describe('the distance', () => {
  it('is the great-circle distance', () => {
    const ghent = { latitude: 51.05, longitude: 3.72 };
    const barcelona = { latitude: 41.39, longitude: 2.16 };
    const points = placeOnSphere([ghent, barcelona, ghent]);

    expect(kilometresBetween(points, 0, 1)).toBeCloseTo(1081, -1);
    expect(kilometresBetween(points, 0, 2)).toBe(0);
  });

  it('crosses the date line', () => {
    const points = placeOnSphere([
      { latitude: 0, longitude: 179.9 },
      { latitude: 0, longitude: -179.9 },
    ]);

    expect(kilometresBetween(points, 0, 1)).toBeCloseTo(22.2, 1);
  });
});

it('nearness falls from 1 here to 0 beyond the horizon', () => {
  expect(nearness(0)).toBe(1);
  expect(nearness(150)).toBeCloseTo(Math.exp(-1));
  expect(nearness(600)).toBe(0);
});

it('likeness in size is the same both ways and unknown sizes are like none', () => {
  const [small, large] = [Math.log(100_000), Math.log(150_000)];

  expect(sizeLikeness(small, small)).toBe(1);
  expect(sizeLikeness(small, large)).toBe(sizeLikeness(large, small));
  expect(sizeLikeness(small, Math.log(200_001))).toBe(0);
  expect(sizeLikeness(Number.NaN, small)).toBe(0);
  expect(sizeLikeness(Number.NaN, Number.NaN)).toBe(0);
});

it('rarity falls from 1 for one of all towards 0 for all', () => {
  expect(rarity(1, 290)).toBe(1);
  expect(rarity(113, 290)).toBeCloseTo(0.22, 2);
  expect(rarity(290, 290)).toBeLessThan(0.13);
});

it('evidence saturates', () => {
  expect(saturate(0, 2)).toBe(0);
  expect(saturate(2, 2)).toBe(0.5);
  expect(saturate(1e9, 2)).toBeLessThan(1);
});
