import { defineEntity, p } from '@mikro-orm/core';
import { Source } from '../../catalogue/source/source.entity.js';
import type { RecordNames } from '../duplicates/evidence/record-keys.js';
import type { RecordContent } from '../record/record-content.js';
import { HarvestRun } from './harvest-run.entity.js';

/**
 * A record of a source as it was last published. A withdrawn one stays as its tombstone, with the id and slug of the
 * dataset that it was, to which it comes back.
 */
export const HarvestRecord = defineEntity({
  name: 'HarvestRecord',
  properties: {
    source: () => p.manyToOne(Source).primary().deleteRule('cascade'),
    identifier: p.text().primary(),
    checksum: p.text(),
    content: p.json<RecordContent>(),
    datasetId: p.integer().index(), // no key: the dataset is gone while the record is withdrawn
    datasetSlug: p.text(),
    ownId: p.integer().unique(), // of the dataset that it is where it is alone
    ownSlug: p.text().unique(),
    addedAt: p.datetime().defaultRaw('now()'),
    changedAt: p.datetime().defaultRaw('now()'),
    withdrawnAt: p.datetime().nullable(),
  },
});

/** A record that a run has met and not yet published. */
export const HarvestStaged = defineEntity({
  name: 'HarvestStaged',
  properties: {
    run: () => p.manyToOne(HarvestRun).primary().deleteRule('cascade'),
    identifier: p.text().primary(),
    position: p.integer(),
    slug: p.text().nullable(), // for its dataset, if it gets one of its own
    checksum: p.text().nullable(), // null: it is there, but was rejected
    content: p.json<RecordContent>().nullable(),
    keys: p.array().nullable(), // as in HarvestKey
    names: p.json<RecordNames>().nullable(),
  },
});
