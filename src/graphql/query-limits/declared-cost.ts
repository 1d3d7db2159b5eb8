import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isCompositeType,
  isListType,
  isNonNullType,
  valueFromASTUntyped,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

export interface DeclaredCost {
  /** Of the field, once. */
  readonly own: number;
  /** Of each record that it gives. */
  readonly each: number;
}

export interface DeclaredSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
}

/** As `@cost` says; without it, a record costs 1, and a value nothing. */
export function declaredCost(field: Field, type: GraphQLNamedType): DeclaredCost {
  return {
    own: Number(read(field, 'cost')?.['weight'] ?? 0),
    each: Number(read(type, 'cost')?.['weight'] ?? (isCompositeType(type) ? 1 : 0)),
  };
}

export const declaredSize = (field: Field): DeclaredSize | undefined => read(field, 'listSize');

export function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

type Arguments = Record<string, unknown>;

const known = new WeakMap<ConstDirectiveNode, Arguments>();

function read({ astNode }: Field | GraphQLNamedType, name: string): Arguments | undefined {
  const directive = astNode?.directives?.find((directive) => directive.name.value === name);
  return directive && argumentsOf(directive);
}

function argumentsOf(directive: ConstDirectiveNode): Arguments {
  const kept = known.get(directive);
  if (kept) return kept;
  const read = Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
  known.set(directive, read);
  return read;
}
