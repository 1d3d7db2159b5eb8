import type { FastifyInstance } from 'fastify';
import type { LogLevel } from '../config.js';
import { type QueryLimits, USUAL_LIMITS } from '../graphql/query-limits/usual-limits.js';
import { AnswerStore } from './answers/answer-store.js';
import { KnownDocuments, type TrustedOptions } from './answers/documents.js';
import { createBaseServer } from './base-server.js';
import { addExplorer } from './explorer.js';
import { addGraphQLEndpoint } from './graphql-endpoint.js';
import { addHealth } from './health.js';
import type { OpenDatabase } from './open-database.js';
import { publicSubgraph } from './public-subgraph.js';
import { addPublishing } from './publishing/publishing.js';
import type { AdminAccess } from './server-context.js';

export interface HttpServerOptions {
  logLevel: LogLevel;
  /** The database of the moment. */
  database: () => OpenDatabase | undefined;
  /** What administrators may do over GraphQL; nothing unless given. */
  admin?: AdminAccess | undefined;
  /** How much a request may ask for. */
  limits?: QueryLimits;
  /** For answers to be kept in memory; none are unless given. */
  responseCacheBytes?: number;
  /** Documents that clients may name in place of sending them. */
  trusted?: TrustedOptions | undefined;
  /** Where people reach this Hansa; as each request names the host unless given. */
  publicUrl?: string | undefined;
}

export interface HttpServer {
  fastify: FastifyInstance;
  /** Takes no more requests, and ends when those that run have their answers, or after ten seconds. */
  drain(): Promise<void>;
  /** Breaks off the requests that still run. */
  breakOff(): void;
}

/** The server with all that it answers, not listening yet. */
export async function createHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { logLevel, database, admin, limits = USUAL_LIMITS, publicUrl } = options;
  let hasToStop = false;
  const isStopping = () => hasToStop;
  const store = options.responseCacheBytes
    ? new AnswerStore(options.responseCacheBytes)
    : undefined;
  const fastify = await createBaseServer({ logLevel, isStopping });
  addHealth(fastify, { database, store, isStopping });
  const apollo = await addGraphQLEndpoint(fastify, {
    schema: await (admin ? loadAdministered() : publicSubgraph()),
    database,
    admin,
    limits,
    documents: new KnownDocuments(options.trusted),
    store,
    isStopping,
  });
  await addPublishing(fastify, { database, publicUrl });
  await addExplorer(fastify);
  const drain = () => {
    hasToStop = true;
    return apollo.stop();
  };
  return { fastify, drain, breakOff: () => fastify.server.closeAllConnections() };
}

/** What only administrators may do brings composition and harvesting along: not for a server that has none. */
const loadAdministered = async () =>
  (await import('./administered-subgraph.js')).administeredSubgraph();
