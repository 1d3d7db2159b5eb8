import { z } from 'zod';
import { oneOf, optional, partialDate, record, slug, text, url } from './fields.js';

const sourceKinds = ['web page', 'legal text', 'dataset', 'dataset record'] as const;

/** The words of the files for how far a source was read, and how they are stored. */
export const RETRIEVALS = {
  'read in full': 'READ_IN_FULL',
  'read as a stored excerpt': 'READ_AS_EXCERPT',
  'not read in this work; link from general knowledge': 'NOT_READ',
} as const;

type RetrievalWords = keyof typeof RETRIEVALS;
const retrievalWords = Object.keys(RETRIEVALS) as [RetrievalWords, ...RetrievalWords[]];

export const sourceSchema = record({
  id: slug,
  url,
  title: text,
  publisher: text,
  language: z
    .string('a language code')
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language code, such as en'),
  date: optional(partialDate),
  kind: oneOf(sourceKinds),
  retrieval: oneOf(retrievalWords),
});

export type Source = z.infer<typeof sourceSchema>;
