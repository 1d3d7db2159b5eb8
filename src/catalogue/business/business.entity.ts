import { defineEntity, p } from '@mikro-orm/core';
import { ASSERTIONS, asserted, identified, naturalText, slugged } from '../../database/columns.js';
import { City } from '../city/city.entity.js';
import { Country } from '../country/country.entity.js';
import { DataKind } from '../data-kind/data-kind.entity.js';
import { Dataset } from '../dataset/dataset.entity.js';
import { Source } from '../source/source.entity.js';

export const Business = defineEntity({
  name: 'Business',
  properties: {
    ...identified,
    ...slugged,
    ...asserted,
    name: naturalText(),
    sector: p.text().index(),
    headquarters: () => p.manyToOne(Country).nullable().index(),
    headquartersAssertion: p.enum(ASSERTIONS).nullable(),
    headquartersBasis: p.text().nullable(),
    website: p.text().nullable(),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['name', 'id'] }],
});

/** Presence of a business in a city. */
export const BusinessCity = defineEntity({
  name: 'BusinessCity',
  properties: {
    business: () => p.manyToOne(Business).primary().deleteRule('cascade'),
    city: () => p.manyToOne(City).primary().index().deleteRule('cascade'),
    ...asserted,
  },
});

/** Presence of a business in a country. */
export const BusinessCountry = defineEntity({
  name: 'BusinessCountry',
  properties: {
    business: () => p.manyToOne(Business).primary().deleteRule('cascade'),
    country: () => p.manyToOne(Country).primary().index().deleteRule('cascade'),
    ...asserted,
  },
});

/** A kind of data that the business holds. */
export const BusinessKind = defineEntity({
  name: 'BusinessKind',
  properties: {
    business: () => p.manyToOne(Business).primary().deleteRule('cascade'),
    kind: () => p.manyToOne(DataKind).primary().index().deleteRule('cascade'),
    ...asserted,
  },
});

/** A dataset that the business offers, its own or not. */
export const BusinessDataset = defineEntity({
  name: 'BusinessDataset',
  properties: {
    business: () => p.manyToOne(Business).primary().deleteRule('cascade'),
    dataset: () => p.manyToOne(Dataset).primary().index().deleteRule('cascade'),
    ...asserted,
  },
});

export const BusinessSource = defineEntity({
  name: 'BusinessSource',
  properties: {
    business: () => p.manyToOne(Business).primary().deleteRule('cascade'),
    source: () => p.manyToOne(Source).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});
