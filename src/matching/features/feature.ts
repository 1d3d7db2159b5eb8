import type { Evidence, EvidenceType, ReasonKind } from '../answers.js';

/** One kind of evidence for a subject: how strong it is, and how to say so. */
export interface Feature<Subject, Kind extends ReasonKind = ReasonKind> {
  readonly kind: Kind;
  /** 0, nothing to say, to 1, as strong as it can be. */
  readonly strength: (subject: Subject) => number;
  /** Asked only where the strength is not 0. */
  readonly explain: (subject: Subject) => Explanation;
}

export interface Explanation {
  readonly text: string;
  /** At least one record, most telling first. */
  readonly evidence: readonly Evidence[];
}

/** Pointers to the first records of a list that is ordered by how telling they are. */
export function pointTo(
  type: EvidenceType,
  records: Iterable<{ readonly id: number }>,
): Evidence[] {
  return Array.from(records, ({ id }) => ({ type, id }));
}
