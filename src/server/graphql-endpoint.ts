import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { RequestDatabase } from '../database/replicas/request-database.js';
import type { QueryLimits } from '../graphql/query-limits/usual-limits.js';
import { AdminDoor } from './admin-door.js';
import { formatError, reportErrors, serviceUnavailable } from './answer-errors.js';
import { markRefusals, settleRefusalStatus } from './answer-status.js';
import type { OpenDatabase } from './open-database.js';
import { limitQueries } from './query-limits.js';
import { placeReads } from './request-reads.js';
import { requireLeastRevision, tellRevision } from './revision-headers.js';
import {
  type AdminAccess,
  type AdminEntrance,
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
  const entrance = admin && { ...admin, door: new AdminDoor(admin.token) };
  const handler = fastifyApolloHandler(apollo, {
    context: async (request) => createContext(request, database(), entrance),
  });
  server.route({
    method: ['GET', 'POST'],
    url: endpointPath,
    preHandler: [redirectVisit, requireLeastRevision(database)],
    handler,
    onSend: tellRevision(database),
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
      placeReads,
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
  entrance: AdminEntrance | undefined,
): ServerContext {
  if (!open) throw serviceUnavailable('The catalogue is not open at the moment; try again soon.');
  const reads = new RequestDatabase(open.database, open.replicas);
  return {
    ...catalogueContext(open, reads),
    ...adminContext(request, open, entrance),
    request,
    reads,
    revisions: open.revisions,
  };
}

/** Somebody opens the endpoint in a browser: the explorer is what they need. */
async function redirectVisit(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (isVisit(request)) await reply.redirect('./', 303);
}

function isVisit({ method, headers, query }: FastifyRequest): boolean {
  const accepts = headers.accept ?? '';
  return (
    method === 'GET' && accepts.includes('text/html') && Object.keys(query as object).length === 0
  );
}
