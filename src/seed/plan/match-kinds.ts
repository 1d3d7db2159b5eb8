import type { DataKinds } from '../schema/vocabulary.schema.js';

/** Gives the kind that a raw string of a use case means; undefined when the vocabulary has no such words. */
export type MatchNeed = (useCase: string, raw: string) => string | undefined;

/** A raw string is a kind's label, slug or alternative label, unless an override says otherwise for this use case. */
export function matchNeeds({ kinds, overrides }: DataKinds): MatchNeed {
  const byWords = new Map(
    kinds.flatMap((kind) => wordsOf(kind).map((words) => [words, kind.slug] as const)),
  );
  const overridden = new Map(
    overrides.map(({ useCase, raw, kind }) => [`${useCase} ${fold(raw)}`, kind]),
  );
  return (useCase, raw) => overridden.get(`${useCase} ${fold(raw)}`) ?? byWords.get(fold(raw));
}

/** All words under which a kind is found, in the form in which they are compared. */
export function wordsOf({ slug, label, altLabels }: DataKinds['kinds'][number]): string[] {
  return [...new Set([slug, label, ...altLabels].map(fold))];
}

const fold = (words: string): string => words.trim().toLowerCase();
