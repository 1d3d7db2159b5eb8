import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { QueryLimits } from '../graphql/query-limits/usual-limits.js';
import { formatError, reportErrors, serviceUnavailable } from './answer-errors.js';
import { markRefusals, settleRefusalStatus } from './answer-status.js';
import type { OpenDatabase } from './open-database.js';
import { limitQueries } from './query-limits.js';
import {
  type AdminAccess,
  type ServerContext,
  adminContext,
  catalogueContext,
} from './server-context.js';

export interface GraphQLEndpoint {
  schema: GraphQLSchema;
  /** The database of the moment. */
  database: () => OpenDatabase | undefined;
  admin: AdminAccess | undefined;
  limits: QueryLimits;
}

export const endpointPath = '/graphql';

/** Answers GraphQL over HTTP; stopping the Apollo server drains the HTTP server, too. */
export async function addGraphQLEndpoint(
  server: FastifyInstance,
  { schema, database, admin, limits }: GraphQLEndpoint,
): Promise<ApolloServer<ServerContext>> {
  const apollo = createApollo(server, { schema, limits });
  await apollo.start();
  settleRefusalStatus(server);
  const handler = fastifyApolloHandler(apollo, {
    context: async (request) => createContext(request, database(), admin),
  });
  server.route({
    method: ['GET', 'POST'],
    url: endpointPath,
    preHandler: async (request, reply) => {
      if (isVisit(request)) await reply.redirect('./', 303);
    },
    handler,
  });
  return apollo;
}

function createApollo(
  server: FastifyInstance,
  { schema, limits }: Pick<GraphQLEndpoint, 'schema' | 'limits'>,
): ApolloServer<ServerContext> {
  return new ApolloServer<ServerContext>({
    schema,
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    formatError,
    logger: server.log,
    plugins: [
      reportErrors,
      markRefusals,
      limitQueries(limits),
      fastifyApolloDrainPlugin(server),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

function createContext(
  request: FastifyRequest,
  open: OpenDatabase | undefined,
  admin: AdminAccess | undefined,
): ServerContext {
  if (!open) throw serviceUnavailable('The catalogue is not open at the moment; try again soon.');
  return { ...catalogueContext(open), ...adminContext(request, open, admin), request };
}

/** Somebody opens the endpoint in a browser: the explorer is what they need. */
function isVisit({ method, headers, query }: FastifyRequest): boolean {
  const accepts = headers.accept ?? '';
  return (
    method === 'GET' && accepts.includes('text/html') && Object.keys(query as object).length === 0
  );
}
