import type { Literal, NamedNode, Quad } from 'n3';
import type { DocumentWriter } from './document-writer.js';
import { type NestedNode, isNested, nestNodes } from './nested-nodes.js';
import { PREFIXES, splitTerm } from './terms.js';

const RDF_TYPE = `${PREFIXES.rdf}type`;

/** A graph of nested nodes; the context holds the prefixes alone, so every key says what it means. */
export function jsonLdWriter(): DocumentWriter {
  let separator = '';
  const append = (node: NestedNode): string => {
    const json = separator + JSON.stringify(toJson(node));
    separator = ',\n';
    return json;
  };
  return {
    begin: () => `{"@context":${JSON.stringify(PREFIXES)},"@graph":[\n`,
    write: (record: readonly Quad[]) => nestNodes(record).map(append).join(''),
    end: () => '\n]}\n',
  };
}

function toJson({ iri, properties }: NestedNode): object {
  const entries = [...properties].map(([predicate, values]) =>
    predicate === RDF_TYPE
      ? ['@type', oneOrAll(values.map((type) => shorten((type as NamedNode).value)))]
      : [shorten(predicate), oneOrAll(values.map(valueToJson))],
  );
  return { ...(iri !== undefined && { '@id': iri }), ...Object.fromEntries(entries) };
}

function valueToJson(value: NestedNode | Literal | NamedNode): unknown {
  if (isNested(value)) return toJson(value);
  if (value.termType === 'NamedNode') return { '@id': value.value };
  if (value.language) return { '@value': value.value, '@language': value.language };
  if (value.datatype.value === `${PREFIXES.xsd}string`) return value.value;
  return { '@value': value.value, '@type': shorten(value.datatype.value) };
}

const oneOrAll = (values: readonly unknown[]): unknown =>
  values.length === 1 ? values[0] : values;

function shorten(iri: string): string {
  const name = splitTerm(iri);
  return name ? `${name.prefix}:${name.local}` : iri;
}
