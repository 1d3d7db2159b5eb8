import { z } from 'zod';
import { listOf, localisedTexts, text, texts } from '../json/stated-json.js';

const agent = z.object(
  {
    '@id': text,
    name: localisedTexts,
    prefLabel: localisedTexts,
    mbox: z.unknown().optional(),
    homepage: text,
  },
  { error: 'an object with a name' },
);

const distribution = z.object(
  {
    '@id': text,
    identifier: text,
    title: localisedTexts,
    description: localisedTexts,
    accessURL: text,
    downloadURL: text,
    format: text,
    mediaType: text,
    license: text,
    rights: text,
    byteSize: text,
    issued: text,
    modified: text,
    conformsTo: texts,
  },
  { error: 'an object with accessURL or downloadURL' },
);

const place = z.union(
  [
    text,
    z.record(z.string(), z.unknown()),
    z.tuple([z.number(), z.number(), z.number(), z.number()]),
  ],
  { error: 'a text or a geometry' },
);

const period = z.object({ startDate: text, endDate: text });

/** A dataset of a data.json file: Project Open Data 1.0 and 1.1, and the profile of datos.gob.ar. */
export const dataJsonRecord = z.object({
  '@id': text,
  identifier: text,
  title: localisedTexts,
  description: localisedTexts,
  keyword: texts,
  theme: texts,
  superTheme: texts,
  landingPage: texts,
  publisher: z.union([text, agent], { error: 'a name, or an object with a name' }),
  contactPoint: z.unknown().optional(),
  mbox: z.unknown().optional(),
  issued: text,
  modified: text,
  accrualPeriodicity: text,
  language: texts,
  accessLevel: text,
  rights: text,
  license: text,
  spatial: listOf(place),
  temporal: listOf(z.union([text, period], { error: 'a text such as 2015-01-01/2015-12-31' })),
  conformsTo: texts,
  distribution: listOf(distribution),
  // Of 1.0, where a dataset is its only distribution:
  accessURL: text,
  webService: text,
  format: text,
});

export type DataJsonRecord = z.output<typeof dataJsonRecord>;
export type DataJsonDistribution = z.output<typeof distribution>;
export type DataJsonAgent = z.output<typeof agent>;
export type DataJsonPlace = z.output<typeof place>;
