import { defineEntity, p } from '@mikro-orm/core';
import {
  type LanguageText,
  ASSERTIONS,
  asserted,
  identified,
  naturalText,
  slugged,
} from '../../database/columns.js';
import { Business } from '../business/business.entity.js';
import { City } from '../city/city.entity.js';
import { Country } from '../country/country.entity.js';
import { DataKind } from '../data-kind/data-kind.entity.js';
import { Source } from '../source/source.entity.js';
import { Theme } from '../theme/theme.entity.js';

export const DATASET_TYPES = [
  'DATA_PRODUCT',
  'DATA_REQUIREMENT',
  'STANDARD',
  'LIVE_FEED',
  'CATALOGUE_DATASET',
] as const;

export const ACCESS_RIGHTS = [
  'PUBLIC',
  'RESTRICTED',
  'NON_PUBLIC',
  'SENSITIVE',
  'CONFIDENTIAL',
] as const;

/** What a dataset covers in time (dct:temporal): days or times, null for an open end. */
export interface Period {
  start: string | null;
  end: string | null;
}

/** What a dataset covers in space (dct:spatial), as far as its source says. */
export interface Place {
  iri: string | null;
  names: LanguageText[];
}

/** How well the metadata of a dataset is kept, as far as its columns do not say it. */
export interface StoredQuality {
  rating: 'EXCELLENT' | 'GOOD' | 'SUFFICIENT' | 'BAD';
  unknownPoints: number;
  dimensions: {
    dimension:
      | 'FINDABILITY'
      | 'ACCESSIBILITY'
      | 'INTEROPERABILITY'
      | 'REUSABILITY'
      | 'CONTEXTUALITY';
    score: number;
    most: number;
  }[];
  fixes: { field: string; gain: number; advice: string }[];
}

/** What a source writes in one field. */
export interface StatedValue {
  field: string;
  values: string[];
}

/** A word by which a kind was recognised, and the field it stands in. */
export interface KindWord {
  text: string;
  field: string;
  language: string | null;
}

const texts = () => p.json<LanguageText[]>().defaultRaw(`'[]'`);
const names = () => p.array().defaultRaw(`'{}'`);

export const Dataset = defineEntity({
  name: 'Dataset',
  properties: {
    ...identified,
    ...slugged,
    ...asserted,
    title: naturalText(),
    titles: texts(),
    description: p.text().nullable(),
    descriptions: texts(),
    keywords: texts(),
    type: p.enum(DATASET_TYPES),
    catalogue: () => p.manyToOne(Source).nullable().index().deleteRule('no action'), // where it was harvested; null: by the editors
    identifier: p.text().nullable(), // within that catalogue
    iri: p.text().nullable(), // its own address as linked data
    otherIdentifiers: names(),
    publisherCity: () => p.manyToOne(City).nullable().deleteRule('set null'),
    publisherBusiness: () => p.manyToOne(Business).nullable().deleteRule('set null'),
    publisherName: p.text().nullable().index(), // as stated, beside the city or business that it was found to be
    theme: () => p.manyToOne(Theme).nullable().index().deleteRule('no action'), // the first of its themes
    accessModel: p.text().nullable().index(),
    accessRight: p.enum(ACCESS_RIGHTS).nullable().index(),
    licence: p.text().nullable(), // null: the publisher states none; never guessed
    licenceCode: p.text().nullable().index(),
    landingPage: p.text().nullable(),
    issued: p.text().nullable(), // as precise as stated: 2019, 2019-03, 2019-03-12 or with a time
    modified: p.text().nullable(),
    frequency: p.text().nullable(),
    frequencyCode: p.text().nullable(),
    languages: names(), // ISO 639-1
    periods: p.json<Period[]>().defaultRaw(`'[]'`),
    places: p.json<Place[]>().defaultRaw(`'[]'`), // coverage as stated, beside the cities and countries found
    conformsTo: names(),
    hasContactPoint: p.boolean().nullable(),
    stated: p.json<StatedValue[]>().nullable(), // where a code was put beside it
    fieldSources: p.json<Record<string, number>>().nullable(), // of a dataset from several catalogues, by field
    qualityScore: p.integer().nullable(), // of 405 points
    quality: p.json<StoredQuality>().nullable(), // how the score comes about
  },
  checks: [
    {
      name: 'dataset_publisher_check',
      expression:
        'num_nonnulls(publisher_city_id, publisher_business_id) <= 1 and (catalogue_id is not null or num_nonnulls(publisher_city_id, publisher_business_id, publisher_name) = 1)',
    },
  ],
  indexes: [
    { properties: ['title', 'id'] },
    { properties: ['type', 'title', 'id'] },
    { properties: ['licence', 'accessModel'] },
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
    identifier: p.text().nullable(),
    titles: texts(),
    descriptions: texts(),
    accessUrl: p.text().nullable(),
    downloadUrl: p.text().nullable(),
    format: p.text().nullable().index(),
    formatCode: p.text().nullable().index(),
    mediaType: p.text().nullable(),
    licence: p.text().nullable(),
    licenceCode: p.text().nullable(),
    rights: p.text().nullable(),
    byteSize: p.double().nullable(),
    issued: p.text().nullable(),
    modified: p.text().nullable(),
    conformsTo: names(),
    systemId: p.text().nullable().index(), // GBFS system_id
  },
  uniques: [{ properties: ['dataset', 'position'] }],
});

/** EU data themes (dcat:theme), the first one first. */
export const DatasetTheme = defineEntity({
  name: 'DatasetTheme',
  properties: {
    dataset: () => p.manyToOne(Dataset).primary().deleteRule('cascade'),
    theme: () => p.manyToOne(Theme).primary().index().deleteRule('cascade'),
    position: p.integer(),
  },
});

/** How it is known that a dataset realises a kind of data; INFERRED from its own words. */
export const KIND_ASSERTIONS = [...ASSERTIONS, 'INFERRED'] as const;

export const DatasetKind = defineEntity({
  name: 'DatasetKind',
  properties: {
    dataset: () => p.manyToOne(Dataset).primary().deleteRule('cascade'),
    kind: () => p.manyToOne(DataKind).primary().index().deleteRule('cascade'),
    assertion: p.enum(KIND_ASSERTIONS),
    confidence: p.double().nullable(), // 0 to 1; null where it is not inferred
    words: p.json<KindWord[]>().nullable(), // what it was inferred from
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

/** A slug under which a dataset was known before it was found to be the same as another. */
export const DatasetSlug = defineEntity({
  name: 'DatasetSlug',
  properties: {
    slug: p.text().primary(),
    dataset: () => p.manyToOne(Dataset).index().deleteRule('cascade'),
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
