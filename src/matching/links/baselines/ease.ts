import { invertSymmetric } from '../../fit/cholesky.js';
import type { ScoreItem } from '../rank.js';
import type { Baseline } from './baseline.js';
import { seenFrom, type WhoDidWhat } from './who-did-what.js';

/** Linear weights between what is ranked, none on itself (Steck, Embarrassingly Shallow Autoencoders, 2019). */
export const ease: Baseline = {
  name: 'ease',
  setting: 'penalty',
  settings: [1, 10, 100],
  prepare: (task, penalty) => (index) => {
    const seen = seenFrom(task, index);
    const fitted = fitWeights(seen, penalty);
    return task === 'T1' ? scoreItems(seen, fitted) : scoreCities(seen, fitted);
  },
};

interface EaseWeights {
  readonly weights: Float64Array;
  /** What somebody has: the rest would have no weight. */
  readonly active: readonly number[];
  readonly places: ReadonlyMap<number, number>;
}

function fitWeights({ ofAsker, ofRanked }: WhoDidWhat, penalty: number): EaseWeights {
  const active = [...ofRanked.keys()].filter((ranked) => ofRanked[ranked]!.length > 0);
  const places = new Map(active.map((ranked, place) => [ranked, place]));
  const size = active.length;
  const gram = new Float64Array(size * size);
  for (const had of ofAsker) {
    for (const one of had) {
      for (const other of had) gram[places.get(one)! * size + places.get(other)!]! += 1;
    }
  }
  for (let at = 0; at < size; at++) gram[at * size + at]! += penalty;
  return { weights: weightsFrom(invertSymmetric(gram, size), size), active, places };
}

function weightsFrom(inverse: Float64Array, size: number): Float64Array {
  const diagonal = Float64Array.from({ length: size }, (_, at) => inverse[at * size + at]!);
  return inverse.map((value, at) => {
    const [row, column] = [Math.floor(at / size), at % size];
    return row === column ? 0 : -value / diagonal[column]!;
  });
}

function scoreItems({ ofAsker, ofRanked }: WhoDidWhat, fitted: EaseWeights): ScoreItem {
  const { weights, active, places } = fitted;
  return (item) => {
    const scores = new Float64Array(ofAsker.length);
    const column = places.get(item);
    if (column === undefined) return scores;
    active.forEach((other, row) => {
      const weight = weights[row * active.length + column]!;
      for (const city of ofRanked[other]!) scores[city]! += weight;
    });
    return scores;
  };
}

function scoreCities({ ofAsker, ofRanked }: WhoDidWhat, fitted: EaseWeights): ScoreItem {
  const { weights, active, places } = fitted;
  return (item) => {
    const scores = new Float64Array(ofRanked.length);
    for (const member of ofAsker[item]!) {
      const start = places.get(member)! * active.length;
      active.forEach((city, column) => (scores[city]! += weights[start + column]!));
    }
    return scores;
  };
}
