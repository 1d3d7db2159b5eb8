import { defineEntity, p } from '@mikro-orm/core';
import { asserted, identified, naturalText, slugged } from '../../database/columns.js';
import { Source } from '../source/source.entity.js';

export const Instrument = defineEntity({
  name: 'Instrument',
  properties: {
    ...identified,
    ...slugged,
    ...asserted,
    name: naturalText(),
    kind: p.text().index(),
    celex: p.text().nullable(),
    eli: p.text().nullable(),
    url: p.text(),
    adoptedOn: p.date().nullable(),
    appliesFrom: p.date().nullable().index(),
    status: p.text().index(),
    meaning: p.text(),
    basis: p.text(), // why the assertion is what it is, in the words of the editors
  },
  indexes: [{ properties: ['name', 'id'] }],
});

export const InstrumentSource = defineEntity({
  name: 'InstrumentSource',
  properties: {
    instrument: () => p.manyToOne(Instrument).primary().deleteRule('cascade'),
    source: () => p.manyToOne(Source).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});
