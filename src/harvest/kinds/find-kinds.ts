import type { UnmappedValue } from '../normalise/notes.js';
import type { NormalisedDataset, NormalisedKind } from '../normalised-dataset.js';
import type { RecordKind } from '../record/record-content.js';
import { createKindAssigner, type KindOfCatalogue } from './assign-kinds.js';

interface KindsFound {
  readonly found: readonly RecordKind[];
  /** Stated ones that the catalogue does not know. */
  readonly unmapped: readonly UnmappedValue[];
}

export type FindKinds = (dataset: NormalisedDataset) => KindsFound;

/**
 * The kinds that the source of a dataset states, else those that its words point to. A catalogue that has kinds of its
 * own takes no others; one without takes them as they are stated.
 */
export function createKindFinder(kinds: readonly KindOfCatalogue[]): FindKinds {
  const assign = createKindAssigner(kinds);
  const slugs = new Set(kinds.map(({ slug }) => slug));
  const isKnown = ({ slug, concept }: NormalisedKind): boolean =>
    slugs.size === 0 ? concept !== null : slugs.has(slug);
  return (dataset) => {
    const stated = dataset.byHansa?.kinds ?? [];
    const known = stated
      .filter(isKnown)
      .map((kind) => toRecordKind(kind, { isNew: slugs.size === 0 }));
    const unknown = stated.filter((kind) => !isKnown(kind));
    return {
      found: known.length > 0 ? known : assign(dataset),
      unmapped: unknown.map(({ slug }) => ({ field: 'dct:subject', value: slug })),
    };
  };
}

const toRecordKind = (
  { slug, concept }: NormalisedKind,
  { isNew }: { isNew: boolean },
): RecordKind => ({
  kind: slug,
  confidence: null,
  words: null,
  ...(isNew && concept ? { concept } : {}),
});
