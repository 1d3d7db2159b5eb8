import type { IncomingMessage } from 'node:http';
import { type Reach, connect } from './connect.js';
import { type OutboundFailure, explain, fail, timedOut, tooLarge } from './failure.js';
import { parseOutboundUrl } from './outbound-url.js';

export interface OutboundRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface OutboundLimits extends Reach {
  /** From the first look for the host to the last byte of the answer. */
  readonly deadlineMs: number;
  readonly mostBytes: number;
}

export type OutboundAnswer =
  | { ok: true; status: number; contentType: string; text: string }
  | OutboundFailure;

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
  const signal = AbortSignal.timeout(limits.deadlineMs);
  const headers = { ...request.headers, 'accept-encoding': 'identity' };
  try {
    const response = await connect({ ...request, url, headers, signal }, limits);
    const answer = await readAnswer(response, url, limits);
    // An answer of no stated length takes the end of the broken off connection for its own.
    return signal.aborted ? timedOut(url, limits.deadlineMs) : answer;
  } catch (error) {
    // What breaks off a body half read is not named after the deadline.
    return signal.aborted ? timedOut(url, limits.deadlineMs) : explain(error, url);
  }
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
): OutboundFailure | undefined {
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
