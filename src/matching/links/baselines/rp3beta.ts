import { addTo, type Tally } from '../tally.js';
import type { Baseline } from './baseline.js';
import { scoreByLikeness, seenFrom, type WhoDidWhat } from './who-did-what.js';

/** Walks of three steps, the popular held back by the power beta (Paudel and others, 2016). */
export const rp3beta: Baseline = {
  name: 'rp3beta',
  setting: 'beta',
  settings: [0, 0.3, 0.6, 0.9],
  prepare: (task, beta) => (index) => {
    const seen = seenFrom(task, index);
    return scoreByLikeness(task, seen, (ranked) => walkTo(seen, ranked, beta));
  },
};

/** The chance to get from each other one to this one by way of who has both. */
function walkTo({ ofAsker, ofRanked }: WhoDidWhat, ranked: number, beta: number): Tally {
  const chances: Tally = new Map();
  const popularity = ofRanked[ranked]!.length ** beta;
  for (const asker of ofRanked[ranked]!) {
    for (const other of ofAsker[asker]!) {
      const step = 1 / (ofRanked[other]!.length * ofAsker[asker]!.length);
      if (other !== ranked) addTo(chances, other, step / popularity);
    }
  }
  return chances;
}
