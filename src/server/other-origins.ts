import fastifyCors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const oneDaySeconds = 86_400;

const exposedHeaders = ['x-request-id', 'retry-after', 'etag', 'link', 'hansa-revision'];

/** As every answer has them. */
export const HEADERS_FOR_OTHER_ORIGINS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposedHeaders.join(', '),
};

/**
 * Lets pages of any origin ask the catalogue: it is public, and no cookie is ever read or set. Headers that pages may
 * not send by themselves still need the browser's preflight, which keeps forged requests out.
 */
export async function admitOtherOrigins(server: FastifyInstance): Promise<void> {
  await server.register(fastifyCors, {
    origin: '*',
    credentials: false,
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders,
    maxAge: oneDaySeconds,
  });
}
