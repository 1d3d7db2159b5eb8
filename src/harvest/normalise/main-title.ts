import type { LanguageText } from '../normalised-dataset.js';
import { isTranslated, primaryLanguage } from './language-tag.js';

/**
 * The title for lists. The same whatever the order of the titles: English, else one without a language, else that of the
 * first language of the data which has one, else the first by language tag; of those, what people wrote before what
 * machines translated.
 */
export function mainTitle(
  titles: readonly LanguageText[],
  languages: readonly string[],
): string | undefined {
  const order = ['en', null, ...languages];
  const ranked = titles.map((title) => ({ title, rank: rankOf(title, order) }));
  return ranked.sort((a, b) => a.rank - b.rank || compareTags(a.title, b.title))[0]?.title.text;
}

function rankOf({ language }: LanguageText, order: readonly (string | null)[]): number {
  const at = order.indexOf(primaryLanguage(language));
  const rank = at === -1 ? order.length : at;
  return isTranslated(language) ? rank + order.length + 1 : rank;
}

function compareTags(a: LanguageText, b: LanguageText): number {
  const [first, second] = [a.language ?? '', b.language ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}
