import { setTimeout as sleep } from 'node:timers/promises';
import {
  type FitOutcome,
  type FitRequest,
  fitModelIfFree,
} from '../catalogue/matching/model/fit-model.js';
import { isStale, type ModelStanding, readStanding } from '../catalogue/matching/model/standing.js';
import type { RefitTiming } from '../config.js';
import type { Database } from '../database/database.js';

export interface RefitOptions extends RefitTiming {
  /** The database of the moment. */
  readonly database: () => Database | undefined;
  readonly fit: FitRequest['fit'];
  readonly log: { info(text: string): void; warn(text: string): void };
}

/** What a look at the catalogue led to. */
type Look = 'AWAY' | 'FRESH' | 'NOT_YET' | 'BUSY' | 'FITTED' | 'FAILED' | 'STOPPED';

/**
 * Fits the weights of the matching again when the catalogue has changed since the last fit.
 *
 * It waits until no write has come for a while, or, where they never end, until one more interval has gone by.
 * Of several processes on one database, one fits at a time, and the others find its weights in place.
 */
export class RefitSchedule {
  readonly #stopping = new AbortController();
  #staleSinceMs: number | undefined;
  #triedAtMs = Number.NEGATIVE_INFINITY;
  /** A fit on it gave what was stored already, so nothing was written that would say so. */
  #settledRevision: number | undefined;

  constructor(private readonly options: RefitOptions) {}

  start(): void {
    void this.#keepLooking();
  }

  /** Breaks off a fit that runs. */
  stop(): void {
    this.#stopping.abort();
  }

  /** Fits when it is time to; a failure is logged, and tried again after the interval. */
  async look(): Promise<Look> {
    const database = this.options.database();
    if (!database) return 'AWAY';
    try {
      const standing = await readStanding(database);
      const isFresh = !isStale(standing) || standing.revision === this.#settledRevision;
      this.#staleSinceMs = isFresh ? undefined : (this.#staleSinceMs ?? performance.now());
      if (isFresh) return 'FRESH';
      return this.#isTime(standing) ? await this.#refit(database) : 'NOT_YET';
    } catch (error) {
      return this.#tellFailure(error);
    }
  }

  async #keepLooking(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await sleep(this.options.settleMs, undefined, { signal, ref: false }).catch(() => {});
      if (!signal.aborted) await this.look();
    }
  }

  #isTime({ quietMs, sinceFitMs }: ModelStanding): boolean {
    const { intervalMs, settleMs } = this.options;
    const now = performance.now();
    const isRested =
      now - this.#triedAtMs >= intervalMs && (sinceFitMs === null || sinceFitMs >= intervalMs);
    const hasWaitedLong = now - (this.#staleSinceMs ?? now) >= intervalMs + settleMs;
    return isRested && (quietMs >= settleMs || hasWaitedLong);
  }

  async #refit(database: Database): Promise<Look> {
    const { fit, log } = this.options;
    const { signal } = this.#stopping;
    const outcome = await fitModelIfFree(database, { fit, signal });
    if (!outcome) return 'BUSY';
    this.#triedAtMs = performance.now();
    if (!outcome.isNew) this.#settledRevision = outcome.revision;
    log.info(describe(outcome));
    return 'FITTED';
  }

  #tellFailure(error: unknown): Look {
    if (this.#stopping.signal.aborted) return 'STOPPED';
    this.#triedAtMs = performance.now();
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    const seconds = Math.round(this.options.intervalMs / 1000);
    this.options.log.warn(
      `The weights of the matching could not be fitted (${why}); the next try is in ${seconds} s at the earliest`,
    );
    return 'FAILED';
  }
}

function describe({ isNew, version, revision }: FitOutcome): string {
  return isNew
    ? `The weights of the matching were fitted on revision ${revision}: version ${version}`
    : `The weights of the matching were fitted on revision ${revision}, and stay as they are: version ${version}`;
}
