import { GraphNode, type Graph, type Entries } from './graph.js';
import { SpillFile } from './spill-file.js';
import type { Term } from './term.js';

export interface NodeStoreLimits {
  readonly triplesInMemory: number;
  readonly charactersInMemory: number;
}

const USUAL_LIMITS: NodeStoreLimits = { triplesInMemory: 50_000, charactersInMemory: 12_000_000 };
/** Once there is a file, little is held back: what lives long is dear to collect. */
const TRIPLES_HELD_BACK = 500;
/** Stands between what a record holds; no text of a catalogue has a use for it. */
const SEPARATOR = '\0';

/** The nodes of a document: small ones stay in memory, from the limit on they go to a temporary file. */
export class NodeStore implements Graph {
  readonly #limits: NodeStoreLimits;
  #held = new Map<Term, Entries>();
  #heldTriples = 0;
  #heldCharacters = 0;
  #file: SpillFile | null = null;

  constructor(limits: NodeStoreLimits = USUAL_LIMITS) {
    this.#limits = limits;
  }

  add(subject: Term, letter: string, term: Term): void {
    const entry = letter + (term.includes(SEPARATOR) ? term.replaceAll(SEPARATOR, '') : term);
    const entries = this.#held.get(subject);
    if (entries === undefined) this.#held.set(subject, [entry]);
    else entries.push(entry);
    this.#heldTriples++;
  }

  /**
   * Says that so much of the document was read. What is held are slices of that text, which keep all of it alive: so
   * the text counts, and not only what is held of it.
   */
  settle(charactersRead: number): void {
    this.#heldCharacters += charactersRead;
    const { triplesInMemory, charactersInMemory } = this.#limits;
    const isFull = this.#heldTriples > (this.#file === null ? triplesInMemory : TRIPLES_HELD_BACK);
    if (isFull || this.#heldCharacters > charactersInMemory) this.#spill();
  }

  node(id: Term): GraphNode | undefined {
    const held = this.#held.get(id);
    const spilled = this.#file?.read(id) ?? [];
    if (spilled.length === 0) return held === undefined ? undefined : new GraphNode(held);
    const [first, ...others] = spilled.map((text): Entries => text.split(SEPARATOR));
    return new GraphNode((first ?? []).concat(...others, held ?? []));
  }

  close(): void {
    this.#file?.close();
    this.#file = null;
  }

  #spill(): void {
    this.#file ??= new SpillFile();
    for (const [subject, entries] of this.#held)
      this.#file.append(subject, entries.join(SEPARATOR));
    // Not cleared: an emptied map leaves its old table behind with a link to the new one, and so all stay alive.
    this.#held = new Map();
    this.#heldTriples = 0;
    this.#heldCharacters = 0;
  }
}
