import type { LanguageText } from '../normalised-dataset.js';
import type { StatedText } from '../stated-dataset.js';
import { languageTag } from './language-tag.js';
import type { Notes } from './notes.js';
import { plainText } from './plain-text.js';

/** What a field of texts may hold. */
export interface TextLimits {
  readonly field: string;
  /** Of each text. */
  readonly characters: number;
  readonly texts: number;
}

/** Texts in plain words, each once, by language and then by text. */
export function normaliseTexts(
  stated: readonly StatedText[],
  limits: TextLimits,
  notes: Notes,
): LanguageText[] {
  const texts = new Map<string, LanguageText>();
  for (const { text, language } of stated) {
    const cleaned = { text: cleanText(text, limits, notes), language: languageTag(language) };
    if (cleaned.text !== '') texts.set(`${cleaned.language} ${cleaned.text}`, cleaned);
  }
  return firstOnes([...texts.values()].sort(byLanguageAndText), limits, notes);
}

/** A text in plain words, not longer than it may be. */
function cleanText(
  raw: string,
  { field, characters }: Omit<TextLimits, 'texts'>,
  notes: Notes,
): string {
  const { text, hadTags } = plainText(raw.slice(0, characters * LONGEST_MARK_UP));
  if (hadTags)
    notes.kept('HTML_REMOVED', field, { found: raw, accepted: 'plain text without HTML' });
  if (text.length <= characters) return text;
  const accepted = `at most ${characters} characters; the rest is cut off`;
  notes.kept('TOO_MUCH', field, { found: `${text.length} characters`, accepted });
  return (
    text
      .slice(0, characters - 1)
      .toWellFormed()
      .replace(/\uFFFD$/, '')
      .trimEnd() + '…'
  );
}

/** Mark-up is longer than its text, but not without end: what is beyond is never looked at. */
const LONGEST_MARK_UP = 20;

function firstOnes(
  texts: LanguageText[],
  { field, texts: most }: TextLimits,
  notes: Notes,
): LanguageText[] {
  if (texts.length <= most) return texts;
  const accepted = `at most ${most}; the others are left out`;
  notes.kept('TOO_MUCH', field, { found: `${texts.length} values`, accepted });
  return texts.slice(0, most);
}

function byLanguageAndText(a: LanguageText, b: LanguageText): number {
  return compare(a.language ?? '', b.language ?? '') || compare(a.text, b.text);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
