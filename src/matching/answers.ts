/** The nouns that an answer may point to. */
export type EvidenceType =
  | 'City'
  | 'Business'
  | 'DataKind'
  | 'Dataset'
  | 'UseCase'
  | 'Implementation'
  | 'WorkingGroup'
  | 'Network'
  | 'Theme'
  | 'Country'
  | 'Instrument'
  | 'Event';

/** A pointer to a record of the catalogue, by the ids of the facts. */
export interface Evidence {
  type: EvidenceType;
  id: number;
}

export type ReasonKind =
  | 'SHARED_THEME'
  | 'SHARED_TEXT'
  | 'SIMILAR_SIZE'
  | 'NEARBY_CITY'
  | 'LOCAL_HOLDER'
  | 'DATA_HELD'
  | 'DATA_OFFERED'
  | 'SHARED_GROUP'
  | 'SHARED_NETWORK'
  | 'SAME_COUNTRY'
  | 'ADOPTION'
  | 'MATURITY'
  | 'RECENCY'
  /** The city itself explores it, ended it, or has a case of unknown status. */
  | 'OWN_CASE'
  | 'PAST_PARTNER'
  | 'SHARED_USE_CASE'
  | 'ROLE'
  | 'SHARED_BUSINESS'
  | 'SHARED_LANGUAGE'
  | 'SHARED_WISH'
  | 'ACTIVITY'
  /** The law that cases of it rest on applies here too. */
  | 'LEGAL_SETTING';

/** One additive part of a score, with the records that show it. */
export interface Reason {
  kind: ReasonKind;
  /** Points of the score; the contributions of one answer add up to its score. */
  contribution: number;
  /** A sentence for a city officer. */
  text: string;
  /** Never empty. */
  evidence: readonly Evidence[];
}

export type CheckState = 'HELD' | 'OFFERED_LOCALLY' | 'OFFERED_ELSEWHERE' | 'MISSING' | 'UNKNOWN';

export interface ReadinessCheck {
  kindId: number;
  required: boolean;
  state: CheckState;
  /** The state rests only on kinds that the words of datasets point to, and nobody has stated. */
  isInferred: boolean;
  /** What settles the state: datasets held, businesses that offer. Empty when missing or unknown. */
  via: readonly Evidence[];
}

export type Verdict = 'READY' | 'PARTLY_READY' | 'NOT_READY' | 'UNKNOWN';

export interface Readiness {
  verdict: Verdict;
  /** Required kinds that are held or offered locally, over all required kinds: 0 to 1; null when none is required. */
  coverage: number | null;
  checks: readonly ReadinessCheck[];
}

export interface Holder {
  businessId: number;
  /** The business is present in the city. */
  activeHere: boolean;
  /** The business takes part in a pilot or operational case of this use case somewhere. */
  alreadyShares: boolean;
  /** Needed kinds that it holds. */
  kindIds: readonly number[];
}

export type PartnerRole = 'HAS_DONE_IT' | 'DOING_IT' | 'WANTS_IT_TOO';

export interface Partner {
  cityId: number;
  role: PartnerRole;
  /** 0 to 100. */
  score: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

export interface Opportunity {
  useCaseId: number;
  /** 0 to 100; the sum of the reasons' contributions. */
  score: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

export interface SimilarCity {
  cityId: number;
  /** 0 to 100. */
  score: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}
