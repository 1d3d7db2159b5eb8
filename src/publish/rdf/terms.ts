import { type BlankNode, DataFactory, type Literal, type NamedNode, type Quad } from 'n3';

/** What things are called: by an address or, within a document, by nothing. */
export type Subject = NamedNode | BlankNode;

/** The vocabularies that Hansa writes in. */
export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefix = keyof typeof PREFIXES;

/** A term of one of them, such as dct:title. */
export type Name = `${Prefix}:${string}`;

const named = new Map<Name, NamedNode>();

export function term(name: Name): NamedNode {
  const known = named.get(name);
  if (known) return known;
  const [prefix, local] = name.split(':') as [Prefix, string];
  const made = DataFactory.namedNode(PREFIXES[prefix] + local);
  named.set(name, made);
  return made;
}

const bases = Object.entries(PREFIXES) as [Prefix, string][];
const split = new Map<string, { prefix: Prefix; local: string } | undefined>();

/** The prefix and the local name of a term of these vocabularies; undefined for other addresses. */
export function splitTerm(iri: string): { prefix: Prefix; local: string } | undefined {
  if (!split.has(iri)) split.set(iri, findPrefix(iri));
  return split.get(iri);
}

function findPrefix(iri: string): { prefix: Prefix; local: string } | undefined {
  const found = bases.find(([, base]) => iri.startsWith(base));
  return found && { prefix: found[0], local: iri.slice(found[1].length) };
}

/** An address that is known to be one. */
export const node = (iri: string): NamedNode => DataFactory.namedNode(iri);

/**
 * A text as all syntaxes can hold it: XML knows no control characters, and nothing knows half a character. A language
 * tag that is none is left out.
 */
export function text(value: string, language?: string | null): Literal {
  const clean = value.toWellFormed().replaceAll(notInXml, '');
  const tag = language && languageTag.test(language) ? language.toLowerCase() : undefined;
  return DataFactory.literal(clean, tag);
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const languageTag = /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i;

export const typed = (value: string, type: Name): Literal => DataFactory.literal(value, term(type));

export const triple = (subject: Subject, predicate: Name, object: Subject | Literal): Quad =>
  DataFactory.quad(subject, term(predicate), object);
