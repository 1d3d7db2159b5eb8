import { type Dispatcher, errors } from 'undici';
import { ForbiddenAddress } from '../../../outbound/checked-lookup.js';
import { MemberFailure } from './failure.js';

export interface Post {
  path: string;
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
}

const accepted = 'application/graphql-response+json, application/json';

export interface Posted {
  /** The JSON of the answer. */
  body: unknown;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Sends one request and gives the answer; rejects with a `MemberFailure`. Redirects are not followed: the
 * address was checked when the member was registered. Nothing is asked to be compressed: a small body may unpack to a
 * huge one.
 */
export async function post(dispatcher: Dispatcher, request: Post): Promise<Posted> {
  const { path, headers, body, signal } = request;
  try {
    const response = await dispatcher.request({
      path,
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: accepted },
      body,
      signal,
    });
    const text = await response.body.text();
    return { body: parseBody(response.statusCode, text), headers: response.headers };
  } catch (error) {
    throw explain(error, signal);
  }
}

/** A refusal with words in the form of GraphQL is an answer, whatever its status. */
function parseBody(status: number, text: string): unknown {
  if (status >= 500) throw brokenServer(status);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const what =
      status === 200 ? 'gave an answer that is not JSON' : `answered with HTTP ${status}`;
    throw new MemberFailure('MEMBER_BAD_ANSWER', what, { cause });
  }
}

const temporary = new Set([502, 503, 504]);

function brokenServer(status: number): MemberFailure {
  const isWorthRetrying = temporary.has(status);
  return new MemberFailure('MEMBER_UNAVAILABLE', `answered with HTTP ${status}`, {
    isWorthRetrying,
  });
}

function explain(error: unknown, signal: AbortSignal): MemberFailure {
  if (error instanceof MemberFailure) return error;
  const details = { cause: error, isWorthRetrying: !signal.aborted };
  if (signal.aborted) return new MemberFailure('MEMBER_TIMEOUT', 'did not answer in time', details);
  if (error instanceof errors.ResponseExceededMaxSizeError) {
    return new MemberFailure('MEMBER_BAD_ANSWER', 'gave an answer that is too large', {
      cause: error,
    });
  }
  if (error instanceof ForbiddenAddress) {
    const what = 'is at an address that is not allowed';
    return new MemberFailure('MEMBER_UNAVAILABLE', what, { cause: error });
  }
  return new MemberFailure('MEMBER_UNAVAILABLE', 'cannot be reached', details);
}
