import { z } from 'zod';
import { list, oneOf, optional, record, slug, someOf, text, url } from './fields.js';
import { DATASET_KINDS } from './dataset.schema.js';

const code = z
  .string('a code')
  .regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'a code: letters, digits, _ and -');

export const dataKindsSchema = record({
  kinds: list(
    record({
      slug,
      label: text,
      definition: text,
      altLabels: list(text),
      broader: optional(slug),
      theme: text,
      datasets: list(slug),
      businesses: list(slug),
    }),
  ),
  rules: list(
    record({
      when: record({ kind: oneOf(DATASET_KINDS), formatPrefix: text }),
      kinds: someOf(slug),
    }),
  ),
  overrides: list(record({ useCase: slug, raw: text, kind: slug })),
  notHeld: list(record({ business: slug, kinds: someOf(slug), why: text })),
});

export const themesSchema = record({
  dataThemes: list(record({ code, label: text, iri: url })),
  finerThemes: list(record({ code, label: text, broader: code })),
});

export const legalBasesSchema = z.array(
  record({ legalBasis: text, instruments: list(slug) }),
  'a list, in [ ]',
);

export const creditsSchema = z.array(
  record({ subject: text, text, licence: text, url }),
  'a list, in [ ]',
);

export type DataKinds = z.infer<typeof dataKindsSchema>;
export type DataKind = DataKinds['kinds'][number];
export type Themes = z.infer<typeof themesSchema>;
export type LegalBasis = z.infer<typeof legalBasesSchema>[number];
export type Credit = z.infer<typeof creditsSchema>[number];
