import type { Graph, GraphNode } from './graph.js';
import { SpillFile } from './spill-file.js';
import type { Term } from './term.js';
import { propertyAt, type Property } from './vocabulary.js';

export interface NodeStoreLimits {
  readonly triplesInMemory: number;
  readonly charactersInMemory: number;
}

const USUAL_LIMITS: NodeStoreLimits = { triplesInMemory: 60_000, charactersInMemory: 12_000_000 };

/** Property numbers and values in turn. */
type Pairs = (number | Term)[];

/** The nodes of a document: small ones stay in memory, from the limit on they go to a temporary file. */
export class NodeStore implements Graph {
  readonly #limits: NodeStoreLimits;
  #held = new Map<Term, Pairs>();
  #heldTriples = 0;
  #heldCharacters = 0;
  #spilled: SpillFile | null = null;

  constructor(limits: NodeStoreLimits = USUAL_LIMITS) {
    this.#limits = limits;
  }

  add(subject: Term, property: number, value: Term): void {
    const pairs = this.#held.get(subject);
    if (pairs === undefined) this.#held.set(subject, [property, value]);
    else pairs.push(property, value);
    this.#heldTriples++;
  }

  /**
   * Says that so much of the document was read. What is held are slices of that text, which keep all of it alive: so
   * the text counts, and not only what is held of it.
   */
  settle(charactersRead: number): void {
    this.#heldCharacters += charactersRead;
    const isFull =
      this.#heldTriples > this.#limits.triplesInMemory ||
      this.#heldCharacters > this.#limits.charactersInMemory;
    if (isFull) this.#spill();
  }

  node(id: Term): GraphNode | undefined {
    const node = new Map<Property, Set<Term>>();
    for (const text of this.#spilled?.read(id) ?? []) addPairs(node, JSON.parse(text) as Pairs);
    addPairs(node, this.#held.get(id) ?? []);
    return node.size === 0 ? undefined : node;
  }

  close(): void {
    this.#spilled?.close();
    this.#spilled = null;
  }

  #spill(): void {
    this.#spilled ??= new SpillFile();
    for (const [subject, pairs] of this.#held) this.#spilled.append(subject, JSON.stringify(pairs));
    this.#held = new Map();
    this.#heldTriples = 0;
    this.#heldCharacters = 0;
  }
}

function addPairs(node: Map<Property, Set<Term>>, pairs: Pairs): void {
  for (let at = 0; at < pairs.length; at += 2) {
    const property = propertyAt(pairs[at] as number);
    if (property === undefined) continue;
    const values = node.get(property);
    if (values === undefined) node.set(property, new Set([pairs[at + 1] as Term]));
    else values.add(pairs[at + 1] as Term);
  }
}
