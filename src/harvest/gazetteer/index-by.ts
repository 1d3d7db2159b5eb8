/** The records by each of their keys; a key that several have names none of them. */
export function indexOnly<Of>(
  records: readonly Of[],
  keysOf: (record: Of) => readonly (string | null)[],
): ReadonlyMap<string, Of> {
  const shared = indexAll(records, keysOf);
  return new Map(
    [...shared].flatMap(([key, found]) => {
      const [one, another] = found;
      return one !== undefined && another === undefined ? [[key, one] as const] : [];
    }),
  );
}

/** The records by each of their keys; a key may name several. */
export function indexAll<Of>(
  records: readonly Of[],
  keysOf: (record: Of) => readonly (string | null)[],
): ReadonlyMap<string, readonly Of[]> {
  const index = new Map<string, Set<Of>>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      if (key === null || key === '') continue;
      index.set(key, (index.get(key) ?? new Set()).add(record));
    }
  }
  return new Map([...index].map(([key, found]) => [key, [...found]]));
}
