import { type DocumentNode, visit } from 'graphql';
import { type DeclaredType, isType } from './declared-types.js';
import { nameRootTypes } from './root-types.js';

/** Leaves out how a member describes what belongs to others: the words that everybody reads are the owner's. */
export function leaveOutForeignWords(
  subgraph: DocumentNode,
  foreignTypes: ReadonlyMap<string, DeclaredType>,
): DocumentNode {
  const nameOf = nameRootTypes(subgraph);
  return visit(subgraph, {
    enter: (node) => {
      if (!isType(node)) return undefined;
      const foreign = foreignTypes.get(nameOf(node.name.value));
      return foreign ? withoutWords(node, foreign) : undefined;
    },
  });
}

/** A scalar says by an address what others say by words. */
export const LEFT_OUT = 'specifiedBy';

function withoutWords<Node extends object>(type: Node, foreign: DeclaredType): Node {
  const words = { description: undefined, directives: withoutSpecification(type) };
  return {
    ...type,
    ...words,
    ...('fields' in type && { fields: partsWithoutWords(type.fields, foreign) }),
    ...('values' in type && { values: partsWithoutWords(type.values, foreign) }),
  };
}

interface Named {
  readonly name: { readonly value: string };
}

const withoutSpecification = (type: object): readonly Named[] =>
  'directives' in type
    ? (type.directives as readonly Named[]).filter(({ name }) => name.value !== LEFT_OUT)
    : [];

const partsWithoutWords = (parts: unknown, foreign: DeclaredType): unknown =>
  (parts as readonly (Named & { arguments?: readonly object[] })[] | undefined)?.map((part) =>
    foreign.parts.has(part.name.value)
      ? {
          ...part,
          description: undefined,
          ...(part.arguments && {
            arguments: part.arguments.map((it) => ({ ...it, description: undefined })),
          }),
        }
      : part,
  );
