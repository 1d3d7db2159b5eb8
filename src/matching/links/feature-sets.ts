import {
  activity,
  activityAround,
  activityOfCountry,
  alikeInSize,
  leadership,
  population,
  recency,
} from './features/city-traits.js';
import {
  alikeAround,
  likestText,
  namesCity,
  sharedThemes,
  sharedWords,
} from './features/content.js';
import { countryTies } from './features/countries.js';
import {
  activityOfLead,
  knownMembers,
  sizeOfCircle,
  sizeOfProgramme,
} from './features/item-traits.js';
import type { LinkFeature } from './features/link-feature.js';
import {
  partnersAround,
  partnersInCommon,
  partnersInCountry,
  partnersNearLead,
  partnersOfPartners,
  workedTogether,
} from './features/past-partners.js';
import { nearbyMember, rankByDistance, relativeDistance, sameCountry } from './features/place.js';
import { membersInCommon } from './features/members-in-common.js';
import {
  programmeAround,
  programmeBorders,
  programmeHere,
  programmeInCountry,
  programmeReach,
  programmeShare,
  programmeSize,
} from './features/programmes.js';

/** T1: items for a city. T2: cities for an item. */
export type Task = 'T1' | 'T2';

const ofPairs: readonly LinkFeature[] = [
  ...nearbyMember,
  relativeDistance,
  rankByDistance,
  sameCountry,
  countryTies,
  ...programmeAround,
  programmeInCountry,
  programmeHere,
  programmeShare,
  programmeReach,
  programmeBorders,
  programmeSize,
  sharedThemes,
  sharedWords,
  likestText,
  ...alikeAround,
  namesCity,
  workedTogether,
  membersInCommon,
  partnersInCommon,
  partnersOfPartners,
  partnersAround,
  partnersNearLead,
  partnersInCountry,
  alikeInSize,
];

/** What is the same for all alternatives of a question decides nothing, and is left out. */
export const featuresFor: Readonly<Record<Task, readonly LinkFeature[]>> = {
  T1: [...ofPairs, sizeOfProgramme, sizeOfCircle, activityOfLead, knownMembers],
  T2: [...ofPairs, population, ...activity, leadership, recency, activityOfCountry, activityAround],
};
