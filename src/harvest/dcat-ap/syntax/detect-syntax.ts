import type { CatalogueDocument } from '../../adapter.js';

export type Syntax = 'RDF_XML' | 'TURTLE' | 'JSON_LD' | 'HTML';

/** Turtle stands for its family: N-Triples, N-Quads and TriG are read by the same parser. */
const BY_MEDIA_TYPE: Readonly<Record<string, Syntax>> = {
  'application/rdf+xml': 'RDF_XML',
  'text/turtle': 'TURTLE',
  'application/x-turtle': 'TURTLE',
  'text/n3': 'TURTLE',
  'application/n-triples': 'TURTLE',
  'application/n-quads': 'TURTLE',
  'application/trig': 'TURTLE',
  'application/ld+json': 'JSON_LD',
};

const BY_EXTENSION: Readonly<Record<string, Syntax>> = {
  rdf: 'RDF_XML',
  owl: 'RDF_XML',
  xml: 'RDF_XML',
  ttl: 'TURTLE',
  n3: 'TURTLE',
  nt: 'TURTLE',
  nq: 'TURTLE',
  trig: 'TURTLE',
  jsonld: 'JSON_LD',
  json: 'JSON_LD',
};

/**
 * How a document is written. What its first characters leave no doubt about comes before its header: portals send RDF
 * as text/plain and text/html, and error pages as text/turtle.
 */
export function detectSyntax(
  document: Pick<CatalogueDocument, 'contentType' | 'url'>,
  start: string,
): Syntax {
  const mediaType = document.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return (
    sniff(start.trimStart()) ?? BY_MEDIA_TYPE[mediaType] ?? byExtension(document.url) ?? 'TURTLE'
  );
}

function sniff(start: string): Syntax | null {
  if (/^(?:<!doctype\s+html|<html)[\s>]/i.test(start)) return 'HTML';
  // Turtle may begin with an address in the same brackets, but it has no white space in it.
  if (/^<(?:\?xml|!--|!doctype|(?:[\w-]+:)?[\w-]+\s[^>]*=)/i.test(start)) return 'RDF_XML';
  if (/^(?:\{\s*(?:"|\})|\[\s*(?:\{|\]\s*$))/.test(start)) return 'JSON_LD';
  return /^(?:<[^\s<>]*>\s|[^<{[])/.test(start) ? 'TURTLE' : null;
}

function byExtension(url: string): Syntax | null {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return BY_EXTENSION[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? null;
}
