import { defineEntity, p } from '@mikro-orm/core';

/** One row: the revision that every committed write raises. */
export const CatalogueRevision = defineEntity({
  name: 'CatalogueRevision',
  properties: {
    id: p.boolean().primary().default(true),
    revision: p.bigint('number').default(0),
    changedAt: p.datetime().defaultRaw('now()'),
  },
  checks: [{ name: 'catalogue_revision_single_row_check', expression: 'id' }],
});

/** A licence credit that must be shown with the catalogue. */
export const Credit = defineEntity({
  name: 'Credit',
  properties: {
    id: p.integer().primary().autoincrement(),
    position: p.integer().unique(),
    subject: p.text(),
    text: p.text(),
    licence: p.text(),
    url: p.text(),
  },
});
