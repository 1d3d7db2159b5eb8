import { Database, type Statement } from '../../database/database.js';

/** The catalogue at one moment in time, for all reads of one request; one statement after another, as in any transaction. */
export class SnapshotDatabase extends Database {
  #last: Promise<unknown> = Promise.resolve();
  #isTorn = false;

  constructor(
    private readonly snapshotted: Database,
    readonly revision: number,
  ) {
    super(snapshotted.connection);
  }

  /** What was not read here is of another revision. */
  get isTorn(): boolean {
    return this.#isTorn;
  }

  /** It is on the primary. */
  readFromReplica(): void {}

  override requireRevision(revision: number): void {
    this.#isTorn ||= revision !== this.revision;
  }

  override rows<Row>(statement: Statement): Promise<Row[]> {
    const rows = this.#last.then(() => this.snapshotted.rows<Row>(statement));
    this.#last = rows.catch(() => {});
    return rows;
  }
}
