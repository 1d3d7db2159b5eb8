import type { Row } from './statements.js';

/** Large enough to keep the number of statements low, small enough for one parameter. */
export const rowsPerStatement = 5000;

/** Cuts records into chunks; none names a record of its own chunk, because that has no id before it is written. */
export function* chunkRecords(
  records: readonly Row[],
  { key, selfLink }: { key: string; selfLink: string | undefined },
): Generator<Row[]> {
  let chunk: Row[] = [];
  let keys = new Set<unknown>();
  for (const record of records) {
    const namesChunk = selfLink !== undefined && keys.has(record[selfLink]);
    if (namesChunk || chunk.length === rowsPerStatement) {
      yield chunk;
      [chunk, keys] = [[], new Set()];
    }
    chunk.push(record);
    keys.add(record[key]);
  }
  if (chunk.length > 0) yield chunk;
}

/** Cuts owners into chunks, each with all rows that belong to them. */
export function* chunkByOwner(
  owners: readonly string[],
  { rows, ownerColumn }: { rows: readonly Row[]; ownerColumn: string },
): Generator<{ owners: string[]; rows: Row[] }> {
  const rowsByOwner = Map.groupBy(rows, (row) => row[ownerColumn]);
  for (let start = 0; start < owners.length; start += rowsPerStatement) {
    const chunk = owners.slice(start, start + rowsPerStatement);
    yield { owners: chunk, rows: chunk.flatMap((owner) => rowsByOwner.get(owner) ?? []) };
  }
}
