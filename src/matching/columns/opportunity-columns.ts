import type { CityView } from '../fact-index.js';
import type { Candidate } from '../features/candidate.js';
import type { Feature } from '../features/feature.js';
import { OPPORTUNITY_FEATURES } from '../score-cards.js';
import { audible } from '../score.js';
import type { OpportunityFeature } from '../weights.js';
import { sharedGroupColumn, sharedNetworkColumn } from './circle-columns.js';
import type { Column } from './column.js';
import {
  heldDataColumn,
  localHolderColumn,
  offeredDataColumn,
  sharedBusinessColumn,
} from './data-columns.js';
import {
  adoptionColumn,
  kindredCitiesColumn,
  legalSettingColumn,
  maturityColumn,
  ownCaseColumn,
  recencyColumn,
  sharedThemeColumn,
} from './own-columns.js';
import { sharedTextColumn } from './text-column.js';
import { nearbyCityColumn, sameCountryColumn, similarSizeColumn } from './place-columns.js';

const COLUMNS: Readonly<Record<OpportunityFeature, Column>> = {
  LOCAL_HOLDER: localHolderColumn,
  NEARBY_CITY: nearbyCityColumn,
  SHARED_THEME: sharedThemeColumn,
  ADOPTION: adoptionColumn,
  MATURITY: maturityColumn,
  RECENCY: recencyColumn,
  SHARED_TEXT: sharedTextColumn,
  DATA_OFFERED: offeredDataColumn,
  SAME_COUNTRY: sameCountryColumn,
  SIMILAR_SIZE: similarSizeColumn,
  SHARED_BUSINESS: sharedBusinessColumn,
  SHARED_GROUP: sharedGroupColumn,
  DATA_HELD: heldDataColumn,
  OWN_CASE: ownCaseColumn,
  LEGAL_SETTING: legalSettingColumn,
  SHARED_NETWORK: sharedNetworkColumn,
  SHARED_USE_CASE: kindredCitiesColumn,
};

/** How strong the evidence is for each use case, 0 where it is too faint to be told; kept with the view. */
export function strengthsOf(
  view: CityView,
  feature: Feature<Candidate, OpportunityFeature>,
): Float64Array {
  const kept = view.strengths.get(feature.kind);
  if (kept) return kept;
  const strengths = COLUMNS[feature.kind](view).map(audible);
  view.strengths.set(feature.kind, strengths);
  return strengths;
}

/** The scores of all use cases, by ordinal, as `scoreOf` gives them one by one. */
export function scoreUseCases(view: CityView): Float64Array {
  const scores = new Float64Array(view.index.useCases.length);
  for (const feature of OPPORTUNITY_FEATURES) {
    const strengths = strengthsOf(view, feature);
    const weight = view.index.weights.opportunity[feature.kind];
    for (let at = 0; at < scores.length; at++) scores[at]! += weight * strengths[at]!;
  }
  return scores;
}
