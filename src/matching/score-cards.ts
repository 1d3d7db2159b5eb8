import type { FactIndex } from './fact-index.js';
import type { Candidate } from './features/candidate.js';
import { sharedGroup, sharedNetwork } from './features/circles-in-common.js';
import {
  alikeInUseCases,
  bothAlikeInSize,
  bothInCountry,
  bothNearby,
  businessesInCommon,
  groupsInCommon,
  networksInCommon,
  useCasesInCommon,
  type CityPair,
} from './features/city-pair.js';
import { heldData, localHolder, sharedBusiness } from './features/data-at-hand.js';
import { kindredCities } from './features/kindred-cities.js';
import { offeredData } from './features/offered-data.js';
import { legalSetting } from './features/legal-setting.js';
import { partnerRole, type Partnership } from './features/partner-role.js';
import { countryInCommon, languageInCommon } from './features/shared-language.js';
import { sharedTheme } from './features/shared-themes.js';
import { sharedText } from './features/shared-text.js';
import { adoption, maturity, ownCase, recency } from './features/track-record.js';
import { nearbyCity, sameCountry, similarSize } from './features/where-it-runs.js';
import type { ScoreCard } from './score.js';
import type { OpportunityFeature, PartnerFeature, SimilarityFeature } from './weights.js';

/** What counts for a use case in a city. */
export function opportunityCard({ weights }: FactIndex): ScoreCard<Candidate, OpportunityFeature> {
  return { features: OPPORTUNITY_FEATURES, weights: weights.opportunity };
}

/** What counts for a city as a partner in a use case. */
export function partnerCard({ weights }: FactIndex): ScoreCard<Partnership, PartnerFeature> {
  return { features: PARTNER_FEATURES, weights: weights.partner };
}

/** What makes two cities alike. */
export function similarityCard({ weights }: FactIndex): ScoreCard<CityPair, SimilarityFeature> {
  return { features: SIMILARITY_FEATURES, weights: weights.similarity };
}

export const OPPORTUNITY_FEATURES = [
  localHolder,
  nearbyCity,
  adoption,
  sharedTheme,
  maturity,
  sameCountry,
  similarSize,
  sharedBusiness,
  sharedGroup,
  heldData,
  ownCase,
  kindredCities,
  sharedText,
  sharedNetwork,
  offeredData,
  recency,
  legalSetting,
] as const;

const PARTNER_FEATURES = [
  partnerRole,
  bothNearby,
  groupsInCommon,
  useCasesInCommon,
  businessesInCommon,
  countryInCommon,
  networksInCommon,
  languageInCommon,
] as const;

const SIMILARITY_FEATURES = [
  alikeInUseCases,
  bothAlikeInSize,
  businessesInCommon,
  bothNearby,
  bothInCountry,
  groupsInCommon,
  networksInCommon,
] as const;
