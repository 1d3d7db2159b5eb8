import type { Term } from './read-terms.js';
import type { WordPatterns } from './word-patterns.js';
import { wordsOf, type Word } from './words.js';

/** A term in a text: its first and its last word, and the words as they stand there. */
export interface FoundTerm {
  readonly term: Term;
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** Finds terms in texts; made once for a lexicon. */
export function createTermFinder(
  terms: readonly Term[],
  { fitting }: WordPatterns,
): (text: string) => FoundTerm[] {
  const byFirstPiece = Map.groupBy(terms, ({ pieces }) => pieces[0]!.pattern);
  return (text) => {
    const words = wordsOf(text, fitting);
    const found: FoundTerm[] = [];
    words.forEach(({ fits, start }, first) => {
      for (const term of beginningWith(fits, byFirstPiece)) {
        const last = lastWord(term, first, words);
        if (last !== undefined)
          found.push({ term, first, last, text: text.slice(start, words[last]!.end) });
      }
    });
    return found;
  };
}

/** Nearly all words begin no term. */
function beginningWith(
  fits: readonly number[],
  byFirstPiece: ReadonlyMap<number, Term[]>,
): readonly Term[] {
  return fits.length === 0 ? NONE : fits.flatMap((pattern) => byFirstPiece.get(pattern) ?? NONE);
}

const NONE: readonly Term[] = [];

/** Where a term ends that begins at a word; undefined when its other words do not follow. */
function lastWord({ pieces }: Term, first: number, words: readonly Word[]): number | undefined {
  let at = first;
  for (const { pattern, gap } of pieces.slice(1)) {
    const next = words.slice(at + 1, at + 2 + gap).findIndex(({ fits }) => fits.includes(pattern));
    if (next === -1) return undefined;
    at += 1 + next;
  }
  return at;
}
