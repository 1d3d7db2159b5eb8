import { Filter, oneOf } from '../reading/filter.js';
import { SourceKind, SourceRetrieval } from './source.type.js';

export const sourceFilter = new Filter('Source', () => ({
  slugs: oneOf('slug', 'The source has one of these slugs.'),
  urls: oneOf('url', 'Its address is one of these.'),
  publishers: oneOf('publisher', 'It was published by one of these.'),
  languages: oneOf('language', 'It is in one of these languages (ISO 639-1 codes).'),
  kinds: oneOf('kind', 'It is of one of these kinds.', () => [SourceKind]),
  retrievals: oneOf('retrieval', 'It was read in one of these ways.', () => [SourceRetrieval]),
}));
