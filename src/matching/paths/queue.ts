import type { Place } from './graph.js';

export interface PartialPath {
  readonly places: readonly Place[];
  /** The product of the rarities so far, the two ends left out. */
  readonly worth: number;
  /** No way on to the end in the hops that are left makes it worth more. */
  readonly bound: number;
}

/** The most promising first; equal ones in the order of their records. */
export class Queue {
  readonly #heap: PartialPath[] = [];

  add(partial: PartialPath): void {
    const heap = this.#heap;
    let at = heap.push(partial) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (compare(heap[above]!, partial) <= 0) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = partial;
  }

  take(): PartialPath | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || last === first) return first;
    this.#sink(last);
    return first;
  }

  #sink(partial: PartialPath): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && compare(heap[below + 1]!, heap[below]!) < 0) below += 1;
      if (compare(partial, heap[below]!) <= 0) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = partial;
  }
}

function compare(one: PartialPath, other: PartialPath): number {
  const difference = other.bound - one.bound;
  // Products of the same rarities in another order may differ in the last digit.
  if (Math.abs(difference) > 1e-12) return difference;
  const shared = Math.min(one.places.length, other.places.length);
  for (let at = 0; at < shared; at++) {
    const order = compareNodes(one.places[at]!, other.places[at]!);
    if (order !== 0) return order;
  }
  return other.places.length - one.places.length;
}

function compareNodes({ node: one }: Place, { node: other }: Place): number {
  if (one.type !== other.type) return one.type < other.type ? -1 : 1;
  return one.id - other.id;
}
