import type { FastifyInstance } from 'fastify';

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  // The page of the explorer says the rest itself; this part counts in a header only.
  'content-security-policy': "frame-ancestors 'none'",
};

/** Headers that every answer has. */
export function addResponseHeaders(server: FastifyInstance, isStopping: () => boolean): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...always, 'x-request-id': request.id });
  });
  server.addHook('onSend', async (_request, reply) => {
    // A connection that is kept would hold up the end of the server.
    if (isStopping()) reply.header('connection', 'close');
  });
}
