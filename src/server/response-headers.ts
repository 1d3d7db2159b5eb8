import type { FastifyInstance } from 'fastify';

/** Headers that every answer has. */
export const HEADERS_OF_ALL = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  // The page of the explorer says the rest itself; this part counts in a header only.
  'content-security-policy': "frame-ancestors 'none'",
};

/** With an id for each. */
export function addResponseHeaders(server: FastifyInstance, isStopping: () => boolean): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...HEADERS_OF_ALL, 'x-request-id': request.id });
  });
  server.addHook('onSend', async (_request, reply) => {
    // A connection that is kept would hold up the end of the server.
    if (isStopping()) reply.header('connection', 'close');
  });
}
