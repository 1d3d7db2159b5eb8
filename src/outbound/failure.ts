import { ForbiddenAddress } from './checked-lookup.js';

/** Why something could not be had, in words that stay the same. */
export type OutboundFailureCode =
  | 'BAD_URL'
  | 'ADDRESS_NOT_ALLOWED'
  | 'NOT_REACHABLE'
  | 'BAD_CERTIFICATE'
  | 'TIMED_OUT'
  | 'TOO_LARGE'
  | 'TOO_SLOW'
  | 'REDIRECTED'
  | 'REDIRECT_REFUSED'
  | 'TOO_MANY_REDIRECTS'
  | 'COMPRESSED'
  | 'BAD_COMPRESSION'
  | 'BODY_BROKEN'
  | 'INTERRUPTED'
  | 'HTTP_STATUS'
  | 'ASKED_TO_WAIT'
  | 'ROBOTS_DISALLOWED'
  | 'ROBOTS_UNAVAILABLE';

export interface OutboundFailure {
  readonly ok: false;
  readonly code: OutboundFailureCode;
  /** A sentence that names the address and says what is wrong. */
  readonly message: string;
}

/** A body that cannot be read to its end; thrown to its reader. */
export class BodyFailure extends Error {
  constructor(
    readonly code: OutboundFailureCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export const fail = (code: OutboundFailureCode, message: string): OutboundFailure => ({
  ok: false,
  code,
  message,
});

export const tooLarge = (url: URL, mostBytes: number): string =>
  `${url.href} answers with more than ${mostBytes / 1_000_000} MB.`;

export const interrupted = (url: URL): OutboundFailure =>
  fail('INTERRUPTED', `The download of ${url.href} was interrupted.`);

export const timedOut = (url: URL, afterMs: number): OutboundFailure =>
  fail('TIMED_OUT', `${url.href} has not answered within ${afterMs / 1000} s.`);

/** What the failure of a connection means to those who gave the address. */
export function explain(error: unknown, url: URL): OutboundFailure {
  if (error instanceof ForbiddenAddress) return forbidden(url, error);
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'HPE_HEADER_OVERFLOW') return fail('TOO_LARGE', largeHeaders(url));
  const fault = CERTIFICATE_FAULTS[code];
  if (fault !== undefined) return badCertificate(url, fault);
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return badCertificate(url, otherHost(error));
  const reason = REASONS[code] ?? (message || code);
  return fail('NOT_REACHABLE', `${url.href} cannot be reached: ${reason}.`);
}

const largeHeaders = ({ href }: URL): string =>
  `${href} answers with more headers than the 16 kB that are read.`;

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'it broke off the connection',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the host name could not be resolved at the moment',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to its network',
};

const TO_TRUST =
  'To trust it, give its certificate, or that of its authority, in a file: NODE_EXTRA_CA_CERTS=/path/to/ca.pem';
const UNKNOWN_ISSUER = `is signed by no authority that is known here, or its server does not send the certificates between. ${TO_TRUST}`;
const OUT_OF_TIME = 'Only its operators can mend that';

/** What is wrong with a certificate, and what can be done about it. */
const CERTIFICATE_FAULTS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: `is signed by itself alone. ${TO_TRUST}`,
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_ISSUER,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_ISSUER,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_ISSUER,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_ISSUER,
  CERT_UNTRUSTED: UNKNOWN_ISSUER,
  CERT_HAS_EXPIRED: `has expired. ${OUT_OF_TIME}`,
  CERT_NOT_YET_VALID: `is not valid yet. ${OUT_OF_TIME}, unless the clock here is wrong`,
  CERT_REVOKED: `was revoked. ${OUT_OF_TIME}`,
};

function badCertificate({ host, href }: URL, fault: string): OutboundFailure {
  const message = `${href} cannot be reached safely: the certificate of ${host} ${fault}.`;
  return fail('BAD_CERTIFICATE', message);
}

function otherHost(error: unknown): string {
  const { cert } = error as { cert?: { subjectaltname?: string } };
  const hosts = cert?.subjectaltname?.replaceAll(/(?:DNS|IP Address):/g, '').slice(0, 200);
  return `is for ${hosts || 'no host at all'}. Give the address that it is for`;
}

function forbidden(url: URL, { host, address }: ForbiddenAddress): OutboundFailure {
  const which = host === address ? address : `${host} (${address})`;
  const message = `${url.href} is not allowed: ${which} is no address of the public internet. HANSA_ALLOW_PRIVATE_ADDRESSES=true allows those of the own machine and network.`;
  return fail('ADDRESS_NOT_ALLOWED', message);
}
