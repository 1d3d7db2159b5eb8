import { lookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { ForbiddenAddress, checkedLookup } from './checked-lookup.js';
import { hostOf } from './outbound-url.js';
import { isPublicAddress } from './public-address.js';

export interface Sending {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Breaks off the connection, also while the body is read. */
  readonly signal: AbortSignal;
}

/** Which addresses may be reached, and how they are found. */
export interface Reach {
  /** Lets requests reach the own machine and network. */
  readonly allowPrivateAddresses: boolean;
  /** Resolves host names; that of the system unless given. */
  readonly resolve?: typeof lookup;
}

/** Sends one request over a connection of its own, and gives what answers once its headers are there. */
export async function connect(sending: Sending, reach: Reach): Promise<IncomingMessage> {
  const { url, method, headers, body, signal } = sending;
  refuseForbidden(hostOf(url), reach);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const sent = (url.protocol === 'https:' ? https : http).request(url, {
    method,
    headers,
    // A connection that another request has opened was not checked for this one.
    agent: false,
    lookup: lookupFor(reach),
    maxHeaderSize: MOST_HEADER_BYTES,
    signal,
  });
  sent.on('response', resolve).on('error', reject).end(body);
  return promise;
}

const MOST_HEADER_BYTES = 16_384;

function refuseForbidden(host: string, { allowPrivateAddresses }: Reach): void {
  if (allowPrivateAddresses || !isIP(host) || isPublicAddress(host)) return;
  throw new ForbiddenAddress(host, host);
}

const lookupFor = ({ allowPrivateAddresses, resolve }: Reach) =>
  allowPrivateAddresses ? (resolve ?? lookup) : checkedLookup(resolve);
