import { foldWords } from '../vocabulary/fold-words.js';
import { remember } from '../vocabulary/remember.js';

/** A word of a text: how it is compared, and where it stands. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text; an apostrophe parts words ("l'air" is two). */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: fold(word),
    start: index,
    end: index + word.length,
  }));
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

const fold = remember(foldWords);
