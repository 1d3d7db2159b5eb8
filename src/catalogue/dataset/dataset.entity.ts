import { defineEntity, p } from '@mikro-orm/core';
import { asserted, identified, naturalText, slugged } from '../../database/columns.js';
import { Business } from '../business/business.entity.js';
import { City } from '../city/city.entity.js';
import { Country } from '../country/country.entity.js';
import { DataKind } from '../data-kind/data-kind.entity.js';
import { Source } from '../source/source.entity.js';
import { Theme } from '../theme/theme.entity.js';

export const DATASET_TYPES = ['DATA_PRODUCT', 'DATA_REQUIREMENT', 'STANDARD', 'LIVE_FEED'] as const;

export const Dataset = defineEntity({
  name: 'Dataset',
  properties: {
    ...identified,
    ...slugged,
    ...asserted,
    title: naturalText(),
    description: p.text(),
    type: p.enum(DATASET_TYPES).index(),
    publisherCity: () => p.manyToOne(City).nullable().deleteRule('no action'),
    publisherBusiness: () => p.manyToOne(Business).nullable().deleteRule('no action'),
    publisherName: p.text().nullable().index(), // a publisher that is neither a city nor a business of the catalogue
    theme: () => p.manyToOne(Theme).index(),
    accessModel: p.text().index(),
    licence: p.text().nullable().index(), // null: the publisher states none; never guessed
    landingPage: p.text().nullable(),
  },
  checks: [
    {
      name: 'dataset_publisher_check',
      expression: 'num_nonnulls(publisher_city_id, publisher_business_id, publisher_name) = 1',
    },
  ],
  indexes: [
    { properties: ['title', 'id'] },
    { properties: ['publisherCity', 'title', 'id'] },
    { properties: ['publisherBusiness', 'title', 'id'] },
  ],
});

/** One way to get the data (dcat:Distribution). */
export const Distribution = defineEntity({
  name: 'Distribution',
  properties: {
    ...identified,
    dataset: () => p.manyToOne(Dataset).deleteRule('cascade'),
    position: p.integer(),
    accessUrl: p.text().nullable(),
    format: p.text().nullable().index(),
    systemId: p.text().nullable().index(), // GBFS system_id
  },
  uniques: [{ properties: ['dataset', 'position'] }],
});

export const DatasetKind = defineEntity({
  name: 'DatasetKind',
  properties: {
    dataset: () => p.manyToOne(Dataset).primary().deleteRule('cascade'),
    kind: () => p.manyToOne(DataKind).primary().index().deleteRule('cascade'),
    ...asserted,
  },
});

/** Spatial coverage (dct:spatial), as cities. */
export const DatasetCity = defineEntity({
  name: 'DatasetCity',
  properties: {
    dataset: () => p.manyToOne(Dataset).primary().deleteRule('cascade'),
    city: () => p.manyToOne(City).primary().index().deleteRule('cascade'),
    ...asserted,
  },
});

/** Spatial coverage (dct:spatial), as countries. */
export const DatasetCountry = defineEntity({
  name: 'DatasetCountry',
  properties: {
    dataset: () => p.manyToOne(Dataset).primary().deleteRule('cascade'),
    country: () => p.manyToOne(Country).primary().index().deleteRule('cascade'),
    ...asserted,
  },
});

export const DatasetSource = defineEntity({
  name: 'DatasetSource',
  properties: {
    dataset: () => p.manyToOne(Dataset).primary().deleteRule('cascade'),
    source: () => p.manyToOne(Source).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});
