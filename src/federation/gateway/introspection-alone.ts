import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';

/**
 * Refuses operations that ask for the schema and for data at once: Hive Gateway answers only one of the two, and leaves
 * the other null without a word.
 */
export const introspectionAlone: GatewayPlugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(rule),
};

const rule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const fragments = context.getRecursivelyReferencedFragments(operation);
    const ofRoot = fragments.filter(({ typeCondition }) => isQuery(typeCondition.name.value));
    const sets = [operation, ...ofRoot].map(({ selectionSet }) => selectionSet);
    const names = sets.flatMap(fieldNames);
    const isDirect = operation.selectionSet.selections.every(({ kind }) => kind === Kind.FIELD);
    if (!names.some(isOfSchema) || (isDirect && names.every(isMeta))) return;
    const message =
      'Ask for "__schema" and "__type" directly in an operation of their own, without data.';
    context.reportError(new GraphQLError(message, { nodes: operation }));
  },
});

const isQuery = (type: string): boolean => type === 'Query';
const isOfSchema = (name: string): boolean => name === '__schema' || name === '__type';
const isMeta = (name: string): boolean => name.startsWith('__');

/** Of one level, with those in inline fragments. */
function fieldNames({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldNames(selection.selectionSet) : [];
  });
}
