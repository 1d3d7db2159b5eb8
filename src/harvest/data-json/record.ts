import { z } from 'zod';
import { listOf, localisedTexts, objectOr, reference, text, texts } from '../json/stated-json.js';

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
    license: reference,
    rights: text,
    byteSize: text,
    issued: text,
    modified: text,
    conformsTo: texts,
  },
  { error: 'an object with accessURL or downloadURL' },
);

const period = z.object(
  { written: text, startDate: text, endDate: text },
  { error: 'such as 2015-01-01/2015-12-31' },
);

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
  publisher: objectOr('name', agent),
  contactPoint: z.unknown().optional(),
  mbox: z.unknown().optional(),
  issued: text,
  modified: text,
  accrualPeriodicity: text,
  language: texts,
  accessLevel: text,
  rights: text,
  license: reference,
  spatial: z.unknown().optional(),
  temporal: listOf(objectOr('written', period)),
  conformsTo: texts,
  distribution: listOf(distribution),
  // Of 1.0, where a dataset is its only distribution:
  accessURL: text,
  webService: text,
  format: text,
});

export type DataJsonRecord = z.output<typeof dataJsonRecord>;
export type DataJsonDistribution = z.output<typeof distribution>;
