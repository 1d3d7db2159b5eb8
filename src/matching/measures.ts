/** Grows from 0 towards 1 as evidence adds up, and is one half at `half`. */
export function saturate(sum: number, half: number): number {
  return sum / (sum + half);
}

/** 1 for what only one of `total` has, falling towards 0 for what all of them have. */
export function rarity(count: number, total: number): number {
  return Math.log1p(total / count) / Math.log1p(total);
}

/**
 * 1 for equal populations, 0 from twice or half the size on, by natural logarithms of the populations.
 * An unknown population (NaN) is like no other.
 */
export function sizeLikeness(logPopulation: number, otherLogPopulation: number): number {
  const ratio = Math.abs(logPopulation - otherLogPopulation) / LOG_HORIZON;
  return ratio < 1 ? (1 - ratio * ratio) ** 2 : 0;
}

/** 1 for the same place, about one third at 150 km, 0 from 600 km on. */
export function nearness(kilometres: number): number {
  return kilometres < HORIZON_KM ? Math.exp(-kilometres / DECAY_KM) : 0;
}

const LOG_HORIZON = Math.LN2;
const DECAY_KM = 150;
/** From here on nothing is near. */
export const HORIZON_KM = 600;
