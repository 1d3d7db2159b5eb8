import type { Place } from './graph.js';
import { type PartialPath, Queue } from './queue.js';

export interface PathAsk {
  readonly start: Place;
  readonly end: Place;
  readonly maxHops: number;
  readonly most: number;
}

export interface FoundPath {
  readonly places: readonly Place[];
  readonly strength: number;
}

/** PartialPath paths that the search looks at before it gives up. */
const MOST_LOOKS = 50_000;

/**
 * The strongest paths of the fewest hops, then of one hop more, until there are enough.
 *
 * For each length, an upper bound on what any way to the end is worth leads the search, so that it hardly ever
 * looks at more than the paths it returns. A path has no shortcut: no record of it is linked to another one
 * than the next, except that its two ends may be linked.
 */
export function strongestPaths(ask: PathAsk): { found: FoundPath[]; truncated: boolean } {
  const found: FoundPath[] = [];
  const bounds = boundsTo(ask);
  let looksLeft = MOST_LOOKS;
  for (let hops = 1; hops <= ask.maxHops; hops++) {
    const most = ask.most - found.length;
    const ofLength = pathsOfLength({ ask, hops, bounds, most, looksLeft });
    found.push(...ofLength.found);
    looksLeft = ofLength.looksLeft;
    if (looksLeft < 0) return { found, truncated: true };
  }
  return { found, truncated: false };
}

interface LengthAsk {
  readonly ask: PathAsk;
  readonly hops: number;
  readonly bounds: readonly Bounds[];
  readonly most: number;
  readonly looksLeft: number;
}

function pathsOfLength({ ask, hops, bounds, most, looksLeft: allowed }: LengthAsk) {
  const found: FoundPath[] = [];
  let looksLeft = allowed;
  const queue = new Queue();
  const bound = bounds[hops]!.get(ask.start) ?? 0;
  if (bound > 0) queue.add({ places: [ask.start], worth: 1, bound });
  while (found.length < most) {
    const next = queue.take();
    if (!next || --looksLeft < 0) break;
    const { places, worth } = next;
    if (places.at(-1) === ask.end) found.push({ places, strength: worth });
    else
      extend(next, ask.end, bounds[hops - places.length]!).forEach((longer) => queue.add(longer));
  }
  return { found, looksLeft };
}

/** What the best way to the end is worth, by where it starts. */
type Bounds = ReadonlyMap<Place, number>;

/** For each number of hops, the bounds of the ways of exactly that length. */
function boundsTo({ end, maxHops }: PathAsk): Bounds[] {
  const bounds: Bounds[] = [new Map([[end, 1]])];
  while (bounds.length <= maxHops) bounds.push(oneHopFurther(bounds.at(-1)!, end));
  return bounds;
}

function oneHopFurther(shorter: Bounds, end: Place): Bounds {
  const worth = new Map<Place, number>();
  for (const [place, bound] of shorter) {
    const through = bound * throughOf(place, end);
    for (const { to } of place.steps) {
      worth.set(to, Math.max(through, worth.get(to) ?? 0));
    }
  }
  // The end is only ever the last record of a path.
  worth.delete(end);
  return worth;
}

function extend({ places, worth }: PartialPath, end: Place, bounds: Bounds): PartialPath[] {
  const last = places.at(-1)!;
  const through = places.length === 1 ? 1 : last.rarity;
  return last.steps.flatMap(({ to }) => {
    const rest = bounds.get(to);
    if (rest === undefined || !mayFollow(places, to, end)) return [];
    const soFar = worth * through;
    return [{ places: [...places, to], worth: soFar, bound: soFar * rest * throughOf(to, end) }];
  });
}

function mayFollow(places: readonly Place[], to: Place, end: Place): boolean {
  if (places.includes(to)) return false;
  if (to.node.type === 'Implementation' && to !== end) return false;
  return !hasShortcut(places, to, end);
}

const throughOf = (place: Place, end: Place): number => (place === end ? 1 : place.rarity);

/** The record is linked to one that the path has already left behind. */
function hasShortcut(places: readonly Place[], to: Place, end: Place): boolean {
  return places.some((earlier, at) => {
    if (at === places.length - 1 || (at === 0 && to === end)) return false;
    return earlier.neighbours.has(to);
  });
}
