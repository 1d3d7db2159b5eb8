import { type BlankNode, DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { type Name, type Subject, node, term, triple } from './terms.js';

type Value = Subject | Literal | null | undefined;

/** What is said of one thing. */
export class Description {
  constructor(
    readonly subject: Subject,
    private readonly quads: Quad[],
  ) {}

  /** Says it for each value that there is. */
  add(predicate: Name, ...values: readonly Value[]): this {
    for (const value of values) {
      if (value) this.quads.push(triple(this.subject, predicate, value));
    }
    return this;
  }

  is(...types: readonly Name[]): this {
    return this.add('rdf:type', ...types.map(term));
  }
}

/** Gathers what is said, and remembers of what is shared by many records whether it was told. */
export class Graph {
  #quads: Quad[] = [];
  #unnamed = 0;
  readonly #told = new Set<string>();

  about(subject: Subject): Description {
    return new Description(subject, this.#quads);
  }

  /** Something that only this record speaks of. */
  part(iri: string, describe: (part: Description) => void): NamedNode {
    const subject = node(iri);
    describe(this.about(subject));
    return subject;
  }

  /** Something without a name, which one thing of this record speaks of. */
  unnamed(describe: (part: Description) => void): BlankNode {
    this.#unnamed += 1;
    const subject = DataFactory.blankNode(`b${this.#unnamed}`);
    describe(this.about(subject));
    return subject;
  }

  /** Something that many records speak of: described at its first mention in a document. */
  shared(iri: string, describe: (shared: Description) => void): NamedNode {
    const subject = node(iri);
    if (this.#told.has(iri)) return subject;
    this.#told.add(iri);
    describe(this.about(subject));
    return subject;
  }

  /** All that was said since the last call, thing by thing. */
  take(): Quad[] {
    const bySubject = Map.groupBy(this.#quads, ({ subject }) => subject.value);
    this.#quads = [];
    return [...bySubject.values()].flat();
  }
}
