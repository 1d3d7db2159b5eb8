import type { GraphQLField } from 'graphql';

/** Tells of a record by what a field's value is found: records with equal keys have the same value. */
export type ValueKey = (source: never) => unknown;

const keys = new WeakMap<object, ValueKey>();

/** Lets compiled execution call a resolver once for all records of a level that have the same value. */
export function shareValue(resolve: object, keyOf: ValueKey): void {
  keys.set(resolve, keyOf);
}

export const valueKeyOf = (resolve: object): ValueKey | undefined => keys.get(resolve);

/** The extension of a field that shares its values; schemas that are made of others lose it, resolvers are kept. */
export const sharing = (keyOf: ValueKey): { valueKey: ValueKey } => ({ valueKey: keyOf });

/** Takes the extension over to the field's resolver. */
export function shareAsDeclared({ resolve, extensions }: GraphQLField<unknown, unknown>): void {
  const keyOf = extensions['valueKey'] as ValueKey | undefined;
  if (resolve && keyOf) shareValue(resolve, keyOf);
}
