import { type Likeness, compareTitles } from './compare-titles.js';
import type { KeyKind, RecordNames } from './record-keys.js';

/** What speaks for two records being of one dataset, and what against it. */
export type Reason =
  | 'SAME_IDENTIFIER'
  | 'SAME_FEED'
  | 'SAME_DOWNLOAD'
  | 'SAME_PAGE'
  | 'SAME_TITLE'
  | 'NEAR_TITLE'
  | 'LIKE_TITLE'
  | 'SAME_PUBLISHER'
  | 'OTHER_TITLE'
  | 'NUMBERS_DIFFER'
  | 'SEVERAL_ALIKE';

export interface PairEvidence {
  /** Kinds of keys that both have, and nobody else in the catalogue of either. */
  readonly shared: readonly KeyKind[];
  readonly one: RecordNames;
  readonly other: RecordNames;
}

export interface Judged {
  /** How sure it is, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** From here on records become one dataset by themselves; below, nothing does. */
export const SURE = 0.9;

/** From here on two records are worth the look of a person. */
export const LIKELY = 0.6;

/**
 * How sure it is that two records are of one dataset. Each thing in common takes away its share of the doubt: what is
 * left is the product of all. Different numbers in the titles, or titles of one language that have little in common,
 * outweigh it: such a pair is never sure, and without a common identifier, feed or file not even likely.
 */
export function judgePair({ shared, one, other }: PairEvidence): Judged {
  const likeness = compareTitles(one.titles, other.titles);
  const inCommon = [...sharedReasons(shared), ...titleReason(likeness)];
  const reasons: Reason[] = hasOnePublisher(one, other)
    ? [...inCommon, 'SAME_PUBLISHER']
    : inCommon;
  const doubt = reasons.reduce((left, reason) => left * (1 - (WEIGHTS[reason] ?? 0)), 1);
  const score = Math.min(1 - doubt, ceiling(reasons));
  return { score: Math.round(score * 1000) / 1000, reasons };
}

/** How much of the doubt each takes away. */
const WEIGHTS: Readonly<Partial<Record<Reason, number>>> = {
  SAME_IDENTIFIER: 0.95,
  SAME_FEED: 0.95,
  SAME_DOWNLOAD: 0.8,
  SAME_PAGE: 0.6,
  SAME_TITLE: 0.75,
  NEAR_TITLE: 0.5,
  LIKE_TITLE: 0.3,
  SAME_PUBLISHER: 0.3,
};

const KEYS: readonly (readonly [KeyKind, Reason])[] = [
  ['IDENTIFIER', 'SAME_IDENTIFIER'],
  ['FEED', 'SAME_FEED'],
  ['DOWNLOAD', 'SAME_DOWNLOAD'],
  ['PAGE', 'SAME_PAGE'],
];

const sharedReasons = (shared: readonly KeyKind[]): Reason[] =>
  KEYS.flatMap(([kind, reason]) => (shared.includes(kind) ? [reason] : []));

const OF_LIKENESS: Readonly<Record<Likeness, Reason>> = {
  EQUAL: 'SAME_TITLE',
  NEAR: 'NEAR_TITLE',
  PART: 'LIKE_TITLE',
  OTHER: 'OTHER_TITLE',
  NUMBERS_DIFFER: 'NUMBERS_DIFFER',
};

const titleReason = (likeness: Likeness | null): Reason[] =>
  likeness === null ? [] : [OF_LIKENESS[likeness]];

const hasOnePublisher = (one: RecordNames, other: RecordNames): boolean =>
  one.publishers.some((publisher) => other.publishers.includes(publisher));

/** However much there is in common otherwise; feeds are named anew by each list, and told by their ids. */
function ceiling(reasons: readonly Reason[]): number {
  const has = (...wanted: Reason[]) => wanted.some((reason) => reasons.includes(reason));
  const isContradicted = has('NUMBERS_DIFFER') || (has('OTHER_TITLE') && !has('SAME_FEED'));
  if (isContradicted) {
    return has('SAME_IDENTIFIER', 'SAME_FEED', 'SAME_DOWNLOAD') ? CONTRADICTED : 0;
  }
  const isNamed = has('SAME_IDENTIFIER', 'SAME_FEED', 'SAME_TITLE', 'NEAR_TITLE');
  return isNamed ? 1 : UNNAMED;
}

const CONTRADICTED = 0.65;
/** The same addresses, and titles that do not tell. */
const UNNAMED = 0.85;
