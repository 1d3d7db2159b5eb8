import 'reflect-metadata';
import { type GraphQLSchema, GraphQLObjectType } from 'graphql';
import { type NonEmptyArray, buildSchema } from 'type-graphql';
import { catalogueResolverClasses } from '../catalogue/resolvers.js';
import { publicFederationResolvers } from '../federation/registry/public/federation-members.resolver.js';
import { checkAdmin } from '../graphql/admin.js';
import { harvestResolvers } from '../harvest/graph/source-harvest.resolver.js';
import { nodeId } from '../graphql/node-id.js';

const QUERY =
  'Where to begin: one record by its slug, lists of all, search, statistics, and any record by its id.';

const MUTATION = 'What administrators may change.';

export interface SchemaOptions {
  /** What administrators may do besides; nothing unless given. */
  adminResolvers?: readonly object[];
}

/** The schema as the resolver classes declare it; without options, the public contract. */
export async function createSchema({
  adminResolvers = [],
}: SchemaOptions = {}): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- the library's own type
    resolvers: [
      ...catalogueResolverClasses,
      ...harvestResolvers,
      ...publicFederationResolvers,
      ...adminResolvers,
    ] as unknown as NonEmptyArray<Function>,
    authChecker: checkAdmin,
    validate: false,
    // It would ask the schema for all of itself, at each start; Apollo checks it, and so do the tests.
    skipCheck: true,
  });
  for (const type of Object.values(schema.getTypeMap())) serveNodeIds(type);
  Object.assign(schema.getQueryType() ?? {}, { description: QUERY });
  Object.assign(schema.getMutationType() ?? {}, { description: MUTATION });
  return schema;
}

/** Rows hold the key of their table; the contract's id is global. */
function serveNodeIds(type: unknown): void {
  if (!(type instanceof GraphQLObjectType)) return;
  if (!type.getInterfaces().some(({ name }) => name === 'Node')) return;
  const { id } = type.getFields();
  if (id) id.resolve = (row: { id: number }) => nodeId(type.name, row.id);
}
