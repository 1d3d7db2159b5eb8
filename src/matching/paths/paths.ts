import type { Evidence } from '../answers.js';
import type { FactIndex } from '../fact-index.js';
import { graphOf, type Place } from './graph.js';
import { keyOf, type Link, type LinkKind, type PathNode } from './link.js';
import { strongestPaths } from './search.js';

export interface Hop {
  from: PathNode;
  to: PathNode;
  kind: LinkKind;
  text: string;
  /** The record that states it. */
  record: Evidence;
}

interface Path {
  /** 0 to 1: the product of the rarities of the records that it leads through; 1 for a direct link. */
  strength: number;
  hops: readonly Hop[];
}

export interface PathAnswer {
  /** Fewest hops first, then the strongest. */
  paths: readonly Path[];
  /** The search gave up before it had looked at every path of the lengths returned. */
  truncated: boolean;
}

export const MOST_PATHS = 10;
export const MOST_HOPS = 6;

/** How two records are connected through links that the catalogue states. */
export function pathsBetween(
  index: FactIndex,
  [from, to]: readonly [PathNode, PathNode],
  maxHops: number,
): PathAnswer {
  const graph = graphOf(index);
  const [start, end] = [graph.get(keyOf(from)), graph.get(keyOf(to))];
  if (!start || !end || start === end) return { paths: [], truncated: false };
  const { found, truncated } = strongestPaths({ start, end, maxHops, most: MOST_PATHS });
  return { truncated, paths: found.map(({ places, strength }) => describe(places, strength)) };
}

function describe(places: readonly Place[], strength: number): Path {
  const hops = places.slice(1).map((place, at) => hopBetween(places[at]!, place));
  return { strength, hops };
}

function hopBetween(from: Place, to: Place): Hop {
  const link: Link = from.steps.find((step) => step.to === to)!.links[0]!;
  return {
    from: from.node,
    to: to.node,
    kind: link.kind,
    text: link.write(),
    record: link.record,
  };
}
