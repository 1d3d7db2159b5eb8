import type { Term } from './term.js';
import type { Property } from './vocabulary.js';

/** What is said of one subject, by property; the same value is there once. */
export type GraphNode = ReadonlyMap<Property, ReadonlySet<Term>>;

/** The nodes of a document, however they are kept. */
export interface Graph {
  /** Undefined when nothing is said of it. */
  node(id: Term): GraphNode | undefined;
}

/** The values of the first of the properties that has any; synonyms are given from the best to the least. */
export function valuesOf(node: GraphNode | undefined, ...synonyms: readonly Property[]): Term[] {
  for (const property of synonyms) {
    const values = node?.get(property);
    if (values !== undefined && values.size > 0) return [...values];
  }
  return [];
}
