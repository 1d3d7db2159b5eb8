import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { ServerContext } from './server-context.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** GraphQL was asked in a way that its rules refuse, before anything was run. */
    isRefusedByGraphQL: boolean;
  }
}

/** Marks requests that fail to parse, validate or bring fitting variables. */
export const markRefusals: ApolloServerPlugin<ServerContext> = {
  async requestDidStart({ contextValue: { request } }) {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
        const codes = (body.singleResult.errors ?? []).map(
          ({ extensions }) => extensions?.['code'],
        );
        request.isRefusedByGraphQL = codes.length > 0 && codes.every(isRefusal);
      },
    };
  },
};

const refusals = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
]);

const isRefusal = (code: unknown): boolean => refusals.has(code);

/**
 * Answers refusals with 200 under `application/json`, where a client cannot tell another status from one of a proxy,
 * and leaves 400 under `application/graphql-response+json` (GraphQL over HTTP, 6.4).
 */
export function settleRefusalStatus(server: FastifyInstance): void {
  server.decorateRequest('isRefusedByGraphQL', false);
  server.addHook('onSend', async (request, reply) => {
    const type = String(reply.getHeader('content-type'));
    if (request.isRefusedByGraphQL && type.startsWith('application/json')) reply.code(200);
  });
}
