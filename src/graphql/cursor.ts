import { userInputError } from './user-input-error.js';

export type CursorValue = string | number | boolean | null;

/** An opaque place in a list: the name of its order and the sort values of one item, ending in its id. */
export const encodeCursor = (order: string, values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

export interface CursorShape {
  order: string;
  length: number;
}

/** The sort values of the cursor; refuses a cursor of another list or order. */
export function decodeCursor(text: string, shape: CursorShape): CursorValue[] {
  const [order, ...values] = parse(text);
  if (order !== shape.order || values.length !== shape.length) throw badCursor(text);
  return values;
}

function parse(text: string): CursorValue[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.every(isCursorValue)) return values;
  } catch {
    // Not JSON: the same answer as for any other text that is not a cursor.
  }
  throw badCursor(text);
}

const isCursorValue = (value: unknown): value is CursorValue =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const badCursor = (text: string) =>
  userInputError(
    'BAD_CURSOR',
    'after',
    `"${text}" is not a cursor of this list in this order. Pass "endCursor" or an edge's "cursor" of the same list, filter and order.`,
  );
