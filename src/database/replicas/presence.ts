import type { Database, Statement } from '../database.js';

/** From when a replica is found to be there until it is lost: in this time, what reads see of it never goes back. */
export class Presence {
  #revision = Number.NEGATIVE_INFINITY;
  readonly #over = new AbortController();

  constructor(
    private readonly pool: Database,
    private readonly lose: (reason: unknown) => void,
  ) {}

  /** What reads see at least. */
  get revision(): number {
    return this.#revision;
  }

  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  /** Rejects as soon as the replica is lost, whether it says so or falls silent. */
  rows<Row>(statement: Statement): Promise<Row[]> {
    return orOver(this.pool.rows<Row>(statement), this.#over.signal);
  }

  /** Takes note of what was seen; a replica that was set back, or is several behind one address, serves no more. */
  reach(revision: number): void {
    if (revision < this.#revision)
      throw new Error(`it went back from revision ${this.#revision} to ${revision}`);
    this.#revision = revision;
  }

  /** Says that a read failed here and not at the primary. */
  blame(reason: unknown): void {
    if (!this.isOver && !isPassing(reason)) this.lose(reason);
  }

  end(reason: unknown): void {
    this.#over.abort(reason);
  }
}

/** What the work gives, unless all is over before; by Kysely's own signal, each such work would be told of on stderr. */
function orOver<Value>(work: Promise<Value>, over: AbortSignal): Promise<Value> {
  const { promise, resolve, reject } = Promise.withResolvers<Value>();
  const giveUp = () => reject(over.reason);
  over.addEventListener('abort', giveUp);
  void work.then(resolve, reject).finally(() => over.removeEventListener('abort', giveUp));
  return promise;
}

/** The replica had to replay what the read stood in the way of, or has much to read: it is there all the same. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return code === '40001' || code === '40P01' || error.message === ALL_TAKEN;
}

/** Of pg's pool, whose errors have no code. */
const ALL_TAKEN = 'timeout exceeded when trying to connect';
