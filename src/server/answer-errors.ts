import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isDatabaseAway } from './database-failure.js';
import type { ServerContext } from './server-context.js';

const SERVICE_UNAVAILABLE = 'SERVICE_UNAVAILABLE';
const INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR';

/** For requests that come before the database is there, or after it has gone. */
export function serviceUnavailable(message: string): GraphQLError {
  const headers = new HeaderMap([['retry-after', '1']]);
  // Apollo wants its own map of headers here; the gateway's packages declare a plain object.
  const http: object = { status: 503, headers };
  return new GraphQLError(message, { extensions: { code: SERVICE_UNAVAILABLE, http } });
}

/** Says what clients may know of an error; what went wrong inside is for the log alone. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  if (isDatabaseAway(causeOf(error))) {
    const extensions = { code: SERVICE_UNAVAILABLE };
    return { ...formatted, message: 'The database does not answer; try again soon.', extensions };
  }
  if (!isUnexpected(formatted)) return formatted;
  return { ...formatted, message: unexpected, extensions: { code: INTERNAL_SERVER_ERROR } };
}

const unexpected = 'Something went wrong in the server; this is no fault of the request.';

/** Logs unexpected errors, and gives the answer the id by which to find them in the log. */
export const reportErrors: ApolloServerPlugin<ServerContext> = {
  async requestDidStart({ contextValue: { request } }) {
    return {
      async didEncounterErrors({ errors, operationName }) {
        for (const error of errors.filter(isUnexpected)) {
          const err = causeOf(error);
          const level = isDatabaseAway(err) ? 'warn' : 'error';
          request.log[level]({ err, operationName, path: error.path }, error.message);
        }
      },
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return;
        const { errors = [], data } = body.singleResult;
        body.singleResult.errors &&= errors.map((error) => withRequestId(error, request.id));
        if (errors.some(isAway) && !holdsAnything(data)) http.status = 503;
      },
    };
  },
};

type WithExtensions = Pick<GraphQLFormattedError, 'extensions'>;

const codeOf = ({ extensions }: WithExtensions): unknown => extensions?.['code'];

const isUnexpected = (error: WithExtensions): boolean =>
  [undefined, INTERNAL_SERVER_ERROR].includes(codeOf(error) as undefined);

const isAway = (error: WithExtensions): boolean => codeOf(error) === SERVICE_UNAVAILABLE;

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? error.originalError : error;
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (!isUnexpected(error)) return error;
  const message = `${unexpected} Quote ${requestId} when you report it.`;
  return { ...error, message, extensions: { ...error.extensions, requestId } };
}

const holdsAnything = (data: Record<string, unknown> | null | undefined): boolean =>
  Object.values(data ?? {}).some((value) => value != null);
