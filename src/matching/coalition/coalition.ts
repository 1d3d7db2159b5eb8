import type { Evidence } from '../answers.js';
import type { SizeClass } from '../size-class.js';

/** What a group of cities is wanted for. */
export interface CoalitionSubject {
  type: 'UseCase' | 'DataKind' | 'Business';
  id: number;
}

/** What every answer must meet; what is left out constrains nothing. */
export interface CoalitionConstraints {
  minSize: number;
  maxSize: number;
  mustIncludeIds?: readonly number[];
  countryIds?: readonly number[];
  /** Inhabitants of all members together; an unknown population adds nothing. */
  minPopulation?: number;
  /** Each of these must be the size of at least one member. */
  sizeClasses?: readonly SizeClass[];
  /** Every member belongs to this network. */
  networkId?: number;
  /** Some network has every member. */
  inCommonNetwork?: boolean;
  /** At least one member has done it. */
  withExperience?: boolean;
}

export type CoalitionObjective = 'SMALLEST' | 'BEST';

export interface CoalitionAsk {
  subject: CoalitionSubject;
  constraints: CoalitionConstraints;
  objective: CoalitionObjective;
  /** How many coalitions are wanted. */
  first: number;
}

export type ConstraintName =
  | 'SIZE'
  | 'MUST_INCLUDE'
  | 'COUNTRIES'
  | 'MIN_POPULATION'
  | 'SIZE_CLASSES'
  | 'NETWORK'
  | 'COMMON_NETWORK'
  | 'EXPERIENCE';

export type CoalitionRole =
  | 'HAS_DONE_IT'
  | 'DOING_IT'
  | 'WANTS_IT'
  | 'COULD_DO_IT'
  | 'NOTHING_KNOWN';

export type CoalitionReasonKind = 'ROLE' | 'EXPERIENCE' | 'DATA' | 'REACH' | CoalitionTieFeature;

type CoalitionTieFeature =
  | 'SHARED_GROUP'
  | 'SHARED_USE_CASE'
  | 'SHARED_BUSINESS'
  | 'NEARBY_CITY'
  | 'SAME_COUNTRY'
  | 'SHARED_NETWORK';

export interface CoalitionReason {
  kind: CoalitionReasonKind;
  /** Points of the score; the contributions of one coalition add up to its score. */
  contribution: number;
  text: string;
  /** Never empty. */
  evidence: readonly Evidence[];
}

export type ObstacleKind =
  | 'KIND_NOT_AT_HAND'
  | 'DATA_UNKNOWN'
  | 'STATUS_UNKNOWN'
  | 'CASE_ENDED'
  | 'NO_EXPERIENCE'
  | 'POPULATION_UNKNOWN'
  | 'SEVERAL_COUNTRIES'
  | 'NO_TIE';

export interface CoalitionObstacle {
  kind: ObstacleKind;
  text: string;
  /** Never empty. */
  evidence: readonly Evidence[];
}

export type CoalitionTieKind =
  | 'SHARED_GROUP'
  | 'SHARED_NETWORK'
  | 'SHARED_USE_CASE'
  | 'SHARED_BUSINESS';

export interface CoalitionTie {
  kind: CoalitionTieKind;
  /** Members that it ties together: two or more. */
  cityIds: readonly number[];
  text: string;
  /** The group, network, use case or business, then the cases that show it. */
  evidence: readonly Evidence[];
}

interface CoalitionMember {
  cityId: number;
  role: CoalitionRole;
  text: string;
  /** Never empty. */
  evidence: readonly Evidence[];
}

export interface Coalition {
  members: readonly CoalitionMember[];
  /** 0 to 100. */
  score: number;
  reasons: readonly CoalitionReason[];
  /** Inhabitants of the members whose population is known. */
  knownPopulation: number;
  unknownPopulations: number;
  obstacles: readonly CoalitionObstacle[];
  ties: readonly CoalitionTie[];
}

export interface Impossibility {
  /** A smallest set of constraints that no group meets together. */
  constraints: readonly ConstraintName[];
  text: string;
}

export interface CoalitionAnswer {
  /** Best first; all of one size when the smallest are wanted. */
  coalitions: readonly Coalition[];
  /** Cities that could be members, once the constraints on single cities are met. */
  candidateCount: number;
  /** Not every possible group was looked at. The smallest size is exact all the same. */
  approximate: boolean;
  impossible: Impossibility | null;
}

/** Fewest and most members that can be asked for. */
export const COALITION_SIZE = { least: 2, most: 12 } as const;
