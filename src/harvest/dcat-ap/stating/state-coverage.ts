import type { StatedPeriod, StatedPlace } from '../../stated-dataset.js';
import type { GraphNode } from '../graph/graph.js';
import { isIri, isLiteral, literalLanguage, literalText, type Term } from '../graph/term.js';
import { compare, type ValueReader } from './read-values.js';

/** What it covers in space; equal places once. */
export function statePlaces(values: ValueReader, dataset: GraphNode): StatedPlace[] {
  const links = values.links(dataset, 'dct:spatial', 'schema:spatialCoverage');
  return ordered(links.map((link) => placeAt(values, link)).filter((place) => !isNowhere(place)));
}

/** What it covers in time; equal periods once. */
export function statePeriods(values: ValueReader, dataset: GraphNode): StatedPeriod[] {
  const links = values.links(dataset, 'dct:temporal', 'schema:temporalCoverage');
  return ordered(
    links
      .map((link) => periodAt(values, link))
      .filter(({ start, end }) => start !== null || end !== null),
  );
}

/** Without repetition and in a steady order: blank nodes have no name to sort by. */
export function ordered<Value>(list: readonly Value[]): Value[] {
  if (list.length < 2) return [...list];
  const byContent = new Map(list.map((value) => [JSON.stringify(value), value]));
  return [...byContent].sort(([one], [other]) => compare(one, other)).map(([, value]) => value);
}

function placeAt(values: ValueReader, link: Term): StatedPlace {
  values.checkIri('dct:spatial', link);
  if (isLiteral(link)) return placeInWords(link);
  const node = values.node(link);
  return {
    iri: isIri(link) ? link : null,
    names: values.names(node),
    geometry: geometryOf(values, node),
  };
}

function placeInWords(literal: Term): StatedPlace {
  const text = literalText(literal);
  if (isGeometry(text)) return { iri: null, names: [], geometry: text };
  const names = text.trim() === '' ? [] : [{ text, language: literalLanguage(literal) }];
  return { iri: null, names, geometry: null };
}

const isNowhere = ({ iri, names, geometry }: StatedPlace): boolean =>
  iri === null && names.length === 0 && geometry === null;

const isGeometry = (text: string): boolean =>
  /^\s*(?:\{|<|(?:SRID=\d+;\s*)?(?:POINT|(?:MULTI)?POLYGON|ENVELOPE|BOX|LINESTRING)\s*[Z(])/i.test(
    text,
  );

/** A geometry, as a literal or in a node of its own; of several forms WKT first. */
function geometryOf(values: ValueReader, node: GraphNode | undefined): string | null {
  return (
    bestGeometry(values, node) ??
    values
      .links(node, 'locn:geometry', 'dcat:bbox', 'dcat:centroid', 'schema:geo')
      .filter((link) => !isLiteral(link))
      .map((link) => bestGeometry(values, values.node(link)))
      .find((geometry) => geometry !== null) ??
    null
  );
}

function bestGeometry(values: ValueReader, node: GraphNode | undefined): string | null {
  const literals = values.literals(
    node,
    'dcat:bbox',
    'locn:geometry',
    'geosparql:asWKT',
    'geosparql:asGeoJSON',
    'geosparql:asGML',
    'dcat:centroid',
    'schema:box',
    'schema:polygon',
  );
  return literals.find((text) => !/^\s*[{<]/.test(text)) ?? literals[0] ?? null;
}

function periodAt(values: ValueReader, link: Term): StatedPeriod {
  if (isLiteral(link)) return periodInWords(literalText(link));
  const node = values.node(link);
  const start =
    values.literal(node, 'dcat:startDate', 'schema:startDate') ??
    instant(values, node, 'time:hasBeginning');
  const end =
    values.literal(node, 'dcat:endDate', 'schema:endDate') ?? instant(values, node, 'time:hasEnd');
  if (start !== null || end !== null) return { start, end };
  return periodInWords(values.literal(node, 'rdf:value', 'rdfs:label', 'skos:prefLabel') ?? '');
}

function instant(
  values: ValueReader,
  node: GraphNode | undefined,
  property: 'time:hasBeginning' | 'time:hasEnd',
) {
  const [link] = values.links(node, property);
  if (link === undefined) return null;
  if (isLiteral(link)) return literalText(link);
  return values.literal(
    values.node(link),
    'time:inXSDDate',
    'time:inXSDDateTime',
    'time:inXSDDateTimeStamp',
  );
}

/** An interval of ISO 8601 ("2019/2020") or of DCMI Period ("start=2019; end=2020"), or one date that is both ends. */
function periodInWords(text: string): StatedPeriod {
  if (text.includes('=')) return { start: dcmiPart(text, 'start'), end: dcmiPart(text, 'end') };
  const parts = text.split(/\s*\/\s*/).map((part) => part.trim());
  if (parts.length > 2) return { start: presentOrNull(text), end: presentOrNull(text) };
  return { start: endOrNull(parts[0]), end: endOrNull(parts.at(-1)) };
}

const dcmiPart = (text: string, name: string): string | null =>
  presentOrNull(new RegExp(`(?:^|;)\\s*${name}\\s*=([^;]*)`, 'i').exec(text)?.[1]?.trim());

const presentOrNull = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : text;
const endOrNull = (part: string | undefined): string | null =>
  part === '..' ? null : presentOrNull(part);
