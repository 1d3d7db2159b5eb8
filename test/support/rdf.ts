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

/** The triples of a document, each once and in one order; things without a name by what is said of them. */
export function triplesOf(quads: readonly Quad[]): string[] {
  const unnamed = Map.groupBy(
    quads.filter(({ subject }) => subject.termType === 'BlankNode'),
    ({ subject }) => subject.value,
  );
  const tell = ({ predicate, object }: Quad): unknown[] => [predicate.value, tellObject(object)];
  const tellObject = (object: Quad['object']): unknown => {
    if (object.termType === 'Literal')
      return [object.value, object.language, object.datatype.value];
    if (object.termType !== 'BlankNode') return object.value;
    return (unnamed.get(object.value) ?? []).map((quad) => JSON.stringify(tell(quad))).toSorted();
  };
  const told = quads
    .filter(({ subject }) => subject.termType !== 'BlankNode')
    .map((quad) => JSON.stringify([quad.subject.value, ...tell(quad)]));
  return [...new Set(told)].toSorted();
}
