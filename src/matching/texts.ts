import type { CityEntry, UseCaseEntry } from './entries.js';
import type { FactIndex } from './fact-index.js';
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

/** The words of what the city runs or explores, but for what it says of the use case in question itself. */
export function profileOf(index: FactIndex, city: CityEntry, except?: UseCaseEntry): TextProfile {
  const profile = new Map<number, number>();
  for (const { ordinal } of tellingUseCases(city, except)) addText(profile, index.texts, ordinal);
  let squares = 0;
  for (const weight of profile.values()) squares += weight ** 2;
  for (const [word, weight] of profile) profile.set(word, weight / Math.sqrt(squares));
  return profile;
}

/** The words of one use case. */
export function textOf({ texts }: FactIndex, { ordinal }: UseCaseEntry): TextProfile {
  const text = new Map<number, number>();
  addText(text, texts, ordinal);
  return text;
}

/** What the city runs or explores. */
export function tellingUseCases(city: CityEntry, except?: UseCaseEntry): UseCaseEntry[] {
  return [...city.cases.values()].flatMap(({ useCase, status }) =>
    useCase !== except && TELLING.has(status) ? useCase : [],
  );
}

/** 1 for the same words, 0 for none in common. */
export function likenessOf(
  { texts: { starts, words, weights } }: FactIndex,
  { ordinal }: UseCaseEntry,
  profile: TextProfile,
): number {
  let sum = 0;
  if (profile.size === 0) return sum;
  for (let at = starts[ordinal]!; at < starts[ordinal + 1]!; at++) {
    const weight = profile.get(words[at]!);
    if (weight !== undefined) sum += weight * weights[at]!;
  }
  return sum;
}

const TELLING: ReadonlySet<string> = new Set(['OPERATIONAL', 'PILOT', 'EXPLORING']);

function addText(profile: Map<number, number>, texts: UseCaseTexts, ordinal: number): void {
  const { starts, words, weights } = texts;
  for (let at = starts[ordinal]!; at < starts[ordinal + 1]!; at++) {
    profile.set(words[at]!, (profile.get(words[at]!) ?? 0) + weights[at]!);
  }
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
