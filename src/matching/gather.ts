/** Adds to the list under a key; returns nothing because the map is the result. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

export function countUp<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The rows by id, ascending: the order that every answer falls back on. */
export function inIdOrder<Row extends { readonly id: number }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => one.id - other.id);
}

/** The entries of these ids that are known, in the order of the ids, each once. */
export function pick<Entry>(ids: readonly number[], entries: ReadonlyMap<number, Entry>): Entry[] {
  // Most lists of a catalogue have one entry or none: they need no sorting.
  const sorted = ids.length < 2 ? ids : [...new Set(ids)].toSorted((one, other) => one - other);
  return sorted.flatMap((id) => entries.get(id) ?? []);
}

export function byId<Row extends { readonly id: number }>(rows: readonly Row[]): Map<number, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Those that meet the test, then the others, each in their order. */
export function partition<Row>(
  rows: readonly Row[],
  isFirst: (row: Row) => boolean,
): [Row[], Row[]] {
  return [rows.filter(isFirst), rows.filter((row) => !isFirst(row))];
}

/** The first eight in order, then the others as they came: sentences and evidence show no more, whatever the length. */
export function leadWith<Row>(
  rows: readonly Row[],
  compare: (one: Row, other: Row) => number,
): Row[] {
  if (rows.length <= LEADING * 4) return rows.toSorted(compare);
  const leading: Row[] = [];
  for (const row of rows) {
    const last = leading[LEADING - 1];
    if (last !== undefined && compare(row, last) >= 0) continue;
    const place = leading.findIndex((other) => compare(row, other) < 0);
    leading.splice(place < 0 ? leading.length : place, 0, row);
    if (leading.length > LEADING) leading.pop();
  }
  const isLeading = new Set(leading);
  return [...leading, ...rows.filter((row) => !isLeading.has(row))];
}

const LEADING = 8;

/** Yields now and then on the way through the rows, so that long work can be broken off for other things. */
export function* inSteps<Row>(
  rows: readonly Row[],
  visit: (row: Row, place: number) => void,
): Generator<void> {
  for (const [place, row] of rows.entries()) {
    if (place % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    visit(row, place);
  }
}

const ROWS_A_STEP = 500;
