import { createClient } from 'graphql-sse';
import { type Dispatcher, type RequestInit, type Response, fetch } from 'undici';
import { ForbiddenAddress } from '../../../outbound/checked-lookup.js';
import type { Listening } from './listening.js';
import { MemberFailure } from './failure.js';

/** A member gives no server-sent events; it may give the same by WebSocket. */
export class NoServerSentEvents extends Error {}

/** What a member tells by server-sent events, as graphql-sse and GraphQL Yoga send them. */
export async function* serverSentEvents(
  { url, headers, request, mostBytes, leaving }: Listening,
  dispatcher: Dispatcher,
): AsyncGenerator {
  // The client passes on the words of an error only.
  let failure: unknown;
  const keep = (error: unknown): never => {
    throw (failure = causeOf(error));
  };
  const fetchEvents = async (address: string, init: RequestInit) => {
    const sent = fetch(address, { ...init, dispatcher, redirect: 'error' });
    const body = await sent.then(eventsOf).catch(keep);
    return { ok: true, body: withinSize(body, mostBytes, keep) };
  };
  // A subscription that breaks ends; whoever asked decides whether to begin another one.
  const client = createClient({ url, headers, retryAttempts: 0, fetchFn: fetchEvents });
  const end = () => client.dispose();
  leaving.addEventListener('abort', end);
  try {
    yield* client.iterate(request);
  } catch (error) {
    throw failure ?? error;
  } finally {
    leaving.removeEventListener('abort', end);
    client.dispose();
  }
}

type Events = NonNullable<Response['body']>;

/** The body of an answer that is a stream of events. */
function eventsOf({ status, headers, body }: Response): Events {
  const isStream = headers.get('content-type')?.startsWith('text/event-stream');
  if (body && status === 200 && isStream) return body;
  void body?.cancel();
  if (status === 200 || unsupported.has(status)) throw new NoServerSentEvents(`HTTP ${status}`);
  throw new MemberFailure('MEMBER_UNAVAILABLE', `refused the subscription with HTTP ${status}`);
}

/** What servers answer that do not know what to make of such a request. */
const unsupported: ReadonlySet<number> = new Set([400, 404, 405, 406, 415, 426, 501]);

/** An event has no length that could be known before it ends with a blank line. */
async function* withinSize(
  body: AsyncIterable<Uint8Array | undefined>,
  mostBytes: number,
  fail: (error: unknown) => never,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    if (!chunk) continue;
    const end = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).lastIndexOf('\n\n');
    size = end < 0 ? size + chunk.length : chunk.length - end;
    if (size > mostBytes) fail(tooLarge());
    yield chunk;
  }
}

export const tooLarge = (): MemberFailure =>
  new MemberFailure('MEMBER_BAD_ANSWER', 'sent an event that is too large');

/** `fetch` wraps what has happened. */
function causeOf(error: unknown): unknown {
  const cause = error instanceof TypeError ? error.cause : undefined;
  return cause instanceof ForbiddenAddress ? cause : error;
}
