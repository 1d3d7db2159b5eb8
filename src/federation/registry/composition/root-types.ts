import { type DocumentNode, Kind } from 'graphql';

/** The name that a type has in the supergraph: a subgraph may call its root types as it likes. */
export type NameType = (name: string) => string;

export function nameRootTypes({ definitions }: DocumentNode): NameType {
  const operations = definitions.flatMap((it) =>
    it.kind === Kind.SCHEMA_DEFINITION || it.kind === Kind.SCHEMA_EXTENSION
      ? (it.operationTypes ?? [])
      : [],
  );
  const names = new Map(
    operations.map(({ operation, type }) => [type.name.value, ROOTS[operation]]),
  );
  return (name) => names.get(name) ?? name;
}

const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const;
