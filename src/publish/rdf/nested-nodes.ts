import type { Literal, NamedNode, Quad } from 'n3';

/** A thing and what is said of it, by predicate; things that are described in the same record are nested. */
export interface NestedNode {
  iri: string;
  properties: Map<string, (NestedNode | Literal | NamedNode)[]>;
}

export const isNested = (value: NestedNode | Literal | NamedNode): value is NestedNode =>
  'properties' in value;

/** The quads of a record as trees; each thing is described once, where it is first named. */
export function nestNodes(record: readonly Quad[]): NestedNode[] {
  const untold = Map.groupBy(record, ({ subject }) => subject.value);
  const roots: NestedNode[] = [];
  for (const iri of untold.keys()) roots.push(takeNode(iri, untold));
  return roots;
}

/** Out of the map first: a thing that names itself is not nested in itself. */
function takeNode(iri: string, untold: Map<string, Quad[]>): NestedNode {
  const quads = untold.get(iri) ?? [];
  untold.delete(iri);
  const properties: NestedNode['properties'] = new Map();
  for (const { predicate, object } of quads) {
    const values = properties.get(predicate.value) ?? [];
    properties.set(predicate.value, values);
    values.push(nestIfUntold(object as Literal | NamedNode, untold));
  }
  return { iri, properties };
}

function nestIfUntold(
  object: Literal | NamedNode,
  untold: Map<string, Quad[]>,
): NestedNode | Literal | NamedNode {
  const isToBeTold = object.termType === 'NamedNode' && untold.has(object.value);
  return isToBeTold ? takeNode(object.value, untold) : object;
}
