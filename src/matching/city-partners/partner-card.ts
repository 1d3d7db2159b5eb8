import type { FactIndex } from '../fact-index.js';
import {
  bothAlikeInSize,
  bothNearby,
  groupsInCommon,
  networksInCommon,
} from '../features/city-pair.js';
import { countryInCommon, languageInCommon } from '../features/shared-language.js';
import type { ScoreCard } from '../score.js';
import type { CityPartnerFeature } from '../weights.js';
import {
  activityOfOther,
  experienceForCity,
  otherBusinessesInCommon,
  otherUseCasesInCommon,
  type Acquaintance,
  wishInCommon,
  workedAlike,
} from './partner-features.js';

/** What counts for a city as a partner, whatever on. */
export function cityPartnerCard({
  weights,
}: FactIndex): ScoreCard<Acquaintance, CityPartnerFeature> {
  return { features: FEATURES, weights: weights.cityPartner };
}

const FEATURES = [
  experienceForCity,
  workedAlike,
  activityOfOther,
  wishInCommon,
  bothNearby,
  otherUseCasesInCommon,
  groupsInCommon,
  countryInCommon,
  languageInCommon,
  otherBusinessesInCommon,
  networksInCommon,
  bothAlikeInSize,
] as const;
