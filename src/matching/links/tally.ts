/** Amounts by ordinal. */
export type Tally = Map<number, number>;

export function addTo(tally: Tally, ordinal: number, amount = 1): void {
  tally.set(ordinal, (tally.get(ordinal) ?? 0) + amount);
}

export function totalOf(tally: ReadonlyMap<number, number>): number {
  let total = 0;
  for (const amount of tally.values()) total += amount;
  return total;
}

/** The ordinals with the largest amounts, largest first. */
export function largestOf(tally: ReadonlyMap<number, number>, count: number): number[] {
  return [...tally]
    .toSorted(([one, less], [other, more]) => more - less || one - other)
    .slice(0, count)
    .map(([ordinal]) => ordinal);
}
