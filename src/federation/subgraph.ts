import {
  addResolversToSchema,
  buildSubgraphSchema,
  type GraphQLResolverMap,
} from '@apollo/subgraph';
import { getResolversFromSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { keepFieldMarks } from '../graphql/outside-revision.js';
import { referenceResolvers } from './references.js';
import { declareSubgraph } from './subgraph-sdl.js';

/** The same schema as a subgraph of Apollo Federation 2: with `_service`, and `_entities` by the keys of the nouns. */
export function createSubgraph(schema: GraphQLSchema): GraphQLSchema {
  const subgraph = buildSubgraphSchema(declareSubgraph(schema));
  for (const resolvers of [getResolversFromSchema(schema), referenceResolvers]) {
    addResolversToSchema(subgraph, resolvers as GraphQLResolverMap);
  }
  keepFieldMarks(schema, subgraph);
  return subgraph;
}
