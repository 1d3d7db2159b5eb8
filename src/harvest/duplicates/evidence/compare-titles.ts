import { distance } from 'fastest-levenshtein';
import type { LanguageText } from '../../../database/columns.js';
import { titleWords } from './title-words.js';

/**
 * How alike two titles are, the strongest first. EQUAL: the same words in the same order. NEAR: the same but for their
 * order, spelling, or a word more. PART: half of the words at least. OTHER: less. NUMBERS_DIFFER: they name different
 * years, stations, parts or versions, and so different datasets, however alike the words are.
 */
export type Likeness = 'EQUAL' | 'NEAR' | 'PART' | 'OTHER' | 'NUMBERS_DIFFER';

/** The best likeness of titles in several languages; null when they share no language that could be compared. */
export function compareTitles(
  one: readonly LanguageText[],
  other: readonly LanguageText[],
): Likeness | null {
  const compared = one.flatMap((title) =>
    other.map((against) => ({
      likeness: likenessOf(title.text, against.text),
      isOfOneLanguage: isOfOneLanguage(title, against),
    })),
  );
  const within = compared.filter(({ isOfOneLanguage: isIt }) => isIt);
  const has = (wanted: Likeness, among = compared) =>
    among.some(({ likeness }) => likeness === wanted);
  // One language in which the numbers differ outweighs another in which somebody forgot to change them.
  if (has('NUMBERS_DIFFER', within)) return 'NUMBERS_DIFFER';
  const best = RANKED.find((likeness) => has(likeness));
  if (best) return best;
  if (has('OTHER', within)) return 'OTHER';
  return compared.length > 0 && !has('OTHER') ? 'NUMBERS_DIFFER' : null;
}

const RANKED = ['EQUAL', 'NEAR', 'PART'] as const;

const isOfOneLanguage = (one: LanguageText, other: LanguageText): boolean =>
  one.language !== null && primary(one) === primary(other);

const primary = ({ language }: LanguageText): string | undefined => language?.split('-')[0];

export function likenessOf(one: string, other: string): Likeness {
  const [a, b] = [titleWords(one), titleWords(other)];
  if (a.marks.join() !== b.marks.join()) return 'NUMBERS_DIFFER';
  const [left, right] = [a.words.join(' '), b.words.join(' ')];
  if (left === right) return left === '' ? 'OTHER' : 'EQUAL';
  return likenessOfWords(a.words, b.words);
}

function likenessOfWords(one: readonly string[], other: readonly string[]): Likeness {
  if (one.join('') === other.join('')) return 'NEAR';
  const [mine, theirs] = [without(one, other), without(other, one)];
  const shared = one.length - mine.length;
  if (isSpelling(mine, theirs) || isAddition(shared, [mine.length, theirs.length])) return 'NEAR';
  const all = shared + mine.length + theirs.length;
  return shared >= FEWEST_SHARED && shared / all >= 0.5 ? 'PART' : 'OTHER';
}

const FEWEST_SHARED = 2;

/** The words that are left when each of the others has taken one away. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const taken = [...others];
  return words.filter((word) => {
    const place = taken.indexOf(word);
    if (place >= 0) taken.splice(place, 1);
    return place < 0;
  });
}

/** At most two words are written otherwise; none is exchanged for another, as "men" for "women". */
function isSpelling(mine: readonly string[], theirs: readonly string[]): boolean {
  if (mine.length !== theirs.length || mine.length > 2) return false;
  return mine.every((word, place) => isSpelledAlike(word, theirs[place] ?? ''));
}

/** Short words differ by a letter and mean something else: Gent and Genk, male and female. */
function isSpelledAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const most = shorter >= 10 ? 2 : shorter >= 7 ? 1 : 0;
  return distance(one, other) <= most;
}

function isAddition(shared: number, [mine, theirs]: readonly [number, number]): boolean {
  const added = mine + theirs;
  const isOneSided = mine === 0 || theirs === 0;
  return isOneSided && shared >= FEWEST_SHARED && added <= 2 && added <= shared / 2;
}
