import { lookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { ForbiddenAddress, checkedLookup } from './checked-lookup.js';
import { hostOf, parseOutboundUrl } from './outbound-url.js';
import { isPublicAddress } from './public-address.js';

export interface OutboundRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface OutboundLimits {
  /** From the first look for the host to the last byte of the answer. */
  readonly deadlineMs: number;
  readonly mostBytes: number;
  /** Lets requests reach the own machine and network. */
  readonly allowPrivateAddresses: boolean;
  /** Resolves host names; that of the system unless given. */
  readonly resolve?: typeof lookup;
}

type OutboundFailureCode =
  | 'BAD_URL'
  | 'ADDRESS_NOT_ALLOWED'
  | 'NOT_REACHABLE'
  | 'TIMED_OUT'
  | 'TOO_LARGE'
  | 'REDIRECTED'
  | 'COMPRESSED';

export type OutboundAnswer =
  | { ok: true; status: number; contentType: string; text: string }
  | { ok: false; code: OutboundFailureCode; message: string };

/**
 * Sends a request to an address that a stranger has given. It goes to public addresses only unless the limits say
 * otherwise, follows no redirect, and takes no more time and bytes than they allow. It never rejects.
 */
export async function sendRequest(
  request: OutboundRequest,
  limits: OutboundLimits,
): Promise<OutboundAnswer> {
  const parsed = parseOutboundUrl(request.url);
  if (!parsed.ok) return fail('BAD_URL', parsed.problem);
  const { url } = parsed;
  const host = hostOf(url);
  if (isIP(host) && !limits.allowPrivateAddresses && !isPublicAddress(host)) {
    return forbidden(url, new ForbiddenAddress(host, host));
  }
  const deadline = AbortSignal.timeout(limits.deadlineMs);
  try {
    const response = await connect({ ...request, url, deadline }, limits);
    return await readAnswer(response, url, limits);
  } catch (error) {
    // What breaks off a body half read is not named after the deadline.
    return deadline.aborted ? timedOut(url, limits) : explain(error, url);
  }
}

type Sending = Omit<OutboundRequest, 'url'> & {
  readonly url: URL;
  readonly deadline: AbortSignal;
};

function connect(request: Sending, limits: OutboundLimits): Promise<IncomingMessage> {
  const { url, method, headers, body, deadline } = request;
  const { resolve, allowPrivateAddresses } = limits;
  return new Promise((settle, reject) => {
    const sent = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      headers: { ...headers, 'accept-encoding': 'identity' },
      // A connection that another request has opened was not checked for this one.
      agent: false,
      lookup: allowPrivateAddresses ? (resolve ?? lookup) : checkedLookup(resolve),
      signal: deadline,
    });
    sent.on('response', settle).on('error', reject).end(body);
  });
}

async function readAnswer(
  response: IncomingMessage,
  url: URL,
  { mostBytes }: OutboundLimits,
): Promise<OutboundAnswer> {
  const { statusCode: status = 0, headers } = response;
  const unread = refuseHeaders(response, url);
  if (unread) {
    response.destroy();
    return unread;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > mostBytes) return fail('TOO_LARGE', tooLarge(url, mostBytes));
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  return { ok: true, status, contentType: headers['content-type'] ?? '', text };
}

function refuseHeaders(
  { statusCode = 0, headers }: IncomingMessage,
  url: URL,
): OutboundAnswer | undefined {
  if (statusCode >= 300 && statusCode < 400) {
    const target = headers.location ? ` to ${headers.location}` : '';
    const message = `${url.href} redirects${target} (${statusCode}). Give the address that answers itself.`;
    return fail('REDIRECTED', message);
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return undefined;
  const message = `${url.href} answers compressed (${encoding}), although it was asked not to.`;
  return fail('COMPRESSED', message);
}

const tooLarge = (url: URL, mostBytes: number): string =>
  `${url.href} answers with more than ${mostBytes / 1_000_000} MB.`;

const timedOut = (url: URL, { deadlineMs }: OutboundLimits): OutboundAnswer =>
  fail('TIMED_OUT', `${url.href} has not answered within ${deadlineMs / 1000} s.`);

function explain(error: unknown, url: URL): OutboundAnswer {
  if (error instanceof ForbiddenAddress) return forbidden(url, error);
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? (message || code);
  return fail('NOT_REACHABLE', `${url.href} cannot be reached: ${reason}.`);
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'it broke off the connection',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the host name could not be resolved at the moment',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to its network',
};

function forbidden(url: URL, { host, address }: ForbiddenAddress): OutboundAnswer {
  const which = host === address ? address : `${host} (${address})`;
  const message = `${url.href} is not allowed: ${which} is no address of the public internet. HANSA_ALLOW_PRIVATE_ADDRESSES=true allows those of the own machine and network.`;
  return fail('ADDRESS_NOT_ALLOWED', message);
}

const fail = (code: OutboundFailureCode, message: string): OutboundAnswer => ({
  ok: false,
  code,
  message,
});
