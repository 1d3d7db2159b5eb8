import type { ReasonKind } from './answers.js';

export type OpportunityFeature = Extract<
  ReasonKind,
  | 'SHARED_THEME'
  | 'SHARED_TEXT'
  | 'SHARED_USE_CASE'
  | 'SIMILAR_SIZE'
  | 'NEARBY_CITY'
  | 'LOCAL_HOLDER'
  | 'SHARED_BUSINESS'
  | 'DATA_HELD'
  | 'DATA_OFFERED'
  | 'SHARED_GROUP'
  | 'SHARED_NETWORK'
  | 'SAME_COUNTRY'
  | 'ADOPTION'
  | 'MATURITY'
  | 'RECENCY'
  | 'OWN_CASE'
  | 'LEGAL_SETTING'
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
      | 'SHARED_LANGUAGE'
    >;

export type CityPartnerFeature =
  | PartnerFeature
  | Extract<ReasonKind, 'PAST_PARTNER' | 'ACTIVITY' | 'SHARED_WISH' | 'SIMILAR_SIZE'>;

export type SimilarityFeature =
  | Exclude<PartnerFeature, 'ROLE' | 'SHARED_LANGUAGE'>
  | 'SIMILAR_SIZE';

/**
 * Points that full evidence of each kind earns; partial evidence earns a part of them.
 *
 * A feature's strength is between 0 and 1 and its contribution is strength times weight, so no feature can
 * outgrow its weight.
 */
export interface MatchingWeights {
  opportunity: Readonly<Record<OpportunityFeature, number>>;
  partner: Readonly<Record<PartnerFeature, number>>;
  /** Of a city as a partner, whatever on. */
  cityPartner: Readonly<Record<CityPartnerFeature, number>>;
  similarity: Readonly<Record<SimilarityFeature, number>>;
}

/** Weights set by judgement, for a catalogue too small to fit its own: each table adds up to 100. */
export const priorWeights: MatchingWeights = {
  opportunity: {
    // Companies present here hold the data: the step that most often decides.
    LOCAL_HOLDER: 12,
    // The same language and operators, and law that no case names.
    SAME_COUNTRY: 9,
    // Cities near enough to visit run it.
    NEARBY_CITY: 10,
    // What many cities run suits many more.
    ADOPTION: 10,
    // It lasts where it was tried: operational cases against ended ones.
    MATURITY: 8,
    // The city explores it; an ended or unclear case is worth a little.
    OWN_CASE: 9,
    // The city already runs use cases of its themes.
    SHARED_THEME: 8,
    // Colleagues who meet: a group of the city works on it, or members run it.
    SHARED_GROUP: 7,
    // The cities that run it are comparable in size.
    SIMILAR_SIZE: 5,
    // Companies present here already take part in it elsewhere.
    SHARED_BUSINESS: 5,
    // The city already has some of the data.
    DATA_HELD: 4,
    // Cities that run what this city runs have it too.
    SHARED_USE_CASE: 3,
    // The law that cases of it rest on applies here too.
    LEGAL_SETTING: 3,
    // It reads like what the city does.
    SHARED_TEXT: 2,
    // Networks are looser than groups, and large ones say little.
    SHARED_NETWORK: 2,
    // Companies elsewhere would have to come.
    DATA_OFFERED: 2,
    // What is new is supported; what is old may be superseded.
    RECENCY: 1,
  },
  partner: {
    // It is in operation there, in pilot, wished for, or likely to be.
    ROLE: 44,
    // Near enough to visit.
    NEARBY_CITY: 12,
    // They meet in the same working groups.
    SHARED_GROUP: 11,
    // Both run the same other use cases.
    SHARED_USE_CASE: 10,
    // The same law, and mostly the same language.
    SAME_COUNTRY: 8,
    // The same companies to talk to.
    SHARED_BUSINESS: 8,
    // They are in the same networks, beyond those of the groups.
    SHARED_NETWORK: 4,
    // The same language in another country.
    SHARED_LANGUAGE: 3,
  },
  // Not fitted: seven groups of three or more cities with 55 memberships in all, 22 of them in one group, show who
  // joins such groups rather than who works well together.
  cityPartner: {
    // It has what the city could do next.
    ROLE: 18,
    // They have done the same with the same companies, or in the same group.
    PAST_PARTNER: 14,
    // A city that does much has much to share.
    ACTIVITY: 12,
    // Both want the same: a project to start together.
    SHARED_WISH: 12,
    // Near enough to visit.
    NEARBY_CITY: 10,
    // Both run the same use cases.
    SHARED_USE_CASE: 8,
    // They meet in the same working groups.
    SHARED_GROUP: 6,
    // The same law, and mostly the same language.
    SAME_COUNTRY: 6,
    // The same language in another country.
    SHARED_LANGUAGE: 4,
    // The same companies to talk to.
    SHARED_BUSINESS: 4,
    // They are in the same networks, beyond those of the groups.
    SHARED_NETWORK: 3,
    // The same scale of things.
    SIMILAR_SIZE: 3,
  },
  similarity: {
    // What they do.
    SHARED_USE_CASE: 30,
    // What they are.
    SIMILAR_SIZE: 18,
    // Who offers data in both.
    SHARED_BUSINESS: 14,
    // Where they are.
    NEARBY_CITY: 12,
    SAME_COUNTRY: 12,
    // Whom they meet.
    SHARED_GROUP: 10,
    SHARED_NETWORK: 4,
  },
};
