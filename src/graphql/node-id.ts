import { userInputError } from './user-input-error.js';

export interface NodeKey {
  type: string;
  id: number;
}

/** The opaque global id of a record (Relay object identification). */
export const nodeId = (type: string, id: number): string =>
  Buffer.from(`${type}:${id}`).toString('base64url');

/** Null when the text is not an id that this catalogue gives out. */
function parseNodeId(text: string): NodeKey | null {
  const match = /^([A-Z][A-Za-z]*):([1-9]\d{0,9})$/.exec(
    Buffer.from(text, 'base64url').toString('utf8'),
  );
  const id = Number(match?.[2]);
  return match && id <= 2_147_483_647 ? { type: match[1] as string, id } : null;
}

export function nodeKey(text: string, types: ReadonlySet<string>): NodeKey {
  const key = parseNodeId(text);
  if (key && types.has(key.type)) return key;
  const message = `"${text}" is not an id of this catalogue. Ids come from the "id" field of a record.`;
  throw userInputError('BAD_ID', 'id', message);
}
