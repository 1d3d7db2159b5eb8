import { createClient } from 'graphql-sse';
import { type Dispatcher, type RequestInit, fetch } from 'undici';
import { type Answer, readAnswer } from './answer.js';
import { MemberFailure, failureError } from './failure.js';

export interface Subscription {
  member: { name: string; url: string };
  query: string;
  variables: Readonly<Record<string, unknown>> | undefined;
  headers: Record<string, string>;
  dispatcher: Dispatcher;
}

/** Passes on what a member tells by server-sent events, as graphql-sse and GraphQL Yoga send them. */
export async function* subscribe(subscription: Subscription): AsyncGenerator<Answer> {
  const { member, query, variables, headers, dispatcher } = subscription;
  const client = createClient({
    url: member.url,
    headers,
    // A subscription that breaks ends; the client decides whether to begin another one.
    retryAttempts: 0,
    fetchFn: (url: string, init: RequestInit) =>
      fetch(url, { ...init, dispatcher, redirect: 'error' }),
  });
  const request = { query, ...(variables ? { variables: { ...variables } } : {}) };
  try {
    for await (const event of client.iterate(request)) yield readAnswer(member.name, event);
  } catch (cause) {
    yield { errors: [failureError(member.name, broken(cause))] };
  } finally {
    client.dispose();
  }
}

function broken(cause: unknown): MemberFailure {
  if (cause instanceof MemberFailure) return cause;
  return new MemberFailure('MEMBER_UNAVAILABLE', 'has broken off the subscription', { cause });
}
