/** Values of catalogues repeat: what a few thousand of them mean is kept, so that each is looked up once. */
export function remember<Found>(
  find: (stated: string) => Found,
  mostKept = MOST_KEPT,
): (stated: string) => Found {
  const known = new Map<string, Found>();
  return (stated) => {
    const kept = known.get(stated);
    if (kept !== undefined || known.has(stated)) return kept as Found;
    const found = find(stated);
    if (known.size >= mostKept) known.clear();
    if (stated.length <= LONGEST_KEPT) known.set(stated, found);
    return found;
  };
}

const MOST_KEPT = 5_000;

/** In characters. */
const LONGEST_KEPT = 300;
