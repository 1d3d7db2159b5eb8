import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Column } from './column.js';
import type { Run } from './run.js';

/** An operation as it is compiled, for given values of the variables that decide what is asked. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly node: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** The values of variables in `@skip` and `@include`. */
  readonly conditions: Record<string, unknown>;
  /** What the fields ask of a record that they lead to. */
  readonly below: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => Level;
}

/** What is asked of the records of one type at one place. */
export interface Level {
  read(sources: readonly unknown[], run: Run): Column;
}
