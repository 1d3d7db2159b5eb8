import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { RequestDatabase } from '../database/replicas/request-database.js';
import type { QueryLimits } from '../graphql/query-limits/usual-limits.js';
import { AdminDoor } from './admin-door.js';
import type { AnswerStore } from './answers/answer-store.js';
import { judgeScope } from './answers/answer-scope.js';
import { Answerer } from './answers/answerer.js';
import { type Meeting, computeWithApollo } from './answers/apollo-computation.js';
import type { KnownDocuments } from './answers/documents.js';
import { FastLane } from './answers/fast-lane.js';
import { KnownAnswers } from './answers/known-answers.js';
import type { Caller, KnownContext } from './answers/known-context.js';
import { computeKnown } from './answers/known-computation.js';
import { KnownQueries } from './answers/known-queries.js';
import { type GraphQLRoute, answerGraphQL } from './answers/graphql-route.js';
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
  /** What clients may name in place of sending it. */
  documents: KnownDocuments;
  /** Undefined where no answers are kept. */
  store: AnswerStore | undefined;
  isStopping: () => boolean;
}

export const endpointPath = '/graphql';

/** Answers GraphQL over HTTP; stopping the Apollo server drains the HTTP server, too. */
export async function addGraphQLEndpoint(
  server: FastifyInstance,
  endpoint: GraphQLEndpoint,
): Promise<ApolloServer<ServerContext>> {
  const { database } = endpoint;
  const apollo = createApollo(server, endpoint);
  await apollo.start();
  settleRefusalStatus(server);
  server.route({
    method: ['GET', 'POST'],
    url: endpointPath,
    // Answers are kept compressed.
    compress: false,
    preHandler: [redirectVisit, requireLeastRevision(database)],
    handler: answerGraphQL(createRoute(server, apollo, endpoint)),
    onSend: tellRevision(database),
  });
  return apollo;
}

function createRoute(
  server: FastifyInstance,
  apollo: ApolloServer<ServerContext>,
  { schema, limits, database, admin, documents, store, isStopping }: GraphQLEndpoint,
): GraphQLRoute {
  const entrance = admin && { ...admin, door: new AdminDoor(admin.token) };
  const contextFor = (meeting: Meeting) => createContext(meeting, database(), entrance);
  const queries = new KnownQueries({ schema, limits });
  const vary = entrance ? 'Accept, Authorization' : 'Accept';
  const answerer = new Answerer({
    compute: computeKnown({
      queries,
      createContext: contextFor,
      others: computeWithApollo(apollo, contextFor),
    }),
    database,
    store,
    vary,
  });
  const lane = new FastLane({
    path: endpointPath,
    answerer,
    known: new KnownAnswers({
      queries,
      documents,
      createContext: (caller) => knownContext(caller, { open: database(), entrance }),
      vary,
    }),
    store,
    revisions: () => database()?.revisions,
    isAdministered: entrance !== undefined,
    isStopping,
    log: server.log,
  });
  lane.enter(server.server);
  return { answerer, lane, documents, isAdministered: entrance !== undefined };
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
      judgeScope,
      fastifyApolloDrainPlugin(server),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

const createContext = (
  { request, judgement, moment }: Meeting,
  open: OpenDatabase | undefined,
  entrance: AdminEntrance | undefined,
): ServerContext => ({
  ...knownContext(request, { open, entrance, moment }),
  request,
  judgement,
});

interface Surroundings {
  open: OpenDatabase | undefined;
  entrance: AdminEntrance | undefined;
  moment?: Meeting['moment'];
}

function knownContext(caller: Caller, { open, entrance, moment }: Surroundings): KnownContext {
  if (!open) throw serviceUnavailable('The catalogue is not open at the moment; try again soon.');
  const reads = moment ?? new RequestDatabase(open.database, open.replicas);
  return {
    ...catalogueContext(open, reads),
    ...adminContext(caller, open, entrance),
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
