import type { DocumentNode } from 'graphql';
import { type DeclaredType, readDeclaredTypes } from './declared-types.js';

/** A subgraph that is to be composed. */
export interface Part {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

/** A type that a member declares, and that was somebody else's before. */
export interface SharedType {
  readonly member: string;
  readonly owner: string;
  readonly own: DeclaredType;
  readonly foreign: DeclaredType;
}

/** A type belongs to the member that declared it first; the one that joins comes after those that are there. */
export function findSharedTypes(parts: readonly Part[], joining: string | undefined): SharedType[] {
  const owned = new Map<string, { owner: string; type: DeclaredType }>();
  const inOrder = parts.toSorted(
    (one, other) => Number(one.name === joining) - Number(other.name === joining),
  );
  return inOrder.flatMap(({ name: member, typeDefs }) =>
    [...readDeclaredTypes(typeDefs).values()].flatMap((own) => {
      const held = owned.get(own.name);
      if (held) return [{ member, owner: held.owner, own, foreign: held.type }];
      owned.set(own.name, { owner: member, type: own });
      return [];
    }),
  );
}
