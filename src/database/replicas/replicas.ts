import { type Connection, type Database, sql } from '../database.js';
import type { RevisionWatcher } from '../revision-watcher.js';
import type { Presence } from './presence.js';
import { Replica } from './replica.js';
import { type Standing, ASK_STANDING } from './standing.js';
import type { ReplicaState } from './state-report.js';

export interface ReplicasOptions {
  primary: Database;
  revisions: RevisionWatcher;
  urls: readonly string[];
  /** In the order of the addresses. */
  pools: readonly Connection[];
  /** Hears of changes, a line each. */
  report: (line: string) => void;
}

/** What is known of a replica, without its address. */
export interface ReplicaStatus {
  state: ReplicaState;
  /** Null while it is away. */
  revision: number | null;
}

/** The read replicas of a database; none serves before they are followed. */
export class Replicas {
  readonly #all: readonly Replica[];
  #primary: Promise<Standing> | undefined;
  #turn = 0;

  constructor(private readonly options: ReplicasOptions) {
    const { urls, pools, revisions, report } = options;
    this.#all = urls.map((url, index) => {
      const [pool, primary] = [pools[index] as Connection, () => this.#askPrimary()];
      return new Replica({ url, pool, primary, newest: () => revisions.known, report });
    });
    revisions.onRise(() => this.#all.forEach((replica) => replica.nudge()));
  }

  /** In the order of the addresses. */
  get statuses(): ReplicaStatus[] {
    return this.#all.map(({ state, revision }) => ({ state, revision }));
  }

  /**
   * One that has all that this process knows of, by turns; undefined when there is none, or when nobody knows what
   * there is to be known: the primary answers then.
   */
  choose(): Presence | undefined {
    const { isListening, known } = this.options.revisions;
    if (!isListening) return undefined;
    const ready = this.#all.flatMap((replica) => replica.presenceAt(known) ?? []);
    this.#turn += 1;
    return ready[this.#turn % ready.length];
  }

  /** Begins to follow them; returns at once. */
  follow(): void {
    for (const replica of this.#all) replica.follow();
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((replica) => replica.close()));
  }

  /** Once is enough: what it says of itself stays, and newer tables do no harm. */
  #askPrimary(): Promise<Standing> {
    this.#primary ??= this.#readPrimary().catch((error: unknown) => {
      this.#primary = undefined;
      throw error;
    });
    return this.#primary;
  }

  async #readPrimary(): Promise<Standing> {
    const [standing] = await this.options.primary.rows<Standing>(sql.raw(ASK_STANDING));
    return standing as Standing;
  }
}
