import type { Literal, NamedNode, Quad } from 'n3';
import type { DocumentWriter } from './document-writer.js';
import { escapeXml } from './escape-xml.js';
import { type NestedNode, isNested, nestNodes } from './nested-nodes.js';
import { PREFIXES, splitTerm } from './terms.js';

const RDF_TYPE = `${PREFIXES.rdf}type`;

/** RDF/XML as nested elements; there is no maintained writer of it that streams. */
export function rdfXmlWriter(): DocumentWriter {
  const namespaces = Object.entries(PREFIXES).map(([prefix, iri]) => ` xmlns:${prefix}="${iri}"`);
  return {
    begin: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${namespaces.join('\n        ')}>\n`,
    write: (record: readonly Quad[]) =>
      nestNodes(record)
        .map((root) => `${nodeElement(root)}\n`)
        .join(''),
    end: () => '</rdf:RDF>\n',
  };
}

function nodeElement({ iri, properties }: NestedNode): string {
  const inner = [...properties].flatMap(([predicate, values]) => {
    const name = elementName(predicate);
    return values.map((value) => propertyElement(name, value));
  });
  const name = iri === undefined ? '' : ` rdf:about="${escapeXml(iri)}"`;
  return `<rdf:Description${name}>${inner.join('')}</rdf:Description>`;
}

function propertyElement(name: string, value: NestedNode | Literal | NamedNode): string {
  if (isNested(value)) return `\n<${name}>${nodeElement(value)}</${name}>`;
  if (value.termType === 'NamedNode')
    return `\n<${name} rdf:resource="${escapeXml(value.value)}"/>`;
  return `\n<${name}${literalAttribute(value)}>${escapeXml(value.value)}</${name}>`;
}

function literalAttribute({ language, datatype }: Literal): string {
  if (language) return ` xml:lang="${escapeXml(language)}"`;
  if (datatype.value === `${PREFIXES.xsd}string`) return '';
  return ` rdf:datatype="${escapeXml(datatype.value)}"`;
}

function elementName(predicate: string): string {
  if (predicate === RDF_TYPE) return 'rdf:type';
  const name = splitTerm(predicate);
  if (!name) throw new Error(`No prefix is known for the predicate ${predicate}`);
  return `${name.prefix}:${name.local}`;
}
