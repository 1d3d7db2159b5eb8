import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { type Database, sql } from './database.js';
import { type Link, PATIENCE_MS, stayConnected } from './listening-client.js';

export interface WatcherOptions {
  /** The pool, for reads while nothing is heard. */
  database: Database;
  /** The same database: listening takes a connection of its own. */
  url: string;
}

/**
 * The revision of the catalogue, without a statement at each request.
 *
 * While it listens, `current()` is what PostgreSQL has told: as a rule within milliseconds of a commit anywhere, and
 * within `STALE_AT_MOST_MS` even where the connection has died without a word or passes no notifications on. Before,
 * and while the connection is lost, each call reads the revision anew. It never goes back.
 *
 * Who commits a write calls `catchUp()` before answering; from then on no read of this process sees less.
 */
export class RevisionWatcher {
  #known = Number.NEGATIVE_INFINITY;
  #isListening = false;
  #drop: Link['drop'] = () => {};
  #listening: Promise<void> | undefined;
  readonly #stopping = new AbortController();
  readonly #onRise = new Set<() => void>();
  readonly #onLost = new Set<() => void>();

  constructor(private readonly options: WatcherOptions) {}

  /** What the listener has told so far is as good as a read. */
  get isListening(): boolean {
    return this.#isListening;
  }

  /** The newest revision that was heard of or read; less than any before the first. */
  get known(): number {
    return this.#known;
  }

  /** The least revision that a read which begins now must see. */
  async current(): Promise<number> {
    return this.#isListening ? this.#known : this.catchUp();
  }

  /** Reads the revision, whether it listens or not. When that fails, it counts as unknown until it is read anew. */
  async catchUp(): Promise<number> {
    try {
      return this.#see(await readRevision(this.options.database));
    } catch (error) {
      this.#lose();
      this.#drop(error);
      throw error;
    }
  }

  /** Whether the primary is at exactly this revision: nothing has been committed since it was the newest. */
  async isStill(revision: number): Promise<boolean> {
    const present = await readRevision(this.options.database);
    this.#see(present);
    return present === revision;
  }

  /** Calls back after each rise that is noticed; several in a row may count as one. */
  onRise(callBack: () => void): void {
    this.#onRise.add(callBack);
  }

  /** Calls back whenever what is known is no longer as good as a read. */
  onLost(callBack: () => void): void {
    this.#onLost.add(callBack);
  }

  /** Begins to listen, and does so anew whenever the connection is lost; returns at once. */
  listen(): void {
    this.#listening ??= this.#keepListening();
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#listening;
  }

  /** What keeps it from listening may be gone at the next attempt; until then each call reads. */
  #keepListening(): Promise<void> {
    return stayConnected({
      url: this.options.url,
      applicationName: 'hansa revision',
      stopping: this.#stopping.signal,
      use: (client, link) => this.#listenBy(client, link),
      onLost: () => this.#lose(),
    });
  }

  async #listenBy(client: pg.Client, { over, thrives, drop }: Link): Promise<void> {
    this.#drop = drop;
    client.on('notification', ({ payload }) => this.#see(Number(payload)));
    await client.query('listen catalogue_revision');
    // Read after it listens: no commit falls in between.
    await this.#readBy(client);
    this.#isListening = !over.aborted;
    thrives();
    await this.#checkUntilLost(client, over);
  }

  async #checkUntilLost(client: pg.Client, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await sleep(CHECK_EVERY_MS, undefined, { signal, ref: false }).catch(() => {});
      if (!signal.aborted) await this.#readBy(client);
    }
  }

  async #readBy(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ revision: string }>(
      'select revision from catalogue_revision',
    );
    this.#see(Number(rows[0]?.revision ?? 0));
  }

  #lose(): void {
    this.#isListening = false;
    for (const callBack of this.#onLost) callBack();
  }

  /** What is known after this, which may be more. */
  #see(revision: number): number {
    if (revision > this.#known) {
      this.#known = revision;
      for (const callBack of this.#onRise) callBack();
    }
    return this.#known;
  }
}

export async function readRevision(database: Database): Promise<number> {
  const [row] = await database.rows<{ revision: number }>(
    sql`select revision::float8 as revision from catalogue_revision`,
  );
  return row?.revision ?? 0;
}

const CHECK_EVERY_MS = 2_000;
/** Until a check has failed, a dead connection passes for a live one; a second is for a busy machine. */
export const STALE_AT_MOST_MS = CHECK_EVERY_MS + PATIENCE_MS + 1_000;
