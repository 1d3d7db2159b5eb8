import { createClient } from 'graphql-sse';
import type { Question } from './member.js';
import { type Answer, readAnswer } from './answer.js';
import { MemberFailure, failureError } from './failure.js';

export interface Subscription extends Pick<Question, 'query' | 'variables' | 'headers'> {
  name: string;
  url: string;
}

/** Passes on what a member tells by server-sent events, as graphql-sse and GraphQL Yoga send them. */
export async function* subscribe({
  name,
  url,
  query,
  variables,
  headers,
}: Subscription): AsyncGenerator<Answer> {
  const client = createClient({
    url,
    headers,
    // A subscription that breaks ends; the client decides whether to begin another one.
    retryAttempts: 0,
    fetchFn: (input: string, init: RequestInit) => fetch(input, { ...init, redirect: 'error' }),
  });
  const request = { query, ...(variables ? { variables: { ...variables } } : {}) };
  try {
    for await (const event of client.iterate(request)) yield readAnswer(name, event);
  } catch (cause) {
    yield { errors: [failureError(name, broken(cause))] };
  } finally {
    client.dispose();
  }
}

function broken(cause: unknown): MemberFailure {
  if (cause instanceof MemberFailure) return cause;
  return new MemberFailure('MEMBER_UNAVAILABLE', 'has ended the subscription', { cause });
}
