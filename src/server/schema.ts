import 'reflect-metadata';
import { type GraphQLSchema, GraphQLObjectType } from 'graphql';
import { type NonEmptyArray, buildSchema } from 'type-graphql';
import { catalogueResolverClasses } from '../catalogue/resolvers.js';
import { nodeId } from '../graphql/node-id.js';

const QUERY =
  'Where to begin: one record by its slug, lists of all, search, statistics, and any record by its id.';

/** The schema as the resolver classes declare it. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- the library's own type
    resolvers: catalogueResolverClasses as unknown as NonEmptyArray<Function>,
    validate: false,
  });
  for (const type of Object.values(schema.getTypeMap())) serveNodeIds(type);
  Object.assign(schema.getQueryType() ?? {}, { description: QUERY });
  return schema;
}

/** Rows hold the key of their table; the contract's id is global. */
function serveNodeIds(type: unknown): void {
  if (!(type instanceof GraphQLObjectType)) return;
  if (!type.getInterfaces().some(({ name }) => name === 'Node')) return;
  const { id } = type.getFields();
  if (id) id.resolve = (row: { id: number }) => nodeId(type.name, row.id);
}
