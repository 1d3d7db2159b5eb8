import { GraphQLError } from 'graphql';
import { MemberFailure } from './failure.js';

/** What a member has answered, with errors that name it. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: GraphQLError[];
}

/** Reads a body as an answer of GraphQL. */
export function readAnswer(member: string, body: unknown): Answer {
  if (!isRecord(body)) throw noAnswer();
  const { data, errors } = body;
  const hasData = isRecord(data) || data === null;
  const problems = Array.isArray(errors) ? errors.filter(isRecord) : [];
  if (!hasData && problems.length === 0) throw noAnswer();
  return {
    ...(hasData ? { data } : {}),
    ...(problems.length > 0 ? { errors: problems.map((error) => named(member, error)) } : {}),
  };
}

const noAnswer = (): MemberFailure =>
  new MemberFailure('MEMBER_BAD_ANSWER', 'gave an answer that is not one of GraphQL');

const longestMessage = 1_000;

/** An error of a member, with its name, and without what could steer the answer of the gateway. */
function named(member: string, { message, path, extensions }: Record<string, unknown>) {
  const text = typeof message === 'string' && message !== '' ? message : 'An error without words.';
  return new GraphQLError(text.slice(0, longestMessage), {
    path: isPath(path) ? path : null,
    extensions: { ...harmless(extensions), member },
  });
}

/** Without the status and headers of an HTTP answer, and without the stack of another server. */
function harmless(extensions: unknown): Record<string, unknown> {
  if (!isRecord(extensions)) return {};
  const { http: _http, stacktrace: _stack, exception: _exception, ...others } = extensions;
  return others;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPath = (path: unknown): path is (string | number)[] =>
  Array.isArray(path) && path.every((part) => ['string', 'number'].includes(typeof part));
