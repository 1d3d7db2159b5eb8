/** Dimensions of the European Metadata Quality Assessment. */
export const QUALITY_DIMENSIONS = [
  'FINDABILITY',
  'ACCESSIBILITY',
  'INTEROPERABILITY',
  'REUSABILITY',
  'CONTEXTUALITY',
] as const;
export type QualityDimension = (typeof QUALITY_DIMENSIONS)[number];

/** From the best to the worst. */
export const QUALITY_RATINGS = ['EXCELLENT', 'GOOD', 'SUFFICIENT', 'BAD'] as const;
export type QualityRating = (typeof QUALITY_RATINGS)[number];

/** What was found of an indicator; UNKNOWN gives no points, but is not the publisher's fault. */
export type IndicatorOutcome = 'MET' | 'UNMET' | 'UNKNOWN';

export interface AssessedIndicator {
  readonly indicator: string;
  readonly dimension: QualityDimension;
  readonly outcome: IndicatorOutcome;
  readonly points: number;
  /** Points when it is met. */
  readonly most: number;
}

/** What a publisher can mend, and the points that it gains when it is mended wholly. */
export interface QualityFix {
  /** The property to state or mend. */
  readonly field: string;
  readonly gain: number;
  readonly advice: string;
}

export interface DatasetQuality {
  /** Of 405. */
  readonly score: number;
  readonly rating: QualityRating;
  /** Points that may be there, but that nobody has looked for. */
  readonly unknownPoints: number;
  readonly dimensions: readonly {
    readonly dimension: QualityDimension;
    readonly score: number;
    readonly most: number;
  }[];
  readonly indicators: readonly AssessedIndicator[];
  /** The one that gains most first; empty when nothing is left to mend. */
  readonly fixes: readonly QualityFix[];
}

/** Bands of data.europa.eu: 351 to 405, 221 to 350, 121 to 220, 0 to 120. */
export function ratingOf(score: number): QualityRating {
  if (score > 350) return 'EXCELLENT';
  if (score > 220) return 'GOOD';
  return score > 120 ? 'SUFFICIENT' : 'BAD';
}
