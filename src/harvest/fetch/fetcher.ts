import { STATUS_CODES } from 'node:http';
import type { OutboundFailure, OutboundFailureCode } from '../../outbound/failure.js';
import { type OpenDocument, openDocument } from '../../outbound/open-document.js';
import type { CatalogueDocument } from '../adapter.js';
import { type Guest, admitPolitely, heed } from './admission.js';
import type { Etiquette } from './etiquette.js';
import { type FetchSettings, type GivenSettings, completeSettings } from './fetch-settings.js';
import { readBeginning, resume } from './held-body.js';
import { backOffMs } from './pause.js';

/** What a server gave to tell whether a document has changed since. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Wish {
  /** The header Accept. */
  readonly accept: string;
  /** Those of the document that one has; it then comes only when it has changed. */
  readonly validators?: Validators | undefined;
  /** Interrupts the waiting and the download. */
  readonly signal?: AbortSignal | undefined;
}

export type Fetched =
  | {
      readonly kind: 'DOCUMENT';
      /** Its body throws a `BodyFailure` when it cannot be read to its end. */
      readonly document: CatalogueDocument;
      readonly validators: Validators;
      /** To be called when the body is not read: until it ends, its host is asked for nothing else. */
      close(): void;
    }
  | { readonly kind: 'NOT_MODIFIED' }
  | {
      readonly kind: 'FAILED';
      readonly code: OutboundFailureCode;
      /** A sentence that names the address, says what is wrong, and what to do. */
      readonly message: string;
      /** Of HTTP, when the server answered and refused. */
      readonly status?: number;
    };

/**
 * Fetches the documents of a source politely: as its robots.txt allows, one at a time from each host and at a
 * distance, and again after failures that may pass.
 */
export class Fetcher {
  readonly #settings: FetchSettings;
  readonly #etiquette: Etiquette;

  constructor(settings: GivenSettings, etiquette: Etiquette) {
    this.#settings = completeSettings(settings);
    this.#etiquette = etiquette;
  }

  /** Opens a document; never rejects. */
  async open(url: string, wish: Wish): Promise<Fetched> {
    const { mostTries } = this.#settings;
    const signal = wish.signal ?? new AbortController().signal;
    for (let tries = 1; ; tries += 1) {
      const { fetched, mayPass } = await this.#try(url, { ...wish, signal });
      if (!mayPass || signal.aborted) return fetched;
      if (tries === mostTries) return toldTries(fetched, tries);
      await this.#pause(tries, signal);
    }
  }

  async #try(url: string, wish: Wish & { signal: AbortSignal }): Promise<Try> {
    const guest: Guest = {
      settings: this.#settings,
      etiquette: this.#etiquette,
      signal: wish.signal,
    };
    const headers = { ...headersOf(wish), 'user-agent': this.#settings.userAgent };
    const request = { url, headers, signal: wish.signal, admit: admitPolitely(guest) };
    const answer = await openDocument(request, this.#settings.limits);
    if (!answer.ok) return failed(answer, PASSING_CODES.has(answer.code));
    if (isWhole(answer.status)) return take(answer);
    heed(this.#etiquette, answer.url, answer.headers['retry-after']);
    answer.close();
    return answer.status === 304 && wish.validators ? NOT_MODIFIED : this.#refused(answer, url);
  }

  #refused(answer: OpenDocument, asked: string): Try {
    const { restMs } = this.#etiquette.queueOf(answer.url);
    const mayPass = PASSING_STATUSES.has(answer.status) && restMs <= this.#settings.longestPauseMs;
    const rest = restMs > 0 ? ` It wants to be left alone for ${Math.ceil(restMs / 1000)} s.` : '';
    const message = `${describeStatus(answer, asked)}${rest}`;
    const { status } = answer;
    return { fetched: { kind: 'FAILED', code: 'HTTP_STATUS', message, status }, mayPass };
  }

  async #pause(tries: number, signal: AbortSignal): Promise<void> {
    const { firstPauseMs, longestPauseMs, random } = this.#settings;
    const ms = Math.min(backOffMs(firstPauseMs, tries, random()), longestPauseMs);
    await this.#etiquette.clock.wait(ms, signal);
  }
}

interface Try {
  readonly fetched: Fetched;
  /** Whether it may be different the next time. */
  readonly mayPass: boolean;
}

const PASSING_CODES: ReadonlySet<OutboundFailureCode> = new Set([
  'NOT_REACHABLE',
  'TIMED_OUT',
  'BODY_BROKEN',
  'ROBOTS_UNAVAILABLE',
]);
const PASSING_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504]);

const NOT_MODIFIED: Try = { fetched: { kind: 'NOT_MODIFIED' }, mayPass: false };

function headersOf({ accept, validators }: Wish): Record<string, string> {
  const { etag, lastModified } = validators ?? {};
  return {
    accept,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}

/** A document that breaks off before so much of it has come is asked for again, without its reader noticing. */
const HELD_BYTES = 1_000_000;

async function take(answer: OpenDocument): Promise<Try> {
  const { url, headers, body } = answer;
  const beginning = await readBeginning(body, HELD_BYTES);
  if (!beginning.ok) return failed(beginning, PASSING_CODES.has(beginning.code));
  const document = {
    url: url.href,
    contentType: contentTypeOf(headers['content-type']),
    body: resume(beginning.chunks, body),
  };
  const { etag = null, 'last-modified': lastModified = null } = headers;
  const validators = { etag, lastModified };
  const close = () => answer.close();
  return { fetched: { kind: 'DOCUMENT', document, validators, close }, mayPass: false };
}

/** A gzip file has been unpacked; of what type it then is, nobody has said. */
const contentTypeOf = (header = ''): string =>
  /^application\/(x-)?g(un)?zip\b/i.test(header) ? '' : header;

const failed = ({ code, message }: OutboundFailure, mayPass: boolean): Try => ({
  fetched: { kind: 'FAILED', code, message },
  mayPass,
});

/** No content, and parts that nobody has asked for, are no catalogue. */
const isWhole = (status: number): boolean =>
  status >= 200 && status <= 299 && ![204, 205, 206].includes(status);

function describeStatus({ status, url }: OpenDocument, asked: string): string {
  const isElsewhere = url.href !== URL.parse(asked)?.href.replace(/#.*$/, '');
  const where = isElsewhere ? `${asked} redirects to ${url.href}, which` : url.href;
  return `${where} answers ${status} ${STATUS_CODES[status] ?? ''}`.trim() + '.';
}

const toldTries = (fetched: Fetched, tries: number): Fetched =>
  fetched.kind === 'FAILED' && tries > 1
    ? { ...fetched, message: `${fetched.message} It was tried ${tries} times.` }
    : fetched;
