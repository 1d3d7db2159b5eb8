import { LRUCache } from 'lru-cache';
import { type Clock, systemClock } from './clock.js';
import { HostQueue } from './host-queue.js';
import type { Robots } from './robots.js';

/**
 * What a process knows of the hosts that it asks. All its runs share one, so that two sources on one host ask it no
 * more often than one.
 */
export class Etiquette {
  readonly clock: Clock;
  /** Of each origin (scheme, host and port), for a day, as RFC 9309 allows. */
  readonly robots: LRUCache<string, Robots>;
  readonly #queues = new LRUCache<string, HostQueue>({ max: MOST_HOSTS });

  constructor(clock: Clock = systemClock) {
    this.clock = clock;
    this.robots = new LRUCache<string, Robots>({
      max: MOST_HOSTS,
      ttl: DAY_MS,
      ttlResolution: 0,
      perf: clock,
    });
  }

  /** One for a host, whatever the scheme and port. */
  queueOf({ hostname }: URL): HostQueue {
    const queue = this.#queues.get(hostname) ?? new HostQueue(this.clock);
    this.#queues.set(hostname, queue);
    return queue;
  }
}

const DAY_MS = 86_400_000;
/** Far more than a catalogue of catalogues names; those not asked for the longest are forgotten. */
const MOST_HOSTS = 1_000;
