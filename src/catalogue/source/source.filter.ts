import { sql } from '../../database/database.js';
import { Filter, oneOf } from '../reading/filter.js';
import { SourceKind, SourceRetrieval } from './source.type.js';

export const sourceFilter = new Filter('Source', () => ({
  slugs: oneOf('slug', 'The source has one of these slugs.'),
  urls: oneOf('url', 'Its address is one of these.'),
  publishers: oneOf('publisher', 'It was published by one of these.'),
  languages: oneOf('language', 'It is in one of these languages (ISO 639-1 codes).'),
  kinds: oneOf('kind', 'It is of one of these kinds.', () => [SourceKind]),
  harvested: {
    type: () => Boolean,
    description: 'Whether it is a catalogue that is harvested.',
    where: (table, value: boolean) =>
      sql`${value}::boolean = exists (select from harvest_source where source_id = ${table}.id)`,
  },
  retrievals: oneOf('retrieval', 'It was read in one of these ways.', () => [SourceRetrieval]),
}));
