import { type ClientOptions, createClient } from 'graphql-ws';
import { type ClientOptions as SocketOptions, WebSocket } from 'ws';
import { hostOf } from '../../../outbound/outbound-url.js';
import { MemberFailure } from './failure.js';
import { tooLarge } from './server-sent-events.js';
import type { Listening } from './listening.js';

/** Keeps proxies from leaving a connection on which nothing is told, and finds one that is dead. */
const PING_EVERY_MS = 15_000;

/**
 * What a member tells by WebSocket, in the protocol `graphql-transport-ws`. Each subscription has a connection of its
 * own, since it is the connection that says who asks.
 */
export async function* webSocketEvents(
  listening: Listening,
  onAcknowledged: () => void,
): AsyncGenerator {
  const { url, headers, request, deadlineMs, leaving } = listening;
  const refusal = listening.reach?.refuse(hostOf(new URL(url)));
  if (refusal) throw refusal;
  // The client rejects with how the connection was closed; what came before tells why.
  let failure: unknown;
  const options: ClientOptions = {
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: socketClass(listening),
    connectionParams: headers,
    connectionAckWaitTimeout: deadlineMs,
    keepAlive: PING_EVERY_MS,
    retryAttempts: 0,
    on: { connected: onAcknowledged, error: (event) => (failure = causeOf(event)) },
  };
  const client = createClient(options);
  const end = () => client.terminate();
  leaving.addEventListener('abort', end);
  try {
    yield* client.iterate(request);
  } catch (error) {
    throw explain(failure ?? error);
  } finally {
    leaving.removeEventListener('abort', end);
    await client.dispose();
  }
}

/** The client says only which address and protocol; the rest is what a member may do. */
function socketClass({ headers, mostBytes, deadlineMs, reach }: Listening) {
  const options: SocketOptions = {
    headers,
    maxPayload: mostBytes,
    handshakeTimeout: deadlineMs,
    // A small message may unpack to a huge one.
    perMessageDeflate: false,
    ...(reach ? { lookup: reach.lookup } : {}),
  };
  return class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, options);
    }
  };
}

const causeOf = (event: unknown): unknown =>
  (event as { error?: unknown } | undefined)?.error ?? event;

/** Codes of ws, and of graphql-transport-ws. */
const TOO_LARGE = 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH';
const NOT_ACKNOWLEDGED = 4504;

function explain(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === TOO_LARGE) return tooLarge();
  if (code === NOT_ACKNOWLEDGED) {
    return new MemberFailure('MEMBER_TIMEOUT', 'did not take up the subscription in time');
  }
  return error;
}
