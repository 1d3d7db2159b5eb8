import fastifyCors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const oneDaySeconds = 86_400;

/**
 * Lets pages of any origin ask the catalogue: it is public, and no cookie is ever read or set. Headers that pages may
 * not send by themselves still need the browser's preflight, which keeps forged requests out.
 */
export async function admitOtherOrigins(server: FastifyInstance): Promise<void> {
  await server.register(fastifyCors, {
    origin: '*',
    credentials: false,
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['x-request-id', 'retry-after', 'etag', 'link', 'hansa-revision'],
    maxAge: oneDaySeconds,
  });
}
