/** A word of a text: the patterns that it fits, and where it stands. */
export interface Word {
  readonly fits: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** The words of a text; an apostrophe parts words ("l'air" is two). */
export function wordsOf(text: string, fitting: (word: string) => readonly number[]): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words.push({ fits: fitting(word), start: index, end: index + word.length });
  }
  return words;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
