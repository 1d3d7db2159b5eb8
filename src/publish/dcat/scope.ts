import type { NamedNode } from 'n3';
import type { LanguageText } from '../../database/columns.js';
import type { Graph } from '../rdf/graph.js';
import { type Name, type Subject, text } from '../rdf/terms.js';
import { type AuthorityTable, authorityTerm } from './authority.js';
import type { Addresses } from './addresses.js';

/** What a description is written into. */
export interface Scope {
  graph: Graph;
  at: Addresses;
}

export const texts = (stated: readonly LanguageText[]) =>
  stated.map(({ text: words, language }) => text(words, language));

/** A term of an EU table with its type and label beside it: validators and portals need not fetch the table. */
export function authority(
  { graph }: Scope,
  { table, code, type }: { table: AuthorityTable; code: string | null; type: Name },
): NamedNode | undefined {
  const known = code ? authorityTerm(table, code) : undefined;
  return (
    known &&
    graph.shared(known.iri, (term) => {
      term.is(type).add('skos:prefLabel', text(known.label, 'en'));
    })
  );
}

/**
 * Something that is known by words only. It has no name: readers take the label of what has none, but the name of what
 * has one for what is meant.
 */
export const inWords = ({ graph }: Scope, type: Name, words: string): Subject =>
  graph.unnamed((part) => part.is(type).add('rdfs:label', text(words)));

/** A term that the catalogue itself defines, as a concept. */
export function ownConcept(
  { graph, at }: Scope,
  { what, name, label }: { what: string; name: string; label: string },
): NamedNode {
  return graph.shared(at.defined(what, name), (concept) =>
    concept.is('skos:Concept').add('skos:prefLabel', text(label, 'en')),
  );
}

/** A code such as LIVE_FEED in words. */
export const inPlainWords = (code: string): string =>
  code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ');

export const document = ({ graph }: Scope, url: NamedNode | undefined): NamedNode | undefined =>
  url && graph.part(url.value, (page) => page.is('foaf:Document'));
