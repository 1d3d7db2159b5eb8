import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.js';
import { sql } from '../database/database.js';
import { isDatabaseAway } from './database-failure.js';
import { type DatabasePlace, findDatabase } from './database-place.js';
import type { OpenDatabase } from './open-database.js';

export interface KeeperOptions {
  config: Config;
  report: (line: string) => void;
  /** Makes sure that the tables and records are there; the signal says that nobody waits for it any more. */
  prepare: (open: OpenDatabase, place: DatabasePlace, stopping: AbortSignal) => Promise<void>;
}

const checkEveryMs = 2_000;
const longestCloseMs = 2_000;
const mostAttempts = 3;

/** Holds the database of a process, from finding it to leaving it. */
export class DatabaseKeeper {
  #place: Promise<DatabasePlace> | undefined;
  #open: OpenDatabase | undefined;
  #isPrepared = false;
  #isWatching = false;
  #work: Promise<unknown> = Promise.resolve();
  readonly #stopping = new AbortController();
  readonly #underWay = Promise.withResolvers<void>();

  constructor(private readonly options: KeeperOptions) {}

  /** The database, once it is prepared and as long as it is there. */
  get current(): OpenDatabase | undefined {
    return this.#isPrepared ? this.#open : undefined;
  }

  /** Resolves once PostgreSQL starts by itself, or is there: whoever loads much code before holds that up. */
  get underWay(): Promise<void> {
    return this.#underWay.promise;
  }

  /** Says when the database is about to be left. */
  get stopping(): AbortSignal {
    return this.#stopping.signal;
  }

  /** Finds, opens and prepares the database; rejects with what kept it from that. */
  start(): Promise<OpenDatabase> {
    const opened = this.#enterWithPatience();
    this.#work = opened.catch(() => {});
    return opened;
  }

  /** From now on, hears of writes, follows the replicas, and opens an embedded database again when it went away; any other comes back by itself. */
  watch(): void {
    this.#isWatching = true;
    if (this.#open) this.#keepUp(this.#open);
    if (!this.options.config.databaseUrl) this.#work = this.#reopenWhenLost();
  }

  /** Leaves the database; what is being prepared is broken off. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#leave();
    // A database that takes connections and never answers would hold the process for ever.
    await Promise.race([this.#work, patience()]);
    await this.#leave();
  }

  /** Another Hansa may end the database that we have just joined. */
  async #enterWithPatience(): Promise<OpenDatabase> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#enter();
      } catch (error) {
        if (attempt === mostAttempts || !(await this.#wasTakenAway(error))) throw error;
        await this.#leave();
      }
    }
  }

  async #wasTakenAway(cause: unknown): Promise<boolean> {
    const place = await this.#place?.catch(() => undefined);
    const isBorrowed = place?.isBorrowed ?? false;
    return isBorrowed && isDatabaseAway(cause) && !this.#stopping.signal.aborted;
  }

  async #enter(): Promise<OpenDatabase> {
    const { config, report, prepare } = this.options;
    this.#place = findDatabase(config, { report, onLaunch: () => this.#underWay.resolve() });
    this.#place.finally(() => this.#underWay.resolve()).catch(() => {});
    await this.#underWay.promise;
    // PostgreSQL starts while what reads from it is loaded.
    const loading = import('./open-database.js');
    const [place, { openDatabase }] = await Promise.all([this.#place, loading]);
    this.#stopping.signal.throwIfAborted();
    this.#open = await openDatabase(place.url, { replicaUrls: config.replicaUrls, report });
    await prepare(this.#open, place, this.stopping);
    this.#isPrepared = true;
    if (this.#isWatching) this.#keepUp(this.#open);
    return this.#open;
  }

  #keepUp({ revisions, replicas }: OpenDatabase): void {
    revisions.listen();
    replicas.follow();
  }

  async #reopenWhenLost(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await sleep(checkEveryMs, undefined, { signal, ref: false }).catch(() => {});
      const mustReopen = !signal.aborted && (await this.#isLost());
      // What keeps it from opening now may have gone at the next check.
      if (mustReopen) await this.#reopen().catch(() => {});
    }
  }

  async #isLost(): Promise<boolean> {
    try {
      await this.current?.database.rows(sql`select 1`);
      return this.current === undefined;
    } catch (error) {
      return isDatabaseAway(error);
    }
  }

  async #reopen(): Promise<void> {
    if (this.#isPrepared) this.options.report('The database is gone; opening it again');
    await this.#leave();
    await this.#enter();
    this.options.report('The database is back');
  }

  /** Both at once: the pool waits for its statements, and those end when PostgreSQL does. */
  async #leave(): Promise<void> {
    this.#isPrepared = false;
    const open = this.#open;
    this.#open = undefined;
    const place = await this.#place?.catch(() => undefined);
    await Promise.all([Promise.race([open?.close().catch(() => {}), patience()]), place?.leave()]);
  }
}

const patience = () => sleep(longestCloseMs, undefined, { ref: false });
