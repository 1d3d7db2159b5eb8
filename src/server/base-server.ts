import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { LogLevel } from '../config.js';
import { addCompression } from './compression.js';
import { addErrorAnswers } from './http-errors.js';
import { admitOtherOrigins } from './other-origins.js';
import { addRequestLog } from './request-log.js';
import { addResponseHeaders } from './response-headers.js';

const largestBodyBytes = 1024 * 1024;
const longestRequestMs = 30_000;

export interface BaseServerOptions {
  logLevel: LogLevel;
  isStopping: () => boolean;
}

/** What every server of Hansa does around what it answers. */
export async function createBaseServer(options: BaseServerOptions): Promise<FastifyInstance> {
  const fastify = Fastify({
    logger: { level: options.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBodyBytes,
    requestTimeout: longestRequestMs,
    genReqId: () => randomUUID(),
  });
  fastify.removeContentTypeParser('text/plain');
  addRequestLog(fastify);
  addErrorAnswers(fastify);
  addResponseHeaders(fastify, options.isStopping);
  await admitOtherOrigins(fastify);
  await addCompression(fastify);
  return fastify;
}
