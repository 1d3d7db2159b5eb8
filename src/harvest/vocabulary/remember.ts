/** Values of catalogues repeat: what a few thousand of them mean is kept, so that each is looked up once. */
export function remember<Found>(find: (stated: string) => Found): (stated: string) => Found {
  const known = new Map<string, Found>();
  return (stated) => {
    if (known.has(stated)) return known.get(stated) as Found;
    const found = find(stated);
    if (known.size >= MOST_KEPT) known.clear();
    if (stated.length <= LONGEST_KEPT) known.set(stated, found);
    return found;
  };
}

const MOST_KEPT = 5_000;

/** In characters. */
const LONGEST_KEPT = 300;
