import { defineEntity, p } from '@mikro-orm/core';
import { identified, slugged } from '../../database/columns.js';

export const SOURCE_KINDS = [
  'WEB_PAGE',
  'LEGAL_TEXT',
  'DATASET',
  'DATASET_RECORD',
  'CATALOGUE',
] as const;
export const RETRIEVALS = ['READ_IN_FULL', 'READ_AS_EXCERPT', 'NOT_READ'] as const;

export const Source = defineEntity({
  name: 'Source',
  properties: {
    ...identified,
    ...slugged,
    url: p.text().unique(),
    title: p.text(),
    publisher: p.text().index(),
    language: p.text().nullable().index(), // null: several, or not known
    publishedOn: p.text().nullable(), // a year, a month or a day: as precise as the page says
    kind: p.enum(SOURCE_KINDS).index(),
    retrieval: p.enum(RETRIEVALS).index(),
  },
  indexes: [{ properties: ['title', 'id'] }],
  checks: [
    {
      name: 'source_published_on_check',
      expression: `published_on ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'`,
    },
  ],
});
