import { type NodeKey, nodeKey } from '../../graphql/node-id.js';
import type { Asked } from '../../graphql/selection.js';
import { nouns } from '../nouns.js';
import type { Noun, Row } from '../reading/noun.js';
import type { Reader } from '../reading/reader.js';

const nounOf = new Map<string, Noun>(nouns.map(({ noun }) => [noun.type, noun]));
const types = new Set(nounOf.keys());

/** The record with its type's name, as interfaces and unions need it; null when it is gone. */
export async function readNode(
  reader: Reader,
  { type, id }: NodeKey,
  asked: Asked,
): Promise<Row | null> {
  const row = await reader.one(nounOf.get(type) as Noun, id, asked);
  return row && { ...row, __typename: type };
}

export const readNodeById = (reader: Reader, id: string, asked: Asked): Promise<Row | null> =>
  readNode(reader, nodeKey(id, types), asked);

/** The records that still exist, in the order of the keys. */
export async function readNodes(
  reader: Reader,
  keys: readonly NodeKey[],
  asked: Asked,
): Promise<Row[]> {
  const rows = await Promise.all(keys.map((key) => readNode(reader, key, asked)));
  return rows.filter((row) => row !== null);
}
