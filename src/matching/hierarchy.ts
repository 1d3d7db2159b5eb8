/** A label in a hierarchy, such as a kind or a theme. */
export interface Narrower {
  readonly id: number;
  readonly broaderId: number | null;
}

/** Itself first, then the broader ones that are known; each once, whatever loops the facts contain. */
export type Lineages = ReadonlyMap<number, readonly number[]>;

export function traceLineages(rows: readonly Narrower[]): Lineages {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(rows.map((row) => [row.id, climb(row, byId)]));
}

function climb(start: Narrower, byId: ReadonlyMap<number, Narrower>): number[] {
  const lineage = new Set<number>();
  let row: Narrower | undefined = start;
  while (row && !lineage.has(row.id)) {
    lineage.add(row.id);
    row = row.broaderId === null ? undefined : byId.get(row.broaderId);
  }
  return [...lineage];
}
