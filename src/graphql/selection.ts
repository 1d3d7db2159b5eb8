import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** The parts of a resolver's `info` that say what was asked for. */
export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * The names of the fields asked for below `path` (for instance `nodes`, or `edges` then `node`).
 * `@skip` and `@include` are not looked at: a column too many is harmless.
 */
export function fieldsAsked(asked: Asked, path: readonly string[] = []): Set<string> {
  let nodes: FieldNode[] = [...asked.fieldNodes];
  for (const name of path) {
    nodes = nodes.flatMap((node) => children(node, asked)).filter((it) => it.name.value === name);
  }
  return new Set(nodes.flatMap((node) => children(node, asked)).map((node) => node.name.value));
}

/** The fields asked for, as the document has them. */
export const fieldNodesAsked = (asked: Asked): FieldNode[] =>
  asked.fieldNodes.flatMap((node) => children(node, asked));

/** The names of the fields asked for of the items of a connection, as `nodes` or below `edges`. */
export const nodeFieldsAsked = (asked: Asked): string[] => [
  ...fieldsAsked(asked, ['nodes']),
  ...fieldsAsked(asked, ['edges', 'node']),
];

const children = (node: FieldNode, asked: Asked): FieldNode[] =>
  node.selectionSet ? fieldNodes(node.selectionSet, asked) : [];

function fieldNodes(set: SelectionSetNode, asked: Asked): FieldNode[] {
  return set.selections.flatMap((selection): FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldNodes(selection.selectionSet, asked);
    const fragment = asked.fragments[selection.name.value];
    return fragment ? fieldNodes(fragment.selectionSet, asked) : [];
  });
}
