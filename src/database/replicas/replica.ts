import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { type Connection, Database } from '../database.js';
import { type Link, stayConnected } from '../listening-client.js';
import { Presence } from './presence.js';
import { type Standing, ASK_STANDING, findMismatch } from './standing.js';
import { type ReplicaState, StateReport } from './state-report.js';

export interface ReplicaOptions {
  /** For the one connection by which it is followed. */
  url: string;
  /** For the reads of requests. */
  pool: Connection;
  /** What the primary says of itself. */
  primary: () => Promise<Standing>;
  /** The newest revision that this process knows of. */
  newest: () => number;
  report: (line: string) => void;
}

/** A standby of the primary, and how far it has come: followed in the background, not by requests. */
export class Replica {
  readonly #pool: Database;
  readonly #report: StateReport;
  readonly #stopping = new AbortController();
  #presence: Presence | undefined;
  #following: Promise<void> | undefined;
  #drop: Link['drop'] = () => {};
  #nudged = new AbortController();
  #pauseMs = SHORTEST_PAUSE_MS;

  constructor(private readonly options: ReplicaOptions) {
    this.#pool = new Database(options.pool);
    this.#report = new StateReport(options.url, options.report);
  }

  /** How it stands to what this process knows. */
  get state(): ReplicaState {
    if (!this.#presence) return 'AWAY';
    return this.#presence.revision < this.options.newest() ? 'BEHIND' : 'READY';
  }

  /** The newest revision that was seen there; null while it is away. */
  get revision(): number | null {
    return this.#presence?.revision ?? null;
  }

  /** For reads that must see at least this revision; undefined when they cannot be had here. */
  presenceAt(revision: number): Presence | undefined {
    return this.#presence && this.#presence.revision >= revision ? this.#presence : undefined;
  }

  /** Begins to follow it; returns at once. */
  follow(): void {
    this.#following ??= stayConnected({
      url: this.options.url,
      applicationName: 'hansa replica',
      stopping: this.#stopping.signal,
      use: (client, link) => this.#followBy(client, link),
      onLost: (reason) => this.#lose(reason),
    });
  }

  /** There is something new: the next look is now. */
  nudge(): void {
    this.#pauseMs = SHORTEST_PAUSE_MS;
    this.#nudged.abort();
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#following;
  }

  async #followBy(client: pg.Client, { over, thrives, drop }: Link): Promise<void> {
    this.#drop = drop;
    await this.#look(client, over);
    while (!over.aborted) {
      await this.#pause(over);
      if (over.aborted) return;
      await this.#look(client, over);
      // Not before: one that fails at each first request is to come back less and less often.
      thrives();
    }
  }

  async #look(client: pg.Client, over: AbortSignal): Promise<void> {
    const primary = await this.options.primary();
    const { rows } = await client.query<Standing>(ASK_STANDING);
    const [standing] = rows as [Standing];
    const mismatch = findMismatch(standing, primary);
    if (mismatch) throw new Error(mismatch);
    if (over.aborted) return;
    this.#presence ??= new Presence(this.#pool, (reason) => this.#lose(reason));
    this.#presence.reach(standing.revision);
    this.#tell();
  }

  /** Long while nothing is missing, short at first and then longer while it is behind. */
  async #pause(over: AbortSignal): Promise<void> {
    const pauseMs = this.state === 'BEHIND' ? this.#pauseMs : CHECK_EVERY_MS;
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
    this.#nudged = new AbortController();
    const signal = AbortSignal.any([over, this.#nudged.signal]);
    await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => {});
  }

  #lose(reason: unknown): void {
    this.#drop(reason);
    this.#presence?.end(reason);
    this.#presence = undefined;
    if (!this.#stopping.signal.aborted) this.#tell(reason);
  }

  #tell(reason?: unknown): void {
    const [known, newest] = [this.revision, this.options.newest()];
    this.#report.tell(this.state, reason ?? `revision ${known} of ${newest}`);
  }
}

const CHECK_EVERY_MS = 2_000;
const SHORTEST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 500;
