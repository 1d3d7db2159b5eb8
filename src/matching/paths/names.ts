import type { Facts } from '../facts.js';
import { type PathNode, type PathNodeType, keyOf } from './link.js';

/** The records that a path can lead through, by name. */
export interface Names {
  has(node: PathNode): boolean;
  /** As it stands in a sentence; titles in quotation marks. */
  of(node: PathNode): string;
}

export function namesOf(facts: Facts): Names {
  const named: Readonly<Record<PathNodeType, readonly Named[]>> = {
    City: facts.cities,
    Business: facts.businesses,
    UseCase: quoted(facts.useCases),
    DataKind: facts.kinds.map(({ id, label }) => ({ id, name: label })),
    Dataset: quoted(facts.datasets),
    WorkingGroup: facts.groups,
    Network: facts.networks,
    Instrument: facts.instruments.map(({ id, name }) => ({ id, name: `"${name}"` })),
    Event: quoted(facts.events),
    Implementation: facts.implementations.map(({ id }) => ({ id, name: 'the case' })),
  };
  const names = new Map(
    Object.entries(named).flatMap(([type, records]) =>
      records.map(({ id, name }) => [keyOf({ type: type as PathNodeType, id }), name] as const),
    ),
  );
  return {
    has: (node) => names.has(keyOf(node)),
    of: (node) => names.get(keyOf(node)) ?? '',
  };
}

interface Named {
  readonly id: number;
  readonly name: string;
}

const quoted = (records: readonly { id: number; title: string }[]): Named[] =>
  records.map(({ id, title }) => ({ id, name: `"${title}"` }));
