import type { MappedCode } from '../normalised-dataset.js';
import { withoutScheme } from '../../catalogue/vocabulary/addresses.js';
import type { Vocabulary } from '../../catalogue/vocabulary/vocabulary.js';

/** Whether the source itself states a term of the vocabulary by its address, not only words that mean it. */
export function isTermOf({ iri }: Vocabulary, mapped: MappedCode | null): boolean {
  return (
    mapped !== null &&
    mapped.code !== null &&
    withoutScheme(mapped.stated).startsWith(withoutScheme(iri))
  );
}
