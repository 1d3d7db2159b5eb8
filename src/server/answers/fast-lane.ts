import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import { LRUCache } from 'lru-cache';
import { HEADERS_FOR_OTHER_ORIGINS } from '../other-origins.js';
import { HEADERS_OF_ALL } from '../response-headers.js';
import type { RevisionWatcher } from '../../database/revision-watcher.js';
import { LEAST_REVISION_HEADER, REVISION_HEADER, readRevisionNumber } from '../revision-headers.js';
import type { AnswerStore, Preferences } from './answer-store.js';
import type { Answerer } from './answerer.js';
import { JSON_TYPE, isPreflighted } from './cross-site.js';
import { negotiateEncoding } from './encoding.js';
import { BYPASS, HIT } from './cache-status.js';
import type { KnownAnswers } from './known-answers.js';
import { negotiateType } from './media-type.js';
import { type Variant, unlessHeld } from './representation.js';

export interface FastLaneOptions {
  path: string;
  answerer: Answerer;
  known: KnownAnswers;
  /** Undefined where nothing is kept: known queries are answered here then. */
  store: AnswerStore | undefined;
  revisions: () => RevisionWatcher | undefined;
  /** Whether there are administrators, who may see more than others. */
  isAdministered: boolean;
  isStopping: () => boolean;
  log: FastifyBaseLogger;
}

type Pass = () => void;

/**
 * Answers requests whose text, byte for byte, was answered before at the present revision, or, where no answers are kept,
 * whose query is known, and leaves all others as they came to the server behind it. What it says is what that would say.
 */
export class FastLane {
  readonly #texts = new WeakMap<IncomingMessage, string>();
  readonly #preferences = new LRUCache<string, { of: Preferences | undefined }>({ max: 200 });
  readonly #headers = new WeakMap<Variant, readonly string[]>();

  constructor(private readonly options: FastLaneOptions) {}

  /** From now on, it meets the requests of the server first. */
  enter(server: Server): void {
    const [others] = server.listeners('request') as ((...of: Exchange) => void)[];
    server.removeAllListeners('request');
    server.on('request', (...exchange) => this.#meet(exchange, () => others?.(...exchange)));
  }

  /** The answer to this request has this key, whoever sends its text. */
  remember(request: IncomingMessage, key: string): void {
    const text = this.#texts.get(request);
    if (text !== undefined) this.options.store?.rememberText(text, key);
  }

  #meet(exchange: Exchange, pass: Pass): void {
    const [request] = exchange;
    if (this.options.isStopping() || !this.#isForEverybody(request)) pass();
    else if (this.options.store && isGet(request, this.options.path))
      this.#answer(exchange, request.url ?? '', pass);
    else if (isShortPost(request, this.options.path)) this.#readAndAnswer(exchange, pass);
    else pass();
  }

  #isForEverybody({ headers }: IncomingMessage): boolean {
    return !this.options.isAdministered || headers.authorization === undefined;
  }

  /** As a rule, the body comes along with the head: what comes later, or in parts, is not waited for. */
  #readAndAnswer(exchange: Exchange, pass: Pass): void {
    const [request] = exchange;
    request.once('data', (chunk: Buffer) => {
      const passOn = () => {
        // Nobody behind notices that it was looked at.
        request.pause().unshift(chunk);
        pass();
      };
      const isWhole = chunk.length === Number(request.headers['content-length']);
      if (!isWhole) passOn();
      else if (this.options.store) this.#answer(exchange, chunk.toString('latin1'), passOn);
      else this.#compute(exchange, chunk, pass);
    });
  }

  #compute(exchange: Exchange, chunk: Buffer, pass: Pass): void {
    const [request] = exchange;
    const text = chunk.toString('latin1');
    const preferences = this.#preferencesToCompute(request.headers);
    const query = preferences && this.options.known.find(text);
    // It stays unread until it is answered: what is read to its end cannot be passed on.
    request.pause().unshift(chunk);
    if (!query) return pass();
    const since = performance.now();
    const asked = { request, type: preferences.type };
    void this.options.known
      .answer(text, query, asked)
      .then((answer) => answer?.held(preferences.encoding) ?? answer?.variant(preferences.encoding))
      .catch(() => undefined)
      .then((variant) => (variant ? this.#sendComputed(exchange, variant, since) : pass()));
  }

  #preferencesToCompute(headers: IncomingHttpHeaders): Preferences | undefined {
    const mayCompute = headers['if-none-match'] === undefined && this.#hasReached(headers);
    return mayCompute ? this.#preferencesOf(headers) : undefined;
  }

  #sendComputed(exchange: Exchange, variant: Variant, since: number): void {
    const [request] = exchange;
    const end = this.options.isStopping() ? ['connection', 'close'] : [];
    this.#send(exchange, variant, {
      headers: [...this.#listHeaders(variant, BYPASS), ...end],
      since,
    });
    request.resume();
  }

  #answer(exchange: Exchange, text: string, pass: Pass): void {
    const [request] = exchange;
    const preferences = this.#preferencesOf(request.headers);
    const found = preferences && this.#find(text, preferences, request.headers);
    if (found) return this.#sendKept(exchange, unlessHeld(found, request.headers['if-none-match']));
    if (preferences) this.#texts.set(request, text);
    return pass();
  }

  #find(text: string, of: Preferences, headers: IncomingHttpHeaders): Variant | undefined {
    return this.#hasReached(headers) ? this.options.answerer.find(text, of) : undefined;
  }

  /** The revision that the client asks for, if it does. */
  #hasReached({ [LEAST_REVISION_HEADER]: text }: IncomingHttpHeaders): boolean {
    if (text === undefined) return true;
    const least = readRevisionNumber(String(text)) ?? Number.POSITIVE_INFINITY;
    return (this.options.revisions()?.known ?? Number.NEGATIVE_INFINITY) >= least;
  }

  /** Clients send the same few headers again and again. */
  #preferencesOf({ accept, 'accept-encoding': encodings }: IncomingHttpHeaders) {
    const said = `${accept ?? ''}\n${encodings ?? ''}`;
    const known = this.#preferences.get(said);
    if (known) return known.of;
    const type = negotiateType(accept);
    const of = type && { type, encoding: negotiateEncoding(encodings) };
    this.#preferences.set(said, { of });
    return of;
  }

  #sendKept(exchange: Exchange, variant: Variant): void {
    this.#send(exchange, variant, { headers: this.#headersOf(variant), since: performance.now() });
  }

  #send(
    [request, response]: Exchange,
    { status, body }: Variant,
    { headers, since }: { headers: readonly string[]; since: number },
  ): void {
    const id = randomUUID();
    response.writeHead(status, [...headers, 'x-request-id', id]);
    response.end(body);
    if (LOGGED_FROM.has(this.options.log.level))
      this.#log([request, response], { reqId: id, since });
  }

  /** Kept answers hold for one revision, and so does what is said with them. */
  #headersOf(variant: Variant): readonly string[] {
    const known = this.#headers.get(variant);
    if (known) return known;
    const headers = this.#listHeaders(variant, HIT);
    this.#headers.set(variant, headers);
    return headers;
  }

  #listHeaders({ headers }: Variant, cacheStatus: string): string[] {
    const revision = this.options.revisions()?.known ?? Number.NEGATIVE_INFINITY;
    const all = [...ALWAYS, 'cache-status', cacheStatus, ...Object.entries(headers).flat()];
    return Number.isFinite(revision) ? [...all, REVISION_HEADER, String(revision)] : all;
  }

  #log([request, response]: Exchange, { reqId, since }: { reqId: string; since: number }): void {
    response.once('close', () => {
      const [path] = (request.url ?? '').split('?');
      const ms = Math.round(performance.now() - since);
      const { statusCode: status } = response;
      this.options.log.info({ reqId, method: request.method, path, status, ms }, 'answered');
    });
  }
}

type Exchange = [request: IncomingMessage, response: ServerResponse];

const ALWAYS = Object.entries({ ...HEADERS_OF_ALL, ...HEADERS_FOR_OTHER_ORIGINS }).flat();

/** The levels at which requests are in the log. */
const LOGGED_FROM = new Set(['info', 'debug', 'trace']);

const isGet = ({ method, url = '', headers }: IncomingMessage, path: string): boolean =>
  method === 'GET' && url.startsWith(`${path}?`) && isPreflighted(headers);

const isShortPost = ({ method, url, headers }: IncomingMessage, path: string): boolean =>
  method === 'POST' &&
  url === path &&
  JSON_TYPE.test(headers['content-type'] ?? '') &&
  isShort(headers['content-length']);

/** What fits in the buffer of a request, and in one packet of the machine's own network. */
const LONGEST_BODY_BYTES = 32_768;

const isShort = (length: string | undefined): boolean =>
  length !== undefined && length !== '0' && Number(length) <= LONGEST_BODY_BYTES;
