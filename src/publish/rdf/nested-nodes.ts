import type { Literal, NamedNode, Quad } from 'n3';
import type { Subject } from './terms.js';

/** A thing and what is said of it, by predicate; things that are described in the same record are nested. */
export interface NestedNode {
  /** Undefined for a thing without a name, which is always nested. */
  iri: string | undefined;
  properties: Map<string, (NestedNode | Literal | NamedNode)[]>;
}

export const isNested = (value: NestedNode | Literal | NamedNode): value is NestedNode =>
  'properties' in value;

/** The quads of a record as trees; each thing is described once, where it is first named. */
export function nestNodes(record: readonly Quad[]): NestedNode[] {
  const untold = Map.groupBy(record, ({ subject }) => subject.value);
  const roots: NestedNode[] = [];
  for (const [{ subject }] of untold.values() as Iterable<[Quad]>) {
    roots.push(takeNode(subject as Subject, untold));
  }
  return roots;
}

/** Out of the map first: a thing that names itself is not nested in itself. */
function takeNode({ value, termType }: Subject, untold: Map<string, Quad[]>): NestedNode {
  const quads = untold.get(value) ?? [];
  untold.delete(value);
  const properties: NestedNode['properties'] = new Map();
  for (const { predicate, object } of quads) {
    const values = properties.get(predicate.value) ?? [];
    properties.set(predicate.value, values);
    values.push(nestIfUntold(object as Literal | Subject, untold));
  }
  return { iri: termType === 'NamedNode' ? value : undefined, properties };
}

function nestIfUntold(
  object: Literal | Subject,
  untold: Map<string, Quad[]>,
): NestedNode | Literal | NamedNode {
  if (object.termType === 'Literal') return object;
  if (object.termType === 'BlankNode' || untold.has(object.value)) return takeNode(object, untold);
  return object;
}
