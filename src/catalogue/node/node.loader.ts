import { type NodeKey, nodeKey } from '../../graphql/node-id.js';
import { type Asked, nodeFieldsAsked } from '../../graphql/selection.js';
import { nouns } from '../nouns.js';
import type { Noun, Row } from '../reading/noun.js';
import type { Reader } from '../reading/reader.js';

const nounOf = new Map<string, Noun>(nouns.map(({ noun }) => [noun.type, noun]));
const types = new Set(nounOf.keys());

/** A record known to be there, with its type's name, as interfaces and unions need it. */
export async function readNode(reader: Reader, { type, id }: NodeKey, asked: Asked): Promise<Row> {
  const row = await reader.one(nounOf.get(type) as Noun, id, asked);
  return { ...(row as Row), __typename: type };
}

/** The same, for a page of them: the fields are those asked for of the items of a connection. */
export async function readNodeOfPage(
  reader: Reader,
  { type, id }: NodeKey,
  asked: Asked,
): Promise<Row> {
  const row = await reader.rowOf(nounOf.get(type) as Noun, nodeFieldsAsked(asked))(id);
  return { ...(row as Row), __typename: type };
}

/** The record of a global id; null when it is gone. */
export async function readNodeById(
  reader: Reader,
  globalId: string,
  asked: Asked,
): Promise<Row | null> {
  const { type, id } = nodeKey(globalId, types);
  const row = await reader.find(nounOf.get(type) as Noun, { column: 'id', value: id }, asked);
  return row && { ...row, __typename: type };
}

/** Records known to be there, in the order of the keys. */
export const readNodes = (reader: Reader, keys: readonly NodeKey[], asked: Asked): Promise<Row[]> =>
  Promise.all(keys.map((key) => readNode(reader, key, asked)));
