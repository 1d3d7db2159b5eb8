import type { DocumentWriter } from './document-writer.js';
import { jsonLdWriter } from './json-ld.js';
import { rdfXmlWriter } from './rdf-xml.js';
import { nTriplesWriter, turtleWriter } from './turtle.js';

/** A way to write RDF down. */
export interface Syntax {
  /** As files in it are called; in addresses and on the command line. */
  readonly extension: 'ttl' | 'rdf' | 'jsonld' | 'nt';
  readonly mediaType: string;
  readonly createWriter: () => DocumentWriter;
}

/** The first is the one for those to whom any is right. */
export const SYNTAXES: readonly Syntax[] = [
  { extension: 'ttl', mediaType: 'text/turtle', createWriter: turtleWriter },
  { extension: 'rdf', mediaType: 'application/rdf+xml', createWriter: rdfXmlWriter },
  { extension: 'jsonld', mediaType: 'application/ld+json', createWriter: jsonLdWriter },
  { extension: 'nt', mediaType: 'application/n-triples', createWriter: nTriplesWriter },
];

export const findSyntax = (extension: string): Syntax | undefined =>
  SYNTAXES.find((syntax) => syntax.extension === extension);
