import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';
import type { Admission } from '../graphql/admin.js';
import { bringsToken } from './admin-token.js';

/** Wrong tokens within a window; more are not looked at, right ones among them neither. */
const MOST_OF_AN_ADDRESS = 10;
/** Of all addresses together from which no right token has come. */
const MOST_IN_TOTAL = 100;
const WINDOW_MS = 15 * 60_000;

/** What is remembered takes a few megabytes at most. */
const MOST_ADDRESSES = 10_000;
const MOST_FAMILIAR = 100;
const FAMILIAR_MS = 30 * 24 * 3_600_000;

/** A request that might be of an administrator. */
export interface Knock {
  readonly address: string;
  readonly authorization: string | undefined;
}

/**
 * Tells administrators by their token, and keeps others from guessing it. An address that guesses is not listened to
 * until its window is over, whatever it brings: who could still be right would go on. When many addresses guess
 * together, only those from which the right token has come before are listened to: they cannot be shut out by others.
 */
export class AdminDoor {
  readonly #guesses: LRUCache<string, number>;
  readonly #familiar: LRUCache<string, true>;
  #total = { count: 0, until: 0 };

  constructor(
    private readonly token: string,
    private readonly now: () => number = () => performance.now(),
  ) {
    const clock = { perf: { now }, ttlResolution: 0 };
    this.#guesses = new LRUCache({ ...clock, max: MOST_ADDRESSES, ttl: WINDOW_MS });
    this.#familiar = new LRUCache({ ...clock, max: MOST_FAMILIAR, ttl: FAMILIAR_MS });
  }

  admit({ address, authorization }: Knock): Admission {
    if (!authorization) return { isAdmin: false };
    const network = networkOf(address);
    const waitMs = Math.max(this.#waitOf(network), this.#waitOfAll(network));
    if (waitMs > 0) return { isAdmin: false, retryAfterSeconds: Math.ceil(waitMs / 1_000) };
    if (!bringsToken(authorization, this.token)) return this.#count(network);
    this.#familiar.set(network, true);
    this.#guesses.delete(network);
    return { isAdmin: true };
  }

  #waitOf(network: string): number {
    const isOver = (this.#guesses.get(network) ?? 0) >= MOST_OF_AN_ADDRESS;
    return isOver ? this.#guesses.getRemainingTTL(network) : 0;
  }

  #waitOfAll(network: string): number {
    if (this.#total.count < MOST_IN_TOTAL || this.#familiar.has(network)) return 0;
    return this.#total.until - this.now();
  }

  /** A window begins with the first wrong token, and does not move. */
  #count(network: string): Admission {
    const known = this.#guesses.get(network);
    this.#guesses.set(network, (known ?? 0) + 1, { noUpdateTTL: known !== undefined });
    if (!this.#familiar.has(network)) this.#countInTotal();
    return { isAdmin: false };
  }

  #countInTotal(): void {
    const now = this.now();
    if (now >= this.#total.until) this.#total = { count: 0, until: now + WINDOW_MS };
    this.#total.count += 1;
  }
}

/** Who has one address of IPv6 has the 2^64 of its network. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return parsed.parts.slice(0, 4).join(':');
}
