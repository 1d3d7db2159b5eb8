import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { parseAsked } from './asked.js';
import type { KnownDocuments } from './documents.js';
import type { Caller, KnownContext } from './known-context.js';
import { computedFrom, queryOf } from './known-computation.js';
import type { KnownQueries, SentQuery } from './known-queries.js';
import type { MediaType } from './media-type.js';
import { Representation } from './representation.js';

export interface KnownAnswersOptions {
  queries: KnownQueries;
  documents: KnownDocuments;
  createContext: (caller: Caller) => KnownContext;
  /** By what else than its encoding an answer differs. */
  vary: string;
}

/** Computes answers to queries that are known, by the bytes of what was sent: these are read once. */
export class KnownAnswers {
  readonly #read = new LRUCache<string, { query: SentQuery | undefined }>({
    max: MOST_TEXTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });

  constructor(private readonly options: KnownAnswersOptions) {}

  /** The known query that a body asks, whose bytes are given in Latin-1; undefined where there is none. */
  find(bytes: string): SentQuery | undefined {
    const read = this.#read.get(bytes) ?? this.#readAnew(bytes);
    return read.query && this.options.queries.knows(read.query) ? read.query : undefined;
  }

  /** Undefined where the server must answer; it does so with this text for a while. */
  async answer(
    bytes: string,
    query: SentQuery,
    { request, type }: { request: IncomingMessage; type: MediaType },
  ): Promise<Representation | undefined> {
    const { queries, createContext, vary } = this.options;
    const caller = { headers: request.headers, ip: request.socket.remoteAddress ?? '' };
    const known = await queries.answer(query, () => createContext(caller));
    if (!known) this.#read.set(bytes, { query: undefined }, { ttl: LEFT_MS });
    if (!known) return undefined;
    const { answer, scope } = computedFrom(known, type);
    return new Representation(answer, { isPublic: scope !== 'CALLER', vary });
  }

  #readAnew(bytes: string): { query: SentQuery | undefined } {
    const read = { query: this.#readQuery(Buffer.from(bytes, 'latin1').toString()) };
    this.#read.set(bytes, read);
    return read;
  }

  #readQuery(text: string): SentQuery | undefined {
    const sent = SUSPECT.test(text) ? undefined : parseAsked(text);
    // What is named by its hash is found anew each time.
    if (!sent || Object.keys(sent.extensions ?? {}).length > 0) return undefined;
    const resolved = this.options.documents.resolve(sent);
    return typeof resolved === 'object' && 'asked' in resolved
      ? queryOf({ asked: resolved.asked, isPrivate: false })
      : undefined;
  }
}

/** The server refuses bodies with keys that reach prototypes, however they are written. */
const SUSPECT = /__proto__|constructor|\\u/;

const MOST_TEXTS = 2_000;
const MOST_CHARACTERS = 4_000_000;
const LEFT_MS = 30_000;
