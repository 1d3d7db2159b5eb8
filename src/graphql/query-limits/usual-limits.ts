import type { QueryLimits } from './query-limits.js';

/** Several times what a screen full of questions asks for: the saved ones reach 277 fields in 10 levels. */
export const USUAL_LIMITS: QueryLimits = {
  depth: 20,
  fields: 2_000,
  tokens: 6_000,
  cost: 100_000,
};
