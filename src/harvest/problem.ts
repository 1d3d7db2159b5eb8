/** What can be wrong with a foreign catalogue, in words that stay the same. */
export const HARVEST_PROBLEM_CODES = [
  /** The document or page is not of the format that it claims, or breaks off. */
  'DOCUMENT_BROKEN',
  'ENCODING_WRONG',
  'PREFIX_UNKNOWN',
  'PAGE_REPEATED',
  /** The catalogue points at a dataset that it does not describe. */
  'DATASET_NOT_DESCRIBED',
  'RECORD_BROKEN',
  'IDENTIFIER_MISSING',
  'IDENTIFIER_REPEATED',
  'TITLE_MISSING',
  'DESCRIPTION_MISSING',
  'NOT_PUBLIC',
  'IRI_INVALID',
  'URL_INVALID',
  'DATE_INVALID',
  'NUMBER_INVALID',
  'VALUE_INVALID',
  'LITERAL_FOR_IRI',
  'HTML_REMOVED',
  'VALUE_UNMAPPED',
  'TOO_MUCH',
] as const;

export type HarvestProblemCode = (typeof HARVEST_PROBLEM_CODES)[number];

/** Something wrong with a catalogue or one of its records. */
export interface HarvestProblem {
  readonly code: HarvestProblemCode;
  /** REJECTED: the record is left out; KEPT: it is taken without the value, or with it mended. */
  readonly outcome: 'REJECTED' | 'KEPT';
  /** Identifier of the record; null when it is about the document. */
  readonly record: string | null;
  /** The property or key it is about, as the source calls it ("dct:issued", "resources[2].size"). */
  readonly field: string | null;
  /** What was found, at most 200 characters of it; null when nothing was. */
  readonly found: string | null;
  /** What is accepted instead, in words. */
  readonly accepted: string;
}
