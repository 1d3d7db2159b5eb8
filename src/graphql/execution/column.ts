/** The values of one field for each of the records of a level, in their order. */
export type Column = readonly unknown[] | Promise<readonly unknown[]>;

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function';

/** Goes on at once where nothing is waited for: a tick for each field and level adds up. */
export const afterwards = (column: Column, use: (values: readonly unknown[]) => Column): Column =>
  isPromise(column) ? column.then(use) : use(column);

/** Waits for the values that are still to come. */
export const settle = (values: readonly unknown[]): Column =>
  values.some(isPromise) ? Promise.all(values) : values;

/** Waits for all columns; a failure of one leaves no other unheard. */
export function settleAll(
  columns: readonly Column[],
  use: (columns: readonly (readonly unknown[])[]) => Column,
): Column {
  if (!columns.some(isPromise)) return use(columns as readonly (readonly unknown[])[]);
  return Promise.all(columns).then(use);
}

/** What the call gives; when it throws, a promise that is rejected, to be waited for with the others. */
export function attempt<Value>(call: () => Value): Value | Promise<never> {
  try {
    return call();
  } catch (error) {
    return Promise.reject(error as Error);
  }
}

export interface Distinct<Item> {
  readonly items: readonly Item[];
  /** For each of the given ones its place among the items; −1 for nothing. */
  readonly places: readonly number[];
}

/** Leaves one of those with the same key, and none of those without a value. */
export function distinct<Item>(
  given: readonly Item[],
  keyOf: (item: Item) => unknown,
): Distinct<Item> {
  const placeOf = new Map<unknown, number>();
  const items: Item[] = [];
  const places = given.map((item) => {
    if (item == null) return -1;
    const key = keyOf(item);
    const known = placeOf.get(key);
    if (known !== undefined) return known;
    placeOf.set(key, items.length);
    return items.push(item) - 1;
  });
  return { items, places };
}

/** The values of the distinct ones, for each of the given; null for nothing. */
export const spread = (values: readonly unknown[], places: readonly number[]): unknown[] =>
  places.map((place) => (place < 0 ? null : values[place]));
