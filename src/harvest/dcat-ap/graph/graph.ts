import type { Term } from './term.js';
import { codeOf, type Property } from './vocabulary.js';

/** What is said of a node: each a value behind the code of its property, which is one character. */
export type Entries = string[];

/** What is said of one subject; the same value is there once. */
export class GraphNode {
  readonly #entries: Entries;

  constructor(entries: Entries) {
    this.#entries = entries;
  }

  values(property: Property): Term[] {
    const code = codeOf(property);
    const values: Term[] = [];
    for (const entry of this.#entries)
      if (entry.charCodeAt(0) === code) values.push(entry.slice(1));
    return values.length < 2 ? values : [...new Set(values)];
  }
}

/** The nodes of a document, however they are kept. */
export interface Graph {
  /** Undefined when nothing is said of it. */
  node(id: Term): GraphNode | undefined;
}

/** The values of the first of the properties that has any; synonyms are given from the best to the least. */
export function valuesOf(node: GraphNode | undefined, ...synonyms: readonly Property[]): Term[] {
  for (const property of synonyms) {
    const values = node?.values(property) ?? [];
    if (values.length > 0) return values;
  }
  return [];
}
