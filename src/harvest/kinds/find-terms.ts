import type { Term } from './read-terms.js';
import type { WordPatterns } from './word-patterns.js';
import type { Word } from './words.js';

/** A term in a text: its first and its last word. */
export interface FoundTerm {
  readonly term: Term;
  readonly first: number;
  readonly last: number;
}

/** Finds terms among words; made once for a lexicon. */
export function createTermFinder(
  terms: readonly Term[],
  patterns: WordPatterns,
): (words: readonly Word[]) => FoundTerm[] {
  const byFirstPiece = Map.groupBy(terms, ({ pieces }) => pieces[0]!.pattern);
  return (words) => {
    const fitting = words.map(({ folded }) => patterns.fitting(folded));
    return fitting.flatMap((numbers, first) =>
      numbers.flatMap((number) =>
        (byFirstPiece.get(number) ?? []).flatMap((term) => {
          const last = lastWord(term, first, fitting);
          return last === undefined ? [] : { term, first, last };
        }),
      ),
    );
  };
}

/** Where a term ends that begins at a word; undefined when its other words do not follow. */
function lastWord(
  { pieces }: Term,
  first: number,
  fitting: readonly (readonly number[])[],
): number | undefined {
  let at = first;
  for (const { pattern, gap } of pieces.slice(1)) {
    const next = fitting
      .slice(at + 1, at + 2 + gap)
      .findIndex((numbers) => numbers.includes(pattern));
    if (next === -1) return undefined;
    at += 1 + next;
  }
  return at;
}
