import { printSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { createSubgraph } from '../federation/subgraph.js';
import { createSchema } from './schema.js';

let made: Promise<GraphQLSchema> | undefined;

/** The subgraph without what administrators may do: made once, to be served and to be told to the registry. */
export const publicSubgraph = (): Promise<GraphQLSchema> =>
  (made ??= createSchema().then(createSubgraph));

/** What the registry holds of this Hansa: whether a process has administrators makes no other federation. */
export const printOwnSubgraph = async (): Promise<string> =>
  printSubgraphSchema(await publicSubgraph());
