import type { Business } from './schema/business.schema.js';
import type { City } from './schema/city.schema.js';
import type { Dataset } from './schema/dataset.schema.js';
import type { Event } from './schema/event.schema.js';
import type { Instrument } from './schema/instrument.schema.js';
import type { Network } from './schema/network.schema.js';
import type { SharingModel } from './schema/sharing-model.schema.js';
import type { Source } from './schema/source.schema.js';
import type { UseCase } from './schema/use-case.schema.js';
import type { Credit, DataKinds, LegalBasis, Themes } from './schema/vocabulary.schema.js';
import type { WorkingGroup } from './schema/working-group.schema.js';

/** The records of a catalogue, in the shape of its files. */
export interface Records {
  cities: City[];
  useCases: UseCase[];
  businesses: Business[];
  datasets: Dataset[];
  workingGroups: WorkingGroup[];
  events: Event[];
  instruments: Instrument[];
  sharingModels: SharingModel[];
  networks: Network[];
  sources: Source[];
}

/** Records that fit together, with the vocabulary that joins them. */
export interface Catalogue extends Records {
  dataKinds: DataKinds;
  themes: Themes;
  legalBases: LegalBasis[];
  credits: Credit[];
}
