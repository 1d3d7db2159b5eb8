import type { Term } from './term.js';
import { codeOf, type Property } from './vocabulary.js';

/** Codes of properties and their values in turn. */
export type Pairs = string[];

/** What is said of one subject; the same value is there once. */
export class GraphNode {
  readonly #pairs: Pairs;

  constructor(pairs: Pairs) {
    this.#pairs = pairs;
  }

  values(property: Property): Term[] {
    const code = codeOf(property);
    const values: Term[] = [];
    for (let at = 0; at < this.#pairs.length; at += 2) {
      if (this.#pairs[at] === code) values.push(this.#pairs[at + 1] ?? '');
    }
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
