import { createHash } from 'node:crypto';
import { priorWeights } from '../../../matching/weights.js';

/** The same for the same kinds of evidence: weights that were fitted for others do not fit this engine. */
export const EVIDENCE_FINGERPRINT = createHash('sha256')
  .update(JSON.stringify(kindsOfTables()))
  .digest('hex')
  .slice(0, 16);

function kindsOfTables(): (readonly [table: string, kinds: string[]])[] {
  return Object.entries(priorWeights)
    .map(([table, weights]) => [table, Object.keys(weights as object).toSorted()] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
