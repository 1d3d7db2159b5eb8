import type { KindTerms } from '../kind-terms.js';
import { ENERGY_AND_ENVIRONMENT } from './energy-and-environment.js';
import { PARKING_AND_CHARGING } from './parking-and-charging.js';
import { PEOPLE_AND_PRESENCE } from './people-and-presence.js';
import { ROADS } from './roads.js';
import { SHARED_MOBILITY } from './shared-mobility.js';
import { TRADE_AND_WORK } from './trade-and-work.js';

/** The words of all kinds, gathered and read by us. */
export const LEXICON: readonly KindTerms[] = [
  ...ROADS,
  ...SHARED_MOBILITY,
  ...PARKING_AND_CHARGING,
  ...ENERGY_AND_ENVIRONMENT,
  ...PEOPLE_AND_PRESENCE,
  ...TRADE_AND_WORK,
];

/** Headings, and kinds that no words of a catalogue can show: nothing is inferred to be of them. */
export const NEVER_INFERRED: ReadonlySet<string> = new Set([
  'shared-mobility',
  'mobility-data-unspecified',
  'any-business-data',
  'public-contract-service-data',
  'citizen-data-and-consent',
  'policy-survey-answers',
  'short-term-rental-host-identity',
]);
