import fc from 'fast-check';
import { DataFactory, Writer, type Quad } from 'n3';
import { turtle } from './given-catalogue.js';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Text that every syntax can hold: XML has no place for control characters. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((value) => `${value.replaceAll(/[\p{Cc}\p{Cs}\p{Cn}]/gu, ' ').trim()}.`);
const language = fc.constantFrom('en', 'de', 'pt-br', '');
const name = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd', '0', '1', '2'),
  minLength: 1,
  maxLength: 6,
});

const dataset = fc.record({
  name,
  titles: fc.array(fc.record({ text, language }), { maxLength: 3 }),
  keywords: fc.array(fc.record({ text, language }), { maxLength: 3 }),
  issued: fc.option(fc.constantFrom('2020-01-02', 'soon', '2020')),
  files: fc.array(name, { maxLength: 3 }),
  hasAddress: fc.boolean(),
});

type Dataset = typeof dataset extends fc.Arbitrary<infer Value> ? Value : never;

/** Triples of a catalogue of some datasets, each with an identifier. */
export const catalogue: fc.Arbitrary<Quad[]> = fc
  .uniqueArray(dataset, { selector: ({ name: key }) => key, maxLength: 5 })
  .map((datasets) => datasets.flatMap((each) => quadsOf(each)));

function quadsOf({ name: key, titles, keywords, issued, files, hasAddress }: Dataset): Quad[] {
  const subject = hasAddress
    ? DataFactory.namedNode(`https://city.example/${key}`)
    : DataFactory.blankNode(`set-${key}`);
  const texts = [
    ...titles.map((title) => [DCT + 'title', title] as const),
    ...keywords.map((word) => [`${DCAT}keyword`, word] as const),
  ];
  return [
    DataFactory.quad(
      subject,
      DataFactory.namedNode(`${RDF}type`),
      DataFactory.namedNode(`${DCAT}Dataset`),
    ),
    DataFactory.quad(subject, DataFactory.namedNode(`${DCT}identifier`), DataFactory.literal(key)),
    ...texts.map(([property, { text: words, language: tag }]) =>
      DataFactory.quad(
        subject,
        DataFactory.namedNode(property),
        DataFactory.literal(words, tag === '' ? undefined : tag),
      ),
    ),
    ...(issued === null
      ? []
      : [
          DataFactory.quad(
            subject,
            DataFactory.namedNode(`${DCT}issued`),
            DataFactory.literal(
              issued,
              DataFactory.namedNode('http://www.w3.org/2001/XMLSchema#date'),
            ),
          ),
        ]),
    ...files.flatMap((file, at) => {
      const distribution = DataFactory.blankNode(`file-${key}-${at}`);
      return [
        DataFactory.quad(subject, DataFactory.namedNode(`${DCAT}distribution`), distribution),
        DataFactory.quad(
          distribution,
          DataFactory.namedNode(`${DCAT}downloadURL`),
          DataFactory.namedNode(`https://city.example/${file}.csv`),
        ),
      ];
    }),
  ];
}

export const asTurtle = (quads: readonly Quad[]): string =>
  turtle(written(quads, { dcat: DCAT, dct: DCT }));
export const asNTriples = (quads: readonly Quad[]): string => written(quads, {}, 'N-Triples');

export function asJsonLd(quads: readonly Quad[]): string {
  return JSON.stringify(
    quads.map(({ subject, predicate, object }) => ({
      '@id': subject.id,
      [predicate.value]: jsonValue(object),
    })),
  );
}

export function asRdfXml(quads: readonly Quad[]): string {
  const elements = quads.map(({ subject, predicate, object }) => {
    const about =
      subject.termType === 'BlankNode'
        ? `rdf:nodeID="${subject.value}"`
        : `rdf:about="${subject.value}"`;
    const [, namespace = '', local = ''] = /^(.*[/#])([^/#]*)$/.exec(predicate.value) ?? [];
    return `<rdf:Description ${about}><p:${local} xmlns:p="${namespace}"${xmlValue(object, `p:${local}`)}</rdf:Description>`;
  });
  return `<rdf:RDF xmlns:rdf="${RDF}">\n${elements.join('\n')}\n</rdf:RDF>`;
}

function written(
  quads: readonly Quad[],
  prefixes: Record<string, string>,
  format?: string,
): string {
  const writer = new Writer(format === undefined ? { prefixes } : { format });
  writer.addQuads([...quads]);
  let whole = '';
  writer.end((_, result) => (whole = result ?? ''));
  return whole;
}

function jsonValue(object: Quad['object']): unknown {
  if (object.termType !== 'Literal') return { '@id': object.id };
  if (object.language !== '') return { '@value': object.value, '@language': object.language };
  return { '@value': object.value, '@type': object.datatype.value };
}

function xmlValue(object: Quad['object'], element: string): string {
  if (object.termType === 'BlankNode') return ` rdf:nodeID="${object.value}"/>`;
  if (object.termType !== 'Literal') return ` rdf:resource="${object.value}"/>`;
  const kind =
    object.language === ''
      ? `rdf:datatype="${object.datatype.value}"`
      : `xml:lang="${object.language}"`;
  return ` ${kind}>${escaped(object.value)}</${element}>`;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
