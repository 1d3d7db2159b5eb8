/** What can be wrong with a foreign catalogue, in words that stay the same, and what each means. */
export const HARVEST_PROBLEMS = {
  DOCUMENT_BROKEN: 'The document is not of the format that it claims, or breaks off.',
  ENCODING_WRONG: 'The bytes are not of the character encoding that is stated.',
  PREFIX_UNKNOWN: 'A prefix is used that was not declared.',
  PAGE_REPEATED: 'A page names one as the next that was read before.',
  DATASET_NOT_DESCRIBED: 'The catalogue points at a dataset that it does not describe.',
  RECORD_BROKEN: 'The record cannot be read at all.',
  IDENTIFIER_MISSING: 'Nothing tells the record apart from others.',
  IDENTIFIER_REPEATED: 'Another record of the source has the same identifier.',
  TITLE_MISSING: 'No language has a title.',
  DESCRIPTION_MISSING: 'No language has a description.',
  NOT_PUBLIC: 'The record is a draft, deleted or private.',
  IRI_INVALID: 'An identifier that should be an IRI is none.',
  URL_INVALID: 'An address is none, or of a scheme that is not accepted.',
  DATE_INVALID: 'A date is none, or may be two.',
  NUMBER_INVALID: 'A number is none.',
  VALUE_INVALID: 'A value is of the wrong type.',
  LITERAL_FOR_IRI: 'A text stands where the address of a concept belongs.',
  HTML_REMOVED: 'A text held HTML, which was taken out.',
  VALUE_UNMAPPED: 'No EU vocabulary has the value.',
  TOO_MUCH: 'A text, list or record is too long, and was cut.',
} as const;

export type HarvestProblemCode = keyof typeof HARVEST_PROBLEMS;

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
