import type { StatedText } from '../../stated-dataset.js';
import { valuesOf, type Graph, type GraphNode } from '../graph/graph.js';
import {
  isBlank,
  isIri,
  isLiteral,
  literalLanguage,
  literalText,
  type Term,
} from '../graph/term.js';
import type { Property } from '../graph/vocabulary.js';
import type { ProblemList } from './problem-list.js';

/** Reads values of nodes; RDF has no order, so that lists are sorted: the same graph always gives the same lists. */
export class ValueReader {
  readonly #graph: Graph;
  readonly #problems: ProblemList;

  constructor(graph: Graph, problems: ProblemList) {
    this.#graph = graph;
    this.#problems = problems;
  }

  node(id: Term): GraphNode | undefined {
    return this.#graph.node(id);
  }

  texts(node: GraphNode | undefined, ...synonyms: readonly Property[]): StatedText[] {
    const literals = valuesOf(node, ...synonyms).filter((value) => isLiteral(value));
    const texts = literals
      .map((literal) => statedText(literal))
      .filter(({ text }) => text.trim() !== '');
    return texts.length < 2 ? texts : withoutRepetition(texts.sort(byLanguage));
  }

  /** Addresses, or the words that stand in their place. */
  words(node: GraphNode | undefined, ...synonyms: readonly Property[]): string[] {
    const [field] = synonyms;
    const words = valuesOf(node, ...synonyms).map((value) => this.#word(field ?? '', value));
    return sortedOnce(words.filter((word) => word !== null));
  }

  /** The one that is best, when several are given: an address before words, then the first by the alphabet. */
  word(node: GraphNode | undefined, ...synonyms: readonly Property[]): string | null {
    const [field] = synonyms;
    const values = valuesOf(node, ...synonyms).sort(byUse);
    return (
      values.map((value) => this.#word(field ?? '', value)).find((word) => word !== null) ?? null
    );
  }

  /** A literal as it is written, such as a date or number. */
  literal(node: GraphNode | undefined, ...synonyms: readonly Property[]): string | null {
    const values = valuesOf(node, ...synonyms).filter((value) => !isBlank(value));
    const texts = values.map((value) => (isLiteral(value) ? literalText(value) : value));
    return sortedOnce(texts.filter((text) => text.trim() !== ''))[0] ?? null;
  }

  literals(node: GraphNode | undefined, ...synonyms: readonly Property[]): string[] {
    const values = valuesOf(node, ...synonyms).filter((value) => isLiteral(value));
    return sortedOnce(
      values.map((value) => literalText(value)).filter((text) => text.trim() !== ''),
    );
  }

  /** Nodes and addresses that a property leads to, in a steady order as far as they have addresses. */
  links(node: GraphNode | undefined, ...synonyms: readonly Property[]): Term[] {
    return valuesOf(node, ...synonyms).sort(byUse);
  }

  names(node: GraphNode | undefined): StatedText[] {
    return this.texts(
      node,
      'foaf:name',
      'skos:prefLabel',
      'rdfs:label',
      'dct:title',
      'schema:name',
      'locn:geographicName',
      'geonames:name',
    );
  }

  checkIri(field: string, value: Term): void {
    this.#problems.checkIri(field, value);
  }

  #word(field: string, value: Term): string | null {
    if (isBlank(value)) return this.#label(value);
    this.#problems.checkIri(field, value);
    const word = isLiteral(value) ? literalText(value) : value;
    return word.trim() === '' ? null : word;
  }

  /** What a node without address is called. */
  #label(id: Term): string | null {
    const node = this.#graph.node(id);
    const values = this.literal(node, 'rdf:value', 'skos:notation', 'dct:identifier');
    return (
      values ?? this.names(node)[0]?.text ?? this.literal(node, 'dct:description', 'rdfs:comment')
    );
  }
}

export const compare = (one: string, other: string): number =>
  one < other ? -1 : Number(one > other);

export const sortedOnce = (texts: readonly string[]): string[] =>
  texts.length < 2 ? [...texts] : [...new Set(texts)].sort(compare);

const statedText = (literal: Term): StatedText => ({
  text: literalText(literal),
  language: literalLanguage(literal),
});

const byLanguage = (one: StatedText, other: StatedText): number =>
  compare(one.language ?? '', other.language ?? '') || compare(one.text, other.text);

/** Equal texts stand side by side; datatypes that are no language made them differ. */
const withoutRepetition = (sorted: readonly StatedText[]): StatedText[] =>
  sorted.filter((text, at) => at === 0 || byLanguage(text, sorted[at - 1] ?? text) !== 0);

const byUse = (one: Term, other: Term): number => rank(one) - rank(other) || compare(one, other);

function rank(value: Term): number {
  if (isIri(value)) return 0;
  return isLiteral(value) ? 1 : 2;
}
