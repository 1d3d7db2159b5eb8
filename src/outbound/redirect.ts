import type { IncomingHttpHeaders } from 'node:http';
import { type OutboundFailure, fail } from './failure.js';
import { type OutboundUrl, parseOutboundUrl } from './outbound-url.js';

export type Redirect = { readonly ok: true; readonly url: URL } | OutboundFailure;

interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** Where an answer sends its reader; undefined when it does not. */
export function redirectOf({ url, status, headers }: Answer): Redirect | undefined {
  const { location } = headers;
  if (!STATUSES.has(status) || !location) return undefined;
  const target = parseTarget(location, url);
  if (target.ok) return target;
  const told = `${url.href} redirects to "${location.slice(0, 200)}" (${status}).`;
  return fail('REDIRECT_REFUSED', `${told} ${target.problem}`);
}

function parseTarget(location: string, from: URL): OutboundUrl {
  const target = URL.parse(decodeLatin1(location), from);
  if (target) target.hash = '';
  const parsed = parseOutboundUrl(target?.href ?? '');
  const isDowngrade = from.protocol === 'https:' && target?.protocol === 'http:';
  return parsed.ok && isDowngrade ? { ok: false, problem: UNPROTECTED } : parsed;
}

const STATUSES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const UNPROTECTED =
  'From https:, only https: is followed. If you trust that address all the same, give it itself.';

/** Node reads headers as Latin-1, and many send the letters of an address as UTF-8. */
const decodeLatin1 = (header: string): string => Buffer.from(header, 'latin1').toString('utf8');

/** What a host may be told that the request was not addressed to: nothing that gives access. */
export function headersFor(
  headers: Readonly<Record<string, string>> = {},
  url: URL,
  first: URL,
): Readonly<Record<string, string>> {
  if (url.origin === first.origin) return headers;
  const harmless = Object.entries(headers).filter(([name]) => !SECRET.test(name));
  return Object.fromEntries(harmless);
}

const SECRET = /^(authorization|cookie|proxy-authorization|.*(key|token).*)$/i;
