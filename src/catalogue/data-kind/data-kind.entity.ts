import { defineEntity, p } from '@mikro-orm/core';
import { asserted, identified, naturalText, slugged } from '../../database/columns.js';
import { Source } from '../source/source.entity.js';
import { Theme } from '../theme/theme.entity.js';

/** The join key of the graph: use cases need kinds, businesses hold them, datasets realise them. */
export const DataKind = defineEntity({
  name: 'DataKind',
  properties: {
    ...identified,
    ...slugged,
    ...asserted,
    label: naturalText(),
    definition: p.text(),
    altLabels: p.array(),
    broader: () => p.manyToOne(DataKind).nullable().index(),
    theme: () => p.manyToOne(Theme).index(),
  },
  indexes: [{ properties: ['label', 'id'] }],
});

/** A source of a use case whose words became a label of this kind, or of a narrower one. */
export const DataKindSource = defineEntity({
  name: 'DataKindSource',
  properties: {
    dataKind: () => p.manyToOne(DataKind).primary().deleteRule('cascade'),
    source: () => p.manyToOne(Source).primary().index().deleteRule('no action'),
    position: p.integer(),
  },
});
