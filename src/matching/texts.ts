import type { UseCaseEntry } from './entries.js';
import { termsOf, weighTerms, type TermVector } from './links/term-vector.js';

/** The weighed words of all use cases, by their ordinals. */
export interface UseCaseTexts {
  /** Different words in all of them. */
  readonly count: number;
  /** Words by number: the words of use case `n` reach from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** For each word, in the same places; the squares of those of a text add up to 1. */
  readonly weights: Float64Array;
}

/** Weights by the number of the word. */
export type TextProfile = ReadonlyMap<number, number>;

/** Of each use case its title, its summary and the kinds of data that it needs. */
export function readTexts(useCases: readonly UseCaseEntry[]): UseCaseTexts {
  const vectors = weighTerms(
    useCases.map(({ facts, needs }) =>
      termsOf([facts.title, facts.summary, ...needs.map(({ label }) => label)].join(' ')),
    ),
  );
  return layOut(vectors);
}

function layOut(vectors: readonly TermVector[]): UseCaseTexts {
  const numbers = new Map<string, number>();
  for (const vector of vectors) {
    for (const word of vector.keys()) if (!numbers.has(word)) numbers.set(word, numbers.size);
  }
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach((vector, at) => (starts[at + 1] = starts[at]! + vector.size));
  return {
    count: numbers.size,
    starts,
    words: Int32Array.from(
      vectors.flatMap((vector) => [...vector.keys()]),
      (word) => numbers.get(word)!,
    ),
    weights: Float64Array.from(vectors.flatMap((vector) => [...vector.values()])),
  };
}
