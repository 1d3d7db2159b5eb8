import { monthOfName } from '../../normalise/month-names.js';
import { foldWords } from '../../../catalogue/vocabulary/fold-words.js';

export interface TitleWords {
  /** As they are compared, in their order; months and Roman numbers as numbers. */
  readonly words: readonly string[];
  /** What tells versions apart: numbers, years, months, a letter at the end; sorted. */
  readonly marks: readonly string[];
}

export function titleWords(title: string): TitleWords {
  const folded = foldWords(title).split(' ').filter(Boolean);
  const numbers = folded.map((word, place) => numberOf(word, place, folded));
  const letter = LAST_LETTER.test(title.trim()) ? folded.slice(-1) : [];
  return {
    words: folded.map((word, place) => numbers[place] ?? word),
    marks: [...numbers.filter((number) => number !== null), ...letter].toSorted(),
  };
}

/** "Line A", "Zone (B)"; not "Vélo'v". */
const LAST_LETTER = /\p{L}\s+[([]?\p{L}\p{M}*[)\].]?$/u;

function numberOf(word: string, place: number, words: readonly string[]): string | null {
  if (/\p{N}/u.test(word)) return word.replace(/^0+(?=\d)/, '');
  const month = monthBeside(word, words[place - 1], words[place + 1]);
  if (month !== undefined) return String(month);
  const roman = romanNumber(word);
  return roman === null ? null : String(roman);
}

/** A word such as "mars", "may" or "set" is a month where a number stands beside it; a long name always. */
function monthBeside(word: string, ...beside: (string | undefined)[]): number | undefined {
  const isBeside = beside.some((neighbour) => /^\d+$/.test(neighbour ?? ''));
  return isBeside || word.length > 5 ? monthOfName(word) : undefined;
}

/** From ii to xxxix; single letters are words in some languages. */
function romanNumber(word: string): number | null {
  if (word.length < 2) return null;
  const [matched, tens = '', ones = ''] = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(word) ?? [];
  return matched === undefined ? null : tens.length * 10 + ONES.indexOf(ones);
}

const ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
