import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { connect } from './connect.js';
import { ACCEPTED_CODINGS, codingOf, isKnownCoding } from './decompress.js';
import { readBody } from './document-body.js';
import type { DocumentLimits } from './document-limits.js';
import { type OutboundFailure, explain, fail, interrupted, timedOut, tooLarge } from './failure.js';
import { parseOutboundUrl } from './outbound-url.js';
import { Patience } from './patience.js';
import { headersFor, redirectOf } from './redirect.js';

export interface DocumentRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Breaks the download off, at whatever point it is. */
  readonly signal?: AbortSignal | undefined;
  /** Asked before each connection, that of a redirect included; lets it be made at once unless given. */
  readonly admit?: Admit | undefined;
}

/** Lets a connection be made once it is its turn, or says why not. */
export type Admit = (url: URL) => Promise<Admission>;
export type Admission = { readonly ok: true; readonly leave: () => void } | OutboundFailure;

/** Somebody else's document, of which the headers have come. */
export interface OpenDocument {
  readonly ok: true;
  readonly status: number;
  /** Where it was found, after redirects. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  /** To be read once; throws a `BodyFailure`. Leaving it early closes the connection. */
  readonly body: AsyncGenerator<Uint8Array>;
  /** Closes the connection, also of a body that nobody has begun to read. */
  close(): void;
}

/**
 * Asks for a document and hands on its bytes as they arrive, decompressed, within the limits. Redirects are followed,
 * each checked like the first address. It never rejects.
 */
export async function openDocument(
  request: DocumentRequest,
  limits: DocumentLimits,
): Promise<OpenDocument | OutboundFailure> {
  const parsed = parseOutboundUrl(withoutFragment(request.url));
  if (!parsed.ok) return fail('BAD_URL', parsed.problem);
  const download: Download = { request, limits, patience: new Patience(limits.waitingMs) };
  return follow(download, parsed.url);
}

interface Download {
  readonly request: DocumentRequest;
  readonly limits: DocumentLimits;
  readonly patience: Patience;
}

async function follow(download: Download, first: URL): Promise<OpenDocument | OutboundFailure> {
  const { mostRedirects } = download.limits;
  let url = first;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await visit(download, { url, first });
    if (!answer.ok) return redirects === 0 ? answer : toldFrom(first, answer);
    const redirect = redirectOf(answer);
    if (!redirect) return answer;
    answer.close();
    if (!redirect.ok) return redirect;
    if (redirects === mostRedirects) return tooMany(first, mostRedirects);
    url = redirect.url;
  }
}

const toldFrom = ({ href }: URL, { code, message }: OutboundFailure): OutboundFailure =>
  fail(code, `${href} redirects. ${message}`);

const tooMany = ({ href }: URL, most: number): OutboundFailure =>
  fail('TOO_MANY_REDIRECTS', `${href} redirects more than ${most} times.`);

/** An address on the way from the first one. */
interface Hop {
  readonly url: URL;
  readonly first: URL;
}

async function visit(download: Download, hop: Hop): Promise<OpenDocument | OutboundFailure> {
  const { signal, admit = admitAtOnce } = download.request;
  if (signal?.aborted) return interrupted(hop.url);
  const admission = await admit(hop.url);
  if (!admission.ok) return admission;
  const answer = await ask(download, hop);
  if ('code' in answer) {
    admission.leave();
    return answer;
  }
  const document = documentOf(answer, { ...download, url: hop.url, leave: admission.leave });
  const refusal = refuse(document, download.limits);
  if (refusal) document.close();
  return refusal ?? document;
}

const admitAtOnce: Admit = () => Promise.resolve({ ok: true, leave: () => {} });

async function ask(
  { request, limits, patience }: Download,
  { url, first }: Hop,
): Promise<IncomingMessage | OutboundFailure> {
  const slow = new AbortController();
  const signal = AbortSignal.any([slow.signal, ...(request.signal ? [request.signal] : [])]);
  const headers = {
    'accept-encoding': ACCEPTED_CODINGS,
    ...headersFor(request.headers, url, first),
  };
  const asked = connect({ method: 'GET', url, headers, signal }, limits);
  try {
    return await patience.wait(asked, { mostMs: limits.firstByteMs, stop: () => slow.abort() });
  } catch (error) {
    if (request.signal?.aborted) return interrupted(url);
    return slow.signal.aborted ? timedOut(url, limits.firstByteMs) : explain(error, url);
  }
}

type Arrival = Download & { readonly url: URL; readonly leave: () => void };

function documentOf(response: IncomingMessage, arrival: Arrival): OpenDocument {
  const { url, limits, patience, request, leave } = arrival;
  const close = () => {
    response.destroy();
    leave();
  };
  const body = readBody({ url, response, limits, patience, signal: request.signal, close });
  const { statusCode: status = 0, headers } = response;
  return { ok: true, status, url, headers, body, close };
}

function refuse(document: OpenDocument, { mostSentBytes }: DocumentLimits) {
  const { url, headers } = document;
  const coding = codingOf(headers['content-encoding']);
  if (!isKnownCoding(coding)) {
    const message = `${url.href} answers compressed as "${coding.slice(0, 200)}"; ${ACCEPTED_CODINGS} and deflate are read, one at a time.`;
    return fail('COMPRESSED', message);
  }
  const announced = Number(headers['content-length'] ?? 0);
  return announced > mostSentBytes ? fail('TOO_LARGE', tooLarge(url, mostSentBytes)) : undefined;
}

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');
