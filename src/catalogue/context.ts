import type { Reader } from './reading/reader.js';
import type { Matching } from './matching/matching.js';

/** What a request's resolvers share. */
export interface Context {
  /** Batched reads of this request. */
  read: Reader;
  /** The engine over the revision that this request sees. */
  matching: Matching;
}
