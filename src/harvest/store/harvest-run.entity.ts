import { defineEntity, p } from '@mikro-orm/core';
import { Source } from '../../catalogue/source/source.entity.js';
import type { HarvestProblemCode } from '../problem.js';

const RUN_STATUSES = [
  'RUNNING',
  'PUBLISHED',
  'PARTIAL', // published, but nothing withdrawn, because part of the source could not be read
  'UNCHANGED',
  'FAILED', // nothing published
  'INTERRUPTED', // its process is gone
] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** One harvest of a source. */
export const HarvestRun = defineEntity({
  name: 'HarvestRun',
  properties: {
    id: p.integer().primary().autoincrement(),
    source: () => p.manyToOne(Source).deleteRule('cascade'),
    startedAt: p.datetime().defaultRaw('now()'),
    finishedAt: p.datetime().nullable(),
    status: p.enum(RUN_STATUSES),
    failureCode: p.text().nullable(),
    failure: p.text().nullable(), // in words
    found: p.integer().default(0),
    added: p.integer().default(0),
    changed: p.integer().default(0),
    unchanged: p.integer().default(0),
    withdrawn: p.integer().default(0),
    revived: p.integer().default(0),
    rejected: p.integer().default(0),
    duplicates: p.integer().default(0),
    problemCount: p.integer().default(0), // all of them; the list below it may be cut
  },
  indexes: [{ properties: ['source', 'id'] }],
});

/** What was wrong in a run; the first of each code. */
export const HarvestProblemRecord = defineEntity({
  name: 'HarvestProblemRecord',
  tableName: 'harvest_problem',
  properties: {
    id: p.integer().primary().autoincrement(),
    run: () => p.manyToOne(HarvestRun).index().deleteRule('cascade'),
    code: p.text().$type<HarvestProblemCode>(),
    outcome: p.enum(['REJECTED', 'KEPT'] as const),
    record: p.text().nullable(),
    field: p.text().nullable(),
    found: p.text().nullable(),
    accepted: p.text(),
  },
});

/** A value that no vocabulary knows: a to-do of its source, as of the last published run. */
export const HarvestUnmapped = defineEntity({
  name: 'HarvestUnmapped',
  properties: {
    source: () => p.manyToOne(Source).primary().deleteRule('cascade'),
    field: p.text().primary(),
    value: p.text().primary(),
    count: p.integer(),
  },
});
