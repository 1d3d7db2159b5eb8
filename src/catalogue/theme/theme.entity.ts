import { defineEntity, p } from '@mikro-orm/core';
import { identified } from '../../database/columns.js';

/** An EU data theme (no broader theme) or a finer theme of the catalogue filed under one. */
export const Theme = defineEntity({
  name: 'Theme',
  properties: {
    ...identified,
    code: p.text().unique(),
    label: p.text(),
    iri: p.text().nullable(),
    broader: () => p.manyToOne(Theme).nullable().index(),
  },
});
