import { LRUCache } from 'lru-cache';
import type { MediaType } from './media-type.js';
import type { Encoding } from './encoding.js';
import type { Representation, Variant } from './representation.js';

/** What a client takes. */
export interface Preferences {
  readonly type: MediaType;
  readonly encoding: Encoding;
}

/** What became of requests that could be answered from the store. */
export interface StoreStatus {
  hits: number;
  misses: number;
  answers: number;
  bytes: number;
}

/**
 * Answers of the present revision, in as many bytes of memory as it is given. A request whose text is known word for
 * word is found without being parsed: what it asks for is the same in every revision.
 */
export class AnswerStore {
  readonly #answers: LRUCache<string, Representation>;
  readonly #keys: LRUCache<string, string>;
  readonly #onDrop = new Set<() => void>();
  hits = 0;
  misses = 0;

  constructor(bytes: number) {
    const ofKeys = Math.floor(bytes * PART_OF_KEYS);
    this.#answers = new LRUCache({
      maxSize: bytes - ofKeys,
      maxEntrySize: Math.floor(bytes * LARGEST_PART),
      sizeCalculation: (answer, key) => answer.bytes + sizeOf(key),
    });
    this.#keys = new LRUCache({
      maxSize: ofKeys,
      sizeCalculation: (key, text) => sizeOf(key) + sizeOf(text),
    });
  }

  get status(): StoreStatus {
    const bytes = this.#answers.calculatedSize + this.#keys.calculatedSize;
    return { hits: this.hits, misses: this.misses, answers: this.#answers.size, bytes };
  }

  /** What can be sent at once to a request of this text. */
  find(text: string, { type, encoding }: Preferences): Variant | undefined {
    const key = this.#keys.get(text);
    return key === undefined ? undefined : this.get(key, type)?.held(encoding);
  }

  get(key: string, type: MediaType): Representation | undefined {
    return this.#answers.get(type + key);
  }

  keep(key: string, type: MediaType, answer: Representation): void {
    const place = type + key;
    this.#answers.set(place, answer);
    answer.onGrowth = () => this.#weigh(place, answer);
  }

  /** Requests of this text ask for what has this key. */
  rememberText(text: string, key: string): void {
    this.#keys.set(text, key);
  }

  /** Calls back whenever no answer holds any more. */
  onDrop(callBack: () => void): void {
    this.#onDrop.add(callBack);
  }

  /** The catalogue has changed, or may have. */
  drop(): void {
    this.#answers.clear();
    for (const callBack of this.#onDrop) callBack();
  }

  /** With one more encoding, it may be too large to stay. */
  #weigh(place: string, answer: Representation): void {
    if (this.#answers.peek(place) !== answer) return;
    // What is there already is not weighed again.
    this.#answers.delete(place);
    this.#answers.set(place, answer);
  }
}

/** Of the memory. */
const PART_OF_KEYS = 1 / 8;
const LARGEST_PART = 1 / 4;

/** Of an entry, besides its bytes. */
const OVERHEAD_BYTES = 500;

/** In memory; characters outside of Latin take two bytes, but there are few of them. */
const sizeOf = (text: string): number => text.length + OVERHEAD_BYTES;
