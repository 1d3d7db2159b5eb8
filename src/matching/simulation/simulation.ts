import type { Evidence, ReasonKind, Verdict } from '../answers.js';
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

export interface ReasonChange {
  kind: ReasonKind;
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
  before: Standing;
  after: Standing;
  verdictBefore: Verdict;
  verdictAfter: Verdict;
  /** Greatest difference first; empty when only the rank has changed. */
  reasons: readonly ReasonChange[];
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
  /** Over all cities. */
  countsEverywhere: ChangeCounts;
  /** Cities with at least one change. */
  citiesChanged: number;
}

/** Points; a smaller change of a score is none that a reader would see. */
export const LEAST_POINTS = 0.05;
