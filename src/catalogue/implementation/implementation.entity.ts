import { defineEntity, p } from '@mikro-orm/core';
import { ASSERTIONS, asserted, identified, slugged } from '../../database/columns.js';
import { Business } from '../business/business.entity.js';
import { City } from '../city/city.entity.js';
import { Country } from '../country/country.entity.js';
import { Dataset } from '../dataset/dataset.entity.js';
import { Instrument } from '../instrument/instrument.entity.js';
import { SharingModel } from '../sharing-model/sharing-model.entity.js';
import { Source } from '../source/source.entity.js';
import { UseCase } from '../use-case/use-case.entity.js';

export const STATUSES = ['EXPLORING', 'PILOT', 'OPERATIONAL', 'ENDED', 'UNKNOWN'] as const;
export const STATUS_BASES = ['READING', 'REGISTRY_LISTING'] as const;

/** A use case in a place: one record per city, however many sources report it. */
export const Implementation = defineEntity({
  name: 'Implementation',
  properties: {
    ...identified,
    ...slugged,
    ...asserted,
    useCase: () => p.manyToOne(UseCase),
    city: () => p.manyToOne(City).nullable().index().deleteRule('no action'),
    country: () => p.manyToOne(Country).index(),
    place: p.text().nullable(), // where there is no city: a country, region or agency
    status: p.enum(STATUSES).index(),
    statusAssertion: p.enum(ASSERTIONS),
    since: p.integer().nullable().index(),
    sharingModel: () => p.manyToOne(SharingModel).nullable().index(),
    legalBasis: p.text().nullable(),
  },
  uniques: [{ properties: ['useCase', 'city'] }],
  checks: [
    { name: 'implementation_place_check', expression: '(city_id is null) = (place is not null)' },
    { name: 'implementation_since_check', expression: 'since >= 1900 and since <= 2100' },
  ],
});

/** What one source says of an implementation: kept whole, so that the merge can be checked and redone. */
export const ImplementationReport = defineEntity({
  name: 'ImplementationReport',
  properties: {
    ...identified,
    implementation: () => p.manyToOne(Implementation).deleteRule('cascade'),
    position: p.integer(),
    status: p.enum(STATUSES),
    statusBasis: p.enum(STATUS_BASES),
    year: p.integer().nullable(),
    sharingModel: () => p.manyToOne(SharingModel).nullable().index(),
    legalBasis: p.text().nullable(),
    note: p.text().nullable(),
    observedOn: p.date().nullable(),
    source: () => p.manyToOne(Source).index(),
  },
  uniques: [{ properties: ['implementation', 'position'] }],
});

export const ReportBusiness = defineEntity({
  name: 'ReportBusiness',
  properties: {
    report: () => p.manyToOne(ImplementationReport).primary().deleteRule('cascade'),
    business: () => p.manyToOne(Business).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});

export const ReportDataset = defineEntity({
  name: 'ReportDataset',
  properties: {
    report: () => p.manyToOne(ImplementationReport).primary().deleteRule('cascade'),
    dataset: () => p.manyToOne(Dataset).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});

export const ImplementationBusiness = defineEntity({
  name: 'ImplementationBusiness',
  properties: {
    implementation: () => p.manyToOne(Implementation).primary().deleteRule('cascade'),
    business: () => p.manyToOne(Business).primary().index().deleteRule('no action'),
    ...asserted,
  },
});

export const ImplementationDataset = defineEntity({
  name: 'ImplementationDataset',
  properties: {
    implementation: () => p.manyToOne(Implementation).primary().deleteRule('cascade'),
    dataset: () => p.manyToOne(Dataset).primary().index().deleteRule('no action'),
    ...asserted,
  },
});

/** An instrument that the stated legal basis names. */
export const ImplementationInstrument = defineEntity({
  name: 'ImplementationInstrument',
  properties: {
    implementation: () => p.manyToOne(Implementation).primary().deleteRule('cascade'),
    instrument: () => p.manyToOne(Instrument).primary().index().deleteRule('no action'),
    ...asserted,
  },
});

export const ImplementationSource = defineEntity({
  name: 'ImplementationSource',
  properties: {
    implementation: () => p.manyToOne(Implementation).primary().deleteRule('cascade'),
    source: () => p.manyToOne(Source).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});
