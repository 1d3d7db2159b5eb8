/** Fields of a dataset whose words count. */
export type SpokenField = 'TITLE' | 'KEYWORD' | 'DESCRIPTION' | 'FORMAT';

/** Words of a dataset that speak for a kind. */
interface SpokenWords {
  /** As they stand in the dataset. */
  readonly text: string;
  readonly field: SpokenField;
  /** Of the text; null when the source does not say it. */
  readonly language: string | null;
}

/** A kind that a dataset seems to be of. It is inferred: nobody has looked. */
export interface InferredKind {
  /** Slug of the kind. */
  readonly kind: string;
  /** From 0.5 to 1; see `assign-kinds.ts`. */
  readonly confidence: number;
  readonly words: readonly SpokenWords[];
}
