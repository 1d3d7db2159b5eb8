import type { ScoreItem } from '../rank.js';
import type { Baseline } from './baseline.js';
import { solveRidge } from './ridge.js';
import { seenFrom, type WhoDidWhat } from './who-did-what.js';

/** Linear weights between what is ranked, none on itself (Steck, Embarrassingly Shallow Autoencoders, 2019). */
export const ease: Baseline = {
  name: 'ease',
  setting: 'penalty',
  settings: [1, 10, 100],
  prepare: (task, penalty) => (index) => {
    const seen = seenFrom(task, index);
    return task === 'T1' ? scoreItems(seen, penalty) : scoreCities(seen, penalty);
  },
};

/** The weights to an item are a column of the inverse over its diagonal: one system for each item that is asked for. */
function scoreItems({ ofAsker, ofRanked }: WhoDidWhat, penalty: number): ScoreItem {
  return (item) => {
    const scores = new Float64Array(ofAsker.length);
    const column = solveRidge({ ofAsker, ofRanked }, item, penalty);
    for (let other = 0; other < column.length; other++) {
      if (other === item || column[other] === 0) continue;
      const weight = -column[other]! / column[item]!;
      for (const city of ofRanked[other]!) scores[city]! += weight;
    }
    return scores;
  };
}

/** From the members to a city: their rows of the inverse, which is symmetric, over the diagonal of the city. */
function scoreCities({ ofAsker, ofRanked }: WhoDidWhat, penalty: number): ScoreItem {
  const columns = ofRanked.map((_, city) => solveRidge({ ofAsker, ofRanked }, city, penalty));
  return (item) =>
    Float64Array.from(columns, (column, city) => {
      let sum = 0;
      for (const member of ofAsker[item]!) if (member !== city) sum -= column[member]!;
      return sum / column[city]!;
    });
}
