import type { CatalogueAdapter, HarvestProtocol } from './adapter.js';
import { ckanAdapter } from './ckan/adapter.js';
import { dataJsonAdapter } from './data-json/adapter.js';
import { dcatApAdapter } from './dcat-ap/dcat-ap.adapter.js';
import { gbfsAdapter } from './gbfs/adapter.js';
import { opendatasoftAdapter } from './opendatasoft/adapter.js';

/** The adapter of each kind of catalogue. */
export const adapters: Readonly<Record<HarvestProtocol, CatalogueAdapter>> = {
  CKAN: ckanAdapter,
  DCAT_AP: dcatApAdapter,
  DATA_JSON: dataJsonAdapter,
  OPENDATASOFT: opendatasoftAdapter,
  GBFS: gbfsAdapter,
};
