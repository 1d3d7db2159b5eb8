import type { Challenge, Status } from '../facts.js';
import type { CompanyPresent } from './companies-present.js';
import type { OutsideCase } from './outside-cases.js';
import type { Spot, SpotSubject } from './spots-to-check.js';

/** STATED: the member has a case of it, though none in operation. LIKELY: it ranks among its top opportunities. */
export type Interest = 'STATED' | 'LIKELY';

export interface InterestedMember {
  cityId: number;
  interest: Interest;
  /** Of the member's cases; null for LIKELY. */
  status: Status | null;
}

/** What members care about and none of them has in operation. */
export interface WhiteSpot {
  subject: SpotSubject;
  /** Null for a use case, and for a challenge anywhere. */
  themeId: number | null;
  /** Null but for a challenge. */
  challenge: Challenge | null;
  /** Use cases that members care about; of a theme or a challenge, those of it. */
  useCaseIds: readonly number[];
  /** At least two; those that state their interest first. */
  members: readonly InterestedMember[];
  /** Running cases in cities outside, the best to present first; those in operation, or else the pilots. */
  readonly presenters: readonly OutsideCase[];
  /** The nearest of them to a member; null when no city outside runs any of the use cases. */
  readonly nearestCase: OutsideCase | null;
  readonly companies: readonly CompanyPresent[];
  readonly text: string;
}

/** A spot with the members that care, and only the use cases that they care about. */
export interface Wanted extends Spot {
  readonly members: readonly InterestedMember[];
}
