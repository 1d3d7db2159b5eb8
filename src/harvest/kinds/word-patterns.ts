import { foldWords } from '../../catalogue/vocabulary/fold-words.js';
import { remember } from '../../catalogue/vocabulary/remember.js';

/** Patterns of single words, each known by its number. */
export interface WordPatterns {
  /** The number of a pattern such as `word`, `word*`, `*word` or `*word*`, already folded. */
  readonly number: (pattern: string) => number;
  /** The numbers of the patterns that a word fits, whatever its case and accents. */
  readonly fitting: (word: string) => readonly number[];
}

export function createWordPatterns(): WordPatterns {
  const exact = new Map<string, number>();
  const prefixes = new Map<string, number>();
  const inner: { readonly part: string; readonly isTail: boolean; readonly number: number }[] = [];
  const numbers = new Map<string, number>();

  function add(pattern: string): number {
    const number = numbers.size;
    numbers.set(pattern, number);
    const part = pattern.replaceAll('*', '');
    if (pattern.startsWith('*')) inner.push({ part, isTail: !pattern.endsWith('*'), number });
    else (pattern.endsWith('*') ? prefixes : exact).set(part, number);
    return number;
  }

  function find(word: string): number[] {
    const found = [exact.get(word) ?? []].flat();
    for (let length = 1; length <= word.length; length++) {
      const number = prefixes.get(word.slice(0, length));
      if (number !== undefined) found.push(number);
    }
    const fits = inner.filter(({ part, isTail }) =>
      isTail ? word.endsWith(part) : word.includes(part),
    );
    return [...found, ...fits.map(({ number }) => number)];
  }

  return {
    number: (pattern) => numbers.get(pattern) ?? add(pattern),
    fitting: remember((word) => find(foldWords(word)), MOST_WORDS),
  };
}

/** More than the different words of a large catalogue; some 10 MB. */
const MOST_WORDS = 100_000;
