import { primaryLanguage } from '../normalise/language-tag.js';
import type { LanguageText, NormalisedDataset } from '../normalised-dataset.js';
import type { FoundTerm } from './find-terms.js';
import type { SpokenField } from './inferred-kind.js';

/** A term of the lexicon in a text of a dataset. */
export interface SpokenTerm extends FoundTerm {
  readonly field: SpokenField;
  readonly language: string | null;
  /** Tells texts of a dataset apart. */
  readonly source: number;
}

/** The terms in the title, the keywords and the beginning of the description, in all their languages. */
export function spokenTerms(
  dataset: NormalisedDataset,
  find: (text: string) => FoundTerm[],
): SpokenTerm[] {
  return textsOf(dataset).flatMap(({ text, language, field }, source) =>
    find(text).flatMap((found) =>
      isOfLanguage(found.term.language, language) ? { ...found, field, language, source } : [],
    ),
  );
}

type FieldText = LanguageText & { readonly field: SpokenField };

function textsOf({ titles, keywords, descriptions }: NormalisedDataset): FieldText[] {
  return [
    ...titles.map((title) => ({ ...title, field: 'TITLE' as const })),
    ...keywords.map((keyword) => ({ ...keyword, field: 'KEYWORD' as const })),
    ...descriptions.map(({ text, language }) => ({
      text: text.slice(0, LONGEST_BEGINNING),
      language,
      field: 'DESCRIPTION' as const,
    })),
  ];
}

/** In characters: what a dataset is stands at the beginning, further down stand its neighbours and its terms of use. */
const LONGEST_BEGINNING = 600;

/**
 * Words of one language mean something else in another: a text whose language is stated is read in that language and in
 * English, which stands in titles everywhere. One in a language that the lexicon lacks is read in all.
 */
function isOfLanguage(ofTerm: string | null, ofText: string | null): boolean {
  const spoken = SAME_WORDS.get(primaryLanguage(ofText) ?? '') ?? primaryLanguage(ofText);
  return (
    ofTerm === null ||
    spoken === null ||
    ofTerm === 'en' ||
    ofTerm === spoken ||
    !LANGUAGES.has(spoken)
  );
}

const LANGUAGES: ReadonlySet<string> = new Set([
  'en',
  'fr',
  'de',
  'it',
  'es',
  'pt',
  'nl',
  'ca',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
]);

/** Norwegian without saying which is as good as Bokmål. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
]);
