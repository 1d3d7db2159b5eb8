import { listing } from '../listing.js';
import { SourceConnection } from './source-connection.type.js';
import { sourceNoun } from './source.noun.js';
import { SourceType } from './source.type.js';

export const sources = listing(sourceNoun, SourceType, SourceConnection);
