import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import { type Quad, Parser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import type { Syntax } from '../../src/publish/rdf/syntaxes.js';

/** Reads a document by a parser that is not ours, as strict as it comes. */
export const parseRdf = (text: string, { extension }: Pick<Syntax, 'extension'>): Promise<Quad[]> =>
  parsers[extension](text);

const parseTurtle = async (text: string): Promise<Quad[]> => new Parser().parse(text);

const parsers: Record<Syntax['extension'], (text: string) => Promise<Quad[]>> = {
  ttl: parseTurtle,
  nt: async (text) => new Parser({ format: 'N-Triples' }).parse(text),
  rdf: (text) => Readable.from([text]).pipe(new RdfXmlParser()).toArray(),
  jsonld: async (text) => {
    const document = JSON.parse(text) as jsonld.JsonLdDocument;
    const quads = await jsonld.toRDF(document, { format: 'application/n-quads' });
    return parseTurtle(quads as unknown as string);
  },
};

/** The triples of a document, each once and in one order. */
export const triplesOf = (quads: readonly Quad[]): string[] =>
  [...new Set(quads.map(describe))].toSorted();

const describe = ({ subject, predicate, object }: Quad): string => {
  const literal =
    object.termType === 'Literal' ? `@${object.language}^^${object.datatype.value}` : '';
  return JSON.stringify([subject.value, predicate.value, object.termType, object.value, literal]);
};
