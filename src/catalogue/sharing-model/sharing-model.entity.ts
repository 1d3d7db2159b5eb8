import { defineEntity, p } from '@mikro-orm/core';
import { asserted, identified, naturalText, slugged } from '../../database/columns.js';
import { Source } from '../source/source.entity.js';

export const SharingModel = defineEntity({
  name: 'SharingModel',
  properties: {
    ...identified,
    ...slugged,
    ...asserted,
    name: naturalText(),
    family: p.text().index(),
    description: p.text(),
    notes: p.array(),
  },
});

export const SharingModelSource = defineEntity({
  name: 'SharingModelSource',
  properties: {
    sharingModel: () => p.manyToOne(SharingModel).primary().deleteRule('cascade'),
    source: () => p.manyToOne(Source).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});
