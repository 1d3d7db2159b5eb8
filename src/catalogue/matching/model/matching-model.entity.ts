import { defineEntity, p } from '@mikro-orm/core';
import type { WeightsFit } from '../../../matching/fit-weights.js';

const ORIGINS = ['FITTED', 'TOO_FEW_FACTS', 'PRIOR_DOES_BETTER'] as const;

/** Weights of the matching as one fit gave them; rows are added, never changed. */
export const MatchingModel = defineEntity({
  name: 'MatchingModel',
  properties: {
    version: p.integer().primary().autoincrement(false),
    fittedAt: p.datetime().defaultRaw('now()'),
    baseRevision: p.bigint('number'), // of the facts that it was fitted on; the row itself raises it
    origin: p.enum(ORIGINS),
    sample: p.integer(),
    fitted: p.json<NonNullable<WeightsFit['fitted']>>().nullable(),
    prior: p.json<NonNullable<WeightsFit['prior']>>().nullable(),
    weights: p.json<WeightsFit['weights']>(),
    features: p.text(), // which kinds of evidence the weights are for
  },
  checks: [{ name: 'matching_model_version_check', expression: 'version > 0' }],
});
