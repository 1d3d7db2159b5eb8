import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { LogLevel } from '../config.js';
import { addCompression } from './compression.js';
import { addExplorer } from './explorer.js';
import { addGraphQLEndpoint } from './graphql-endpoint.js';
import { addHealth } from './health.js';
import { addErrorAnswers } from './http-errors.js';
import type { OpenDatabase } from './open-database.js';
import { addRequestLog } from './request-log.js';
import { admitOtherOrigins } from './other-origins.js';
import { addResponseHeaders } from './response-headers.js';
import { registryResolvers } from '../federation/registry/admin/federation.resolver.js';
import { createSubgraph } from '../federation/subgraph.js';
import { createSchema } from './schema.js';
import type { AdminAccess } from './server-context.js';

export interface HttpServerOptions {
  logLevel: LogLevel;
  /** The database of the moment. */
  database: () => OpenDatabase | undefined;
  /** What administrators may do over GraphQL; nothing unless given. */
  admin?: AdminAccess | undefined;
}

export interface HttpServer {
  fastify: FastifyInstance;
  /** Takes no more requests, and ends when those that run have their answers, or after ten seconds. */
  drain(): Promise<void>;
  /** Breaks off the requests that still run. */
  breakOff(): void;
}

const largestBodyBytes = 1024 * 1024;
const longestRequestMs = 30_000;

/** The server with all that it answers, not listening yet. */
export async function createHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { logLevel, database, admin } = options;
  const fastify = Fastify({
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBodyBytes,
    requestTimeout: longestRequestMs,
    genReqId: () => randomUUID(),
  });
  let isStopping = false;
  fastify.removeContentTypeParser('text/plain');
  addRequestLog(fastify);
  addErrorAnswers(fastify);
  addResponseHeaders(fastify, () => isStopping);
  await admitOtherOrigins(fastify);
  await addCompression(fastify);
  addHealth(fastify, { database, isStopping: () => isStopping });
  const apollo = await addGraphQLEndpoint(fastify, {
    schema: createSubgraph(await createSchema(admin ? { adminResolvers: registryResolvers } : {})),
    database,
    admin,
  });
  await addExplorer(fastify);
  const drain = () => {
    isStopping = true;
    return apollo.stop();
  };
  return { fastify, drain, breakOff: () => fastify.server.closeAllConnections() };
}
