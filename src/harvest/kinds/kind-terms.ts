/** Languages that the lexicon has words in. */
export type LexiconLanguage =
  | 'en'
  | 'fr'
  | 'de'
  | 'it'
  | 'es'
  | 'pt'
  | 'nl'
  | 'ca'
  | 'sv'
  | 'da'
  | 'nb'
  | 'fi'
  | 'pl'
  | 'cs';

/**
 * Words by which a dataset shows that it is of a kind. Terms are parted by commas, their words by blanks; case, accents
 * and punctuation do not count.
 * - `word` is the whole word, `word*` what begins so, `*word` what ends so, `*word*` what holds it (compounds);
 * - `a .. b` allows up to three words between the two;
 * - `term?` is a hint only: it needs another to be enough.
 */
export interface KindTerms {
  readonly kind: string;
  readonly terms: Readonly<Partial<Record<LexiconLanguage, string>>>;
  /** Terms of any language that show that something else is meant, where they stand in the title. */
  readonly not?: string;
}
