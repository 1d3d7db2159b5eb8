import type { Evidence, ReasonKind, Verdict } from '../answers.js';
import type { CoalitionReasonKind } from '../coalition/coalition.js';
import type { Assumption } from './assume.js';
import type { ToldAssumption } from './tell-assumption.js';

export interface SimulationAsk {
  cityId: number;
  /** How many of the first opportunities count as being on the list. */
  top: number;
  assumptions: readonly Assumption[];
}

export type ChangeKind = 'APPEARS' | 'RISES' | 'FALLS' | 'GOES';

/** A place in the list of a city's opportunities. */
export interface Standing {
  /** 1 for the first. */
  rank: number;
  score: number;
}

export interface ReasonChange<Kind = ReasonKind> {
  kind: Kind;
  /** Points before and after; the differences add up to that of the score. */
  before: number;
  after: number;
  text: string;
  /** Never empty. */
  evidence: readonly Evidence[];
}

export interface OpportunityChange {
  useCaseId: number;
  change: ChangeKind;
  /** Null when the city runs it as things are: the assumptions put that in doubt. */
  before: Standing | null;
  after: Standing;
  verdictBefore: Verdict;
  verdictAfter: Verdict;
  /** Greatest difference first; empty when only the rank has changed. */
  reasons: readonly ReasonChange[];
}

export type CoalitionChangeKind = 'APPEARS' | 'IMPROVES' | 'WORSENS' | 'GOES';

export interface CoalitionChange {
  useCaseId: number;
  change: CoalitionChangeKind;
  cityIds: readonly number[];
  before: CoalitionStanding;
  after: CoalitionStanding;
  /** Greatest difference first. */
  reasons: readonly ReasonChange<CoalitionReasonKind>[];
}

/** A place among the coalitions of a city for a use case. */
export interface CoalitionStanding {
  /** 1 for the best; null when it is not among those compared. */
  rank: number | null;
  score: number;
}

export interface CoalitionComparison {
  /** The use cases whose coalitions were compared. */
  useCaseIds: readonly number[];
  /** Use case by use case, the greatest change of the score first. */
  changes: readonly CoalitionChange[];
}

export interface ChangeCounts {
  appear: number;
  rise: number;
  fall: number;
  go: number;
}

export interface Simulation {
  assumptions: readonly ToldAssumption[];
  changes: readonly OpportunityChange[];
  counts: ChangeCounts;
  /** Over all cities that were compared. */
  countsEverywhere: ChangeCounts;
  /** All that the assumptions could touch. */
  citiesThatMayChange: number;
  /** The same, or the nearest of them where there are too many to look at all. */
  citiesCompared: number;
  /** Cities with at least one change. */
  citiesChanged: number;
  /** Running cases anywhere that lose their only legal basis: whether they go on is not known. */
  casesInDoubtIds: readonly number[];
  coalitions: CoalitionComparison;
}

/** How far coalitions are compared: the best `groups` of `least` to `most` cities, the city among them, for each use case. */
export const COALITIONS_COMPARED = {
  useCases: 5,
  groups: 5,
  least: 2,
  most: 4,
  /** Most promising partners of the city before and after, from which the others come. */
  partners: 12,
} as const;

/** Points; a smaller change of a score is none that a reader would see. */
export const LEAST_POINTS = 0.05;
