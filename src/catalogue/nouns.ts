import { businesses } from './business/business.listing.js';
import { cities } from './city/city.listing.js';
import { countries } from './country/country.listing.js';
import { dataKinds } from './data-kind/data-kind.listing.js';
import { datasets } from './dataset/dataset.listing.js';
import { events } from './event/event.listing.js';
import { implementations } from './implementation/implementation.listing.js';
import { instruments } from './instrument/instrument.listing.js';
import type { Listing } from './listing.js';
import { networks } from './network/network.listing.js';
import { sharingModels } from './sharing-model/sharing-model.listing.js';
import { sources } from './source/source.listing.js';
import { themes } from './theme/theme.listing.js';
import { useCases } from './use-case/use-case.listing.js';
import { workingGroups } from './working-group/working-group.listing.js';

/** Every noun that has an id of its own, as the schema lists it. */
export const nouns: readonly Listing[] = [
  cities,
  businesses,
  dataKinds,
  datasets,
  useCases,
  implementations,
  workingGroups,
  events,
  instruments,
  sharingModels,
  networks,
  themes,
  countries,
  sources,
];
