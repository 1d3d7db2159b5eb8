import type { TopicName } from '../features/link-feature.js';
import type { Tell } from './account.js';
import { naming, texts, themes, themesNearby, wordsNearby } from './content-accounts.js';
import { common, partnersNearby, partnersThere, together } from './partner-accounts.js';
import { country, distance, size } from './place-accounts.js';
import { ownProgramme, programmeNearby, programmeReaches } from './programme-accounts.js';
import {
  activeCity,
  activeCountry,
  activeSurroundings,
  extent,
  inhabitants,
} from './trait-accounts.js';

/** How each topic is told: several features may measure what one sentence says. */
export const topics: Readonly<Record<TopicName, Tell>> = {
  distance,
  country,
  size,
  'own part in the programme': ownProgramme,
  'programme around': programmeNearby,
  'reach of the programme': programmeReaches,
  themes,
  'themes around': themesNearby,
  texts,
  'texts around': wordsNearby,
  'names the city': naming,
  'worked together': together,
  'partners in common': common,
  'partners around': partnersNearby,
  'partners near the lead': partnersThere,
  activity: activeCity,
  population: inhabitants,
  'activity of the country': activeCountry,
  'activity around': activeSurroundings,
  'members to expect': extent,
};
