import type { GraphQLSchema } from 'graphql';
import { registryResolvers } from '../federation/registry/admin/federation.resolver.js';
import { createSubgraph } from '../federation/subgraph.js';
import { duplicateAdminResolvers } from '../harvest/admin/duplicates.resolver.js';
import { harvestAdminResolvers } from '../harvest/admin/harvest.resolver.js';
import { createSchema } from './schema.js';

/** The subgraph with what administrators may do. */
export const administeredSubgraph = async (): Promise<GraphQLSchema> =>
  createSubgraph(
    await createSchema({
      adminResolvers: [...registryResolvers, ...harvestAdminResolvers, ...duplicateAdminResolvers],
    }),
  );
