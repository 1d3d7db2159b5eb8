import { seededRandom } from '../../src/matching/fit/seeded-random.js';

/** Draws that are the same for the same seed. */
export class Chance {
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seededRandom(seed);
  }

  isTrue(probability: number): boolean {
    return this.next() < probability;
  }

  /** 1 to `most`, all alike. */
  upTo(most: number): number {
    return 1 + Math.floor(this.next() * most);
  }

  /** 1 to `most`, the lower ones more often: `skew` is from 0, all alike, to under 1. */
  skewed(most: number, skew: number): number {
    return Math.max(1, Math.ceil(most * this.next() ** (1 / (1 - skew))));
  }

  /** At most so many different ones, in rising order. */
  some(length: number, most: number, skew: number): number[] {
    const drawn = Array.from({ length }, () => this.skewed(most, skew));
    return [...new Set(drawn)].toSorted((one, other) => one - other);
  }

  /** One of the values, all alike. */
  of<Value>(values: readonly Value[]): Value {
    return values[this.upTo(values.length) - 1] as Value;
  }

  /** One of the values, the first ones more often. */
  ofFirst<Value>(values: readonly Value[], skew: number): Value {
    return values[this.skewed(values.length, skew) - 1] as Value;
  }
}
