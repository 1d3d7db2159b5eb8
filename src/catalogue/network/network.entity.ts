import { defineEntity, p } from '@mikro-orm/core';
import { asserted, identified, naturalText, slugged } from '../../database/columns.js';
import { Business } from '../business/business.entity.js';
import { Instrument } from '../instrument/instrument.entity.js';
import { Source } from '../source/source.entity.js';

export const Network = defineEntity({
  name: 'Network',
  properties: {
    ...identified,
    ...slugged,
    ...asserted,
    name: naturalText(),
    kind: p.text().index(),
    url: p.text(),
    description: p.text(),
    founded: p.text().nullable(), // a year, as the source gives it
    declaration: () => p.manyToOne(Instrument).nullable().index(),
    note: p.text().nullable(),
  },
});

export const NetworkBusiness = defineEntity({
  name: 'NetworkBusiness',
  properties: {
    network: () => p.manyToOne(Network).primary().deleteRule('cascade'),
    business: () => p.manyToOne(Business).primary().index().deleteRule('cascade'),
    ...asserted,
  },
});

export const NetworkSource = defineEntity({
  name: 'NetworkSource',
  properties: {
    network: () => p.manyToOne(Network).primary().deleteRule('cascade'),
    source: () => p.manyToOne(Source).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});
