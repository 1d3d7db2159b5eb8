import { createHash } from 'node:crypto';
import { slugOfName } from '../../database/slug-of-name.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { type SourceContext, recogniseRecords } from '../gazetteer/recognise-records.js';
import type { FindKinds } from '../kinds/find-kinds.js';
import { normaliseDataset } from '../normalise/normalise-dataset.js';
import type { UnmappedValue } from '../normalise/notes.js';
import type { HarvestProblem } from '../problem.js';
import { keysOf, namesOf, storedKeys } from '../duplicates/evidence/record-keys.js';
import { assessQuality } from '../quality/assess-quality.js';
import type { DatasetQuality } from '../quality/quality.js';
import { type MetRecord, rejectedRecord } from '../run/stage-records.js';
import type { StatedDataset } from '../stated-dataset.js';
import { contentOf } from './content-of.js';

/** What a record of a source came to; one that was rejected has no content. */
export interface Prepared {
  readonly record: MetRecord;
  readonly problems: readonly HarvestProblem[];
  readonly unmapped: readonly UnmappedValue[];
  /** Null for one that was rejected. */
  readonly quality: DatasetQuality | null;
}

export interface Preparation {
  readonly source: SourceContext & { readonly name: string };
  readonly gazetteer: Gazetteer;
  readonly findKinds: FindKinds;
}

/** Makes of a dataset as its source states it the record that is kept. It is pure. */
export function prepareRecord(stated: StatedDataset, preparation: Preparation): Prepared {
  const { identifier } = stated;
  const { dataset, problems, unmapped } = normaliseDataset(stated);
  if (!dataset) {
    return { record: rejectedRecord(identifier), problems, unmapped, quality: null };
  }
  const { gazetteer, source, findKinds } = preparation;
  const recognised = recogniseRecords(dataset, gazetteer, source);
  const quality = assessQuality(dataset, nobodyHasAsked);
  const kinds = findKinds(dataset);
  const content = contentOf(dataset, { ...recognised, quality, kinds: kinds.found });
  const checksum = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
  const slug = slugFor(dataset.title, source.name, identifier);
  const keys = storedKeys(keysOf(content));
  const names = namesOf(content);
  return {
    record: { identifier, slug, checksum, content, keys, names },
    problems,
    unmapped: [...unmapped, ...kinds.unmapped],
    quality,
  };
}

/** Addresses of distributions are not tried: a catalogue of 100,000 would be a million requests. */
const nobodyHasAsked = () => undefined;

/** Says what it is about, and is of this record alone, whatever others are called. */
function slugFor(title: string, source: string, identifier: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([source, identifier]))
    .digest('hex');
  const words = slugOfName(title).slice(0, LONGEST_WORDS).replace(/-$/, '');
  return [words, digest.slice(0, 10)].filter(Boolean).join('-');
}

const LONGEST_WORDS = 60;
