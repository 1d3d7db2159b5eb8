import { NodeType } from '../../graphql/node-type.js';
import type { Evidence } from '../../matching/answers.js';
import type { EdgeField } from '../edge-fields.js';
import { readNodes } from '../node/node.loader.js';

/** The records that a computed statement points to, under `key` of its row. */
export const toEvidence = (
  key = 'evidence',
  description = 'Records that show it; never empty.',
): EdgeField => ({
  type: () => [NodeType],
  description,
  read: (reader, row, { asked }) => readNodes(reader, row[key] as readonly Evidence[], asked),
});
