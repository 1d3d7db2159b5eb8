import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** An operation as it is compiled, for given values of the variables that decide what is asked. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly node: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** The values of variables in `@skip` and `@include`. */
  readonly conditions: Record<string, unknown>;
}
