import { userInputError } from './user-input-error.js';

export type CursorValue = string | number | boolean | null;

/** An opaque place in a list: the name of its order and the sort values of one item, ending in its id. */
export const encodeCursor = (order: string, values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

export type CursorValueType = 'text' | 'int' | 'float8' | 'date' | 'boolean';

export interface CursorShape {
  order: string;
  types: readonly CursorValueType[];
}

/** The sort values of the cursor; refuses a cursor of another list or order. */
export function decodeCursor(text: string, { order, types }: CursorShape): CursorValue[] {
  const [named, ...values] = parse(text);
  const fits = values.length === types.length && types.every((type, at) => isOf[type](values[at]));
  if (named !== order || !fits) throw badCursor(text);
  return values;
}

/** A forged cursor must not reach the database: each value is of the type that it is compared with. */
const isOf: Readonly<Record<CursorValueType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  int: (value) => Number.isSafeInteger(value) && Math.abs(value as number) <= 2_147_483_647,
  float8: (value) => Number.isFinite(value),
  date: (value) =>
    typeof value === 'string' && /^(-infinity|\d{4,6}-(0\d|1[0-2])-[0-2]\d)$/.test(value),
  boolean: (value) => typeof value === 'boolean',
};

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
