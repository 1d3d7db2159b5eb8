import type { Tally } from '../tally.js';
import { addTo, largestOf } from '../tally.js';
import type { Baseline } from './baseline.js';
import { scoreByLikeness, seenFrom, type WhoDidWhat } from './who-did-what.js';

/** Likeness to what the asker has: cosine over who has them, the nearest neighbours alone. */
export const itemKnn: Baseline = {
  name: 'item-knn',
  setting: 'neighbours',
  settings: [5, 20, 50, 200],
  prepare: (task, neighbours) => (index) => {
    const seen = seenFrom(task, index);
    return scoreByLikeness(task, seen, (ranked) => nearestTo(seen, ranked, neighbours));
  },
};

function nearestTo({ ofAsker, ofRanked }: WhoDidWhat, ranked: number, neighbours: number): Tally {
  const common: Tally = new Map();
  for (const asker of ofRanked[ranked]!) {
    for (const other of ofAsker[asker]!) if (other !== ranked) addTo(common, other);
  }
  const likeness: Tally = new Map();
  for (const [other, count] of common) {
    likeness.set(other, count / Math.sqrt(ofRanked[ranked]!.length * ofRanked[other]!.length));
  }
  const nearest = largestOf(likeness, neighbours);
  return new Map(nearest.map((other) => [other, likeness.get(other)!]));
}
