import type { ReasonKind } from './answers.js';

export type OpportunityFeature = Extract<
  ReasonKind,
  | 'SHARED_THEME'
  | 'SIMILAR_SIZE'
  | 'NEARBY_CITY'
  | 'LOCAL_HOLDER'
  | 'SHARED_BUSINESS'
  | 'DATA_HELD'
  | 'SHARED_GROUP'
  | 'SHARED_NETWORK'
  | 'SAME_COUNTRY'
  | 'MATURITY'
  | 'OWN_CASE'
>;

export type PartnerFeature =
  | 'ROLE'
  | Extract<
      ReasonKind,
      | 'SHARED_GROUP'
      | 'SHARED_USE_CASE'
      | 'SHARED_BUSINESS'
      | 'NEARBY_CITY'
      | 'SAME_COUNTRY'
      | 'SHARED_NETWORK'
    >;

export type SimilarityFeature = Exclude<PartnerFeature, 'ROLE'> | 'SIMILAR_SIZE';

/**
 * Points that full evidence of each kind earns; partial evidence earns a part of them.
 *
 * A feature's strength is between 0 and 1 and its contribution is strength times weight, so no feature can
 * outgrow its weight.
 */
export interface MatchingWeights {
  opportunity: Readonly<Record<OpportunityFeature, number>>;
  partner: Readonly<Record<PartnerFeature, number>>;
  similarity: Readonly<Record<SimilarityFeature, number>>;
}

/** Weights set by judgement, for a catalogue too small to fit its own: each table adds up to 100. */
export const priorWeights: MatchingWeights = {
  opportunity: {
    // Companies present here hold the data: the step that most often decides.
    LOCAL_HOLDER: 18,
    // Cities near enough to visit run it.
    NEARBY_CITY: 13,
    // The city already runs use cases of its themes.
    SHARED_THEME: 12,
    // It lasts where it was tried: operational cases against ended ones.
    MATURITY: 12,
    // The same law, language and operators.
    SAME_COUNTRY: 10,
    // The cities that run it are comparable in size.
    SIMILAR_SIZE: 8,
    // Companies present here already take part in it elsewhere.
    SHARED_BUSINESS: 8,
    // Colleagues who meet: a group of the city works on it, or members run it.
    SHARED_GROUP: 7,
    // The city already has some of the data.
    DATA_HELD: 5,
    // The city explores it, or has a case that ended or whose status is unknown.
    OWN_CASE: 4,
    // Networks are looser than groups, and large ones say little.
    SHARED_NETWORK: 3,
  },
  partner: {
    // In operation there, in pilot, wished for.
    ROLE: 35,
    NEARBY_CITY: 15,
    SHARED_GROUP: 13,
    // Both run the same other use cases.
    SHARED_USE_CASE: 12,
    // The same companies to talk to.
    SHARED_BUSINESS: 10,
    SAME_COUNTRY: 10,
    SHARED_NETWORK: 5,
  },
  similarity: {
    SHARED_USE_CASE: 25,
    SIMILAR_SIZE: 20,
    SHARED_BUSINESS: 15,
    NEARBY_CITY: 12,
    SAME_COUNTRY: 12,
    SHARED_GROUP: 10,
    SHARED_NETWORK: 6,
  },
};
