import type { GraphQLField } from 'graphql';

/** Tells of a record by what a field's value is found: records with equal keys have the same value. */
export type ValueKey = (source: never) => unknown;

/** The extension of a field that compiled execution reads once for all records of a level that share its value. */
export const sharing = (keyOf: ValueKey): { valueKey: ValueKey } => ({ valueKey: keyOf });

export const valueKeyOf = ({
  extensions,
}: GraphQLField<unknown, unknown>): ((source: unknown) => unknown) | undefined =>
  extensions['valueKey'] as ((source: unknown) => unknown) | undefined;
