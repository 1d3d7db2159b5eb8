import type { FactIndex } from '../fact-index.js';
import { append } from '../gather.js';
import { rarity } from '../measures.js';
import { type Link, type PathNode, keyOf } from './link.js';
import { listLinks } from './list-links.js';

/** A neighbour with the links that lead to it, the most telling first. */
interface Step {
  readonly to: Place;
  readonly links: readonly Link[];
}

/** A record in the graph of all links. */
export interface Place {
  readonly node: PathNode;
  readonly steps: Step[];
  readonly neighbours: Set<Place>;
  /** 1 for a record with a single neighbour, towards 0 for one with all: what a path through it is worth. */
  readonly rarity: number;
}

export type LinkGraph = ReadonlyMap<string, Place>;

/** The graph of a revision, made when it is first asked for. */
export function graphOf(index: FactIndex): LinkGraph {
  const kept = graphs.get(index);
  if (kept) return kept;
  const graph = makeGraph(listLinks(index));
  graphs.set(index, graph);
  return graph;
}

const graphs = new WeakMap<FactIndex, LinkGraph>();

interface Draft {
  readonly node: PathNode;
  readonly links: Map<string, Link[]>;
}

function makeGraph(links: readonly Link[]): LinkGraph {
  const drafts = new Map<string, Draft>();
  for (const link of links) {
    enter(drafts, link.one, link);
    enter(drafts, link.other, link);
  }
  const places = new Map<string, Place>(
    [...drafts].map(([key, { node, links: neighbours }]) => [
      key,
      {
        node,
        steps: [] as Step[],
        neighbours: new Set<Place>(),
        rarity: rarity(throughDegree(neighbours), drafts.size),
      },
    ]),
  );
  for (const [key, place] of places) {
    for (const [neighbour, ties] of drafts.get(key)!.links) {
      const to = places.get(neighbour)!;
      place.steps.push({ to, links: ties });
      place.neighbours.add(to);
    }
  }
  return places;
}

function enter(drafts: Map<string, Draft>, from: PathNode, link: Link): void {
  const draft = drafts.get(keyOf(from)) ?? { node: from, links: new Map<string, Link[]>() };
  drafts.set(keyOf(from), draft);
  append(draft.links, keyOf(link.one === from ? link.other : link.one), link);
}

/** Implementations are ends, not ways through. */
function throughDegree(neighbours: ReadonlyMap<string, unknown>): number {
  let degree = 0;
  for (const key of neighbours.keys()) if (!key.startsWith('Implementation:')) degree += 1;
  return Math.max(1, degree);
}
