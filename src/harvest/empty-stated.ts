import type { StatedAgent, StatedDataset, StatedDistribution } from './stated-dataset.js';

/** A distribution of which nothing is stated yet. */
export const NOTHING_OF_DISTRIBUTION: StatedDistribution = {
  identifier: null,
  titles: [],
  descriptions: [],
  accessUrl: null,
  downloadUrl: null,
  format: null,
  mediaType: null,
  licence: null,
  rights: null,
  byteSize: null,
  issued: null,
  modified: null,
  conformsTo: [],
  systemId: null,
};

export const NOTHING_OF_AGENT: StatedAgent = { iri: null, names: [], homepage: null, type: null };

/** A dataset of which nothing but its identifier is stated yet. */
export const NOTHING_OF_DATASET: Omit<StatedDataset, 'identifier'> = {
  iri: null,
  otherIdentifiers: [],
  titles: [],
  descriptions: [],
  keywords: [],
  themes: [],
  landingPages: [],
  publisher: null,
  hasContactPoint: false,
  issued: null,
  modified: null,
  frequency: null,
  languages: [],
  accessRights: null,
  licence: null,
  places: [],
  periods: [],
  conformsTo: [],
  type: null,
  byHansa: null,
  distributions: [],
};
