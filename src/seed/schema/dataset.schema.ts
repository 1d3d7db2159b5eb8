import { z } from 'zod';
import { countryCode, list, oneOf, optional, record, slug, sources, text, url } from './fields.js';

export const DATASET_KINDS = ['data-product', 'data-requirement', 'standard', 'live-feed'] as const;

const publisher = z.discriminatedUnion(
  'type',
  [
    record({ type: z.literal('business'), id: slug }),
    record({ type: z.literal('city'), id: slug }),
    record({ type: z.literal('other'), name: text }),
  ],
  'a record, in { }, with type business or city and its id, or type other and its name',
);

const fieldsOfFeeds = ['systemId', 'websiteUrl'] as const;

export const datasetSchema = record({
  id: slug,
  title: text,
  description: text,
  publisher,
  theme: text,
  kind: oneOf(DATASET_KINDS),
  accessModel: slug,
  licence: optional(text),
  url: optional(url),
  // The registry states one feed as "GBFS " with nothing after it: GBFS of an unknown version, kept as "GBFS".
  format: optional(text),
  systemId: optional(text),
  websiteUrl: optional(url),
  coverageCities: list(slug),
  coverageCountries: list(countryCode),
  sources,
}).superRefine((dataset, context) => {
  if (dataset.kind === 'live-feed') return;
  for (const field of fieldsOfFeeds) {
    if (dataset[field] === null) continue;
    context.addIssue({
      code: 'custom',
      path: [field],
      message: 'a field for the kind live-feed only',
    });
  }
});

export type Dataset = z.infer<typeof datasetSchema>;
