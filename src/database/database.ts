import { type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';

export type Sql<Value = unknown> = RawBuilder<Value>;
export type Connection = Kysely<unknown>;

/** What can be sent. */
export interface Statement {
  compile(connection: Connection): CompiledQuery;
}

/** Where statements go: one pool, and for whoever wants to know, each statement as it is sent. */
export class Database {
  constructor(
    readonly connection: Connection,
    private readonly onStatement?: (statement: string) => void,
  ) {}

  /** Sends one statement and gives its rows as plain objects. */
  async rows<Row>(statement: Statement): Promise<Row[]> {
    const compiled = statement.compile(this.connection);
    this.onStatement?.(compiled.sql);
    const { rows } = await this.connection.executeQuery<unknown>(compiled);
    return rows as Row[];
  }

  /** From now on, reads see this revision of the catalogue, or a later one, as they do anyway unless it is a replica. */
  requireRevision(_revision: number): void {}

  /** Calls `read` with a database that sees one moment in time, and writes nothing. */
  snapshot<Value>(read: (database: Database) => Promise<Value>): Promise<Value> {
    return this.connection
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((transaction) => read(new Database(transaction, this.onStatement)));
  }

  /** Calls `write` with a database whose statements are committed together, or not at all. */
  transaction<Value>(write: (database: Database) => Promise<Value>): Promise<Value> {
    return this.connection
      .transaction()
      .execute((transaction) => write(new Database(transaction, this.onStatement)));
  }
}

export { sql };
