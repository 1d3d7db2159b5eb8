import { defineEntity, p } from '@mikro-orm/core';
import { Source } from '../../catalogue/source/source.entity.js';
import type { Reason } from '../duplicates/evidence/judge-pair.js';
import type { RecordNames } from '../duplicates/evidence/record-keys.js';

/** By what a published record can be told to be of the same dataset as another. */
export const HarvestKey = defineEntity({
  name: 'HarvestKey',
  properties: {
    datasetId: p.integer().primary().autoincrement(false), // its own, as in HarvestRecord
    source: () => p.manyToOne(Source).index().deleteRule('cascade'),
    keys: p.array(),
    names: p.json<RecordNames>(),
  },
});

const VERDICTS = [
  'CANDIDATE', // for a person to judge
  'SURE', // one dataset by the evidence
  'CONFIRMED', // one dataset by the word of an administrator
  'APART', // two datasets by the word of an administrator
] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Two records that are of one dataset, or may be. Each is named by the id of the dataset that it is where it is alone,
 * which it keeps for good; a record of the editors by the id of its dataset.
 */
export const HarvestDuplicate = defineEntity({
  name: 'HarvestDuplicate',
  properties: {
    oneId: p.integer().primary(), // the smaller id
    otherId: p.integer().primary().index(),
    verdict: p.enum(VERDICTS),
    score: p.double().nullable(), // 0 to 1; null where only a person has found them
    reasons: p.array().$type<Reason[]>(),
    foundAt: p.datetime().defaultRaw('now()'),
    decidedAt: p.datetime().nullable(), // by an administrator
  },
});

/** A link to a dataset that has become part of another, to be put back should they part again. */
export const HarvestMovedLink = defineEntity({
  name: 'HarvestMovedLink',
  properties: {
    fromId: p.integer().primary(),
    link: p.text().primary(), // its table
    otherId: p.integer().primary(), // what it links the dataset to
    content: p.json<object>(), // its row
    isShared: p.boolean(), // the other dataset had the same link
  },
});
