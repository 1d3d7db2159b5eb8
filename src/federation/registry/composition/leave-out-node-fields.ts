import { type DocumentNode, Kind, type NameNode, visit } from 'graphql';
import { nameRootTypes } from './root-types.js';

/** What a member contributes, and what of its subgraph is left out. */
export interface Contributed {
  readonly typeDefs: DocumentNode;
  /** Coordinates, in the member's own words. */
  readonly leftOut: readonly string[];
}

/** Ids belong to the catalogue that gives them: a node is asked for where its id comes from. */
const NODE_FIELDS: ReadonlySet<string> = new Set(['node', 'nodes']);

/** Leaves `Query.node` and `Query.nodes` out of a subgraph; those of the supergraph are Hansa's. */
export function leaveOutNodeFields(subgraph: DocumentNode): Contributed {
  const nameOf = nameRootTypes(subgraph);
  const leftOut: string[] = [];
  let query: string | undefined;
  const enterType = (type: { readonly name?: NameNode | undefined }) => {
    const name = type.name?.value;
    query = name !== undefined && nameOf(name) === 'Query' ? name : undefined;
  };
  const typeDefs = visit(subgraph, {
    enter: (node) => {
      if (isObjectType(node.kind) && 'name' in node) enterType(node);
      if (node.kind !== Kind.FIELD_DEFINITION) return undefined;
      if (query === undefined || !NODE_FIELDS.has(node.name.value)) return false;
      leftOut.push(`${query}.${node.name.value}`);
      return null;
    },
    // A type without fields is no type.
    leave: (node) =>
      isObjectType(node.kind) && 'fields' in node && node.fields?.length === 0 && leftOut.length > 0
        ? null
        : undefined,
  });
  return { typeDefs, leftOut };
}

const isObjectType = (kind: Kind): boolean =>
  kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION;
