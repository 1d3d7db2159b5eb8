import type { FastifyError, FastifyInstance } from 'fastify';

/** Errors outside of GraphQL look like those of GraphQL, so that clients need to read one form only. */
export function addErrorAnswers(server: FastifyInstance): void {
  server.setNotFoundHandler((request, reply) => {
    const [path] = request.url.split('?');
    const message = `There is nothing at ${request.method} ${path}. GraphQL is at /graphql, the explorer at /.`;
    return reply.code(404).send(errorAnswer('NOT_FOUND', message));
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      return reply.code(status).send(errorAnswer(codes[status] ?? 'BAD_REQUEST', error.message));
    }
    request.log.error({ err: error }, error.message);
    const message = `Something went wrong in the server. Quote ${request.id} when you report it.`;
    const extensions = { requestId: request.id };
    return reply.code(500).send(errorAnswer('INTERNAL_SERVER_ERROR', message, extensions));
  });
}

const codes: Readonly<Record<number, string>> = {
  413: 'REQUEST_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** What says in the form of GraphQL that nothing was run. */
export const errorAnswer = (code: string, message: string, extensions: object = {}) => ({
  errors: [{ message, extensions: { code, ...extensions } }],
});
