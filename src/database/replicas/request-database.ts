import { Database, type Statement } from '../database.js';
import type { Presence } from './presence.js';
import type { Replicas } from './replicas.js';

/**
 * The database as one request meets it: the primary, until its reads are left to a replica. It leaves the replica when
 * that fails or has not come far enough, and stays with the primary, so that no later read sees less than an earlier one.
 */
export class RequestDatabase extends Database {
  #presence: Presence | undefined;

  constructor(
    private readonly primary: Database,
    private readonly replicas: Replicas,
  ) {
    super(primary.connection);
  }

  /** For a request that only reads; before its first read. */
  readFromReplica(): void {
    this.#presence = this.replicas.choose();
  }

  override requireRevision(revision: number): void {
    if (this.#presence && this.#presence.revision < revision) this.#presence = undefined;
  }

  override async rows<Row>(statement: Statement): Promise<Row[]> {
    const presence = this.#presence;
    if (!presence || presence.isOver) return this.primary.rows(statement);
    try {
      return await presence.rows(statement);
    } catch (error) {
      this.#presence = undefined;
      const rows = await this.primary.rows<Row>(statement);
      presence.blame(error);
      return rows;
    }
  }
}
