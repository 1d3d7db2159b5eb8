import type { TestDatabase } from '../support/database.js';
import { sql } from '../../src/database/database.js';
import { tableNames } from '../../src/seed/write/tables.js';

/** What the database holds, in the forms that the tests of loading ask for. */
export class Held {
  constructor(private readonly given: Pick<TestDatabase, 'database'>) {}

  async revision(): Promise<number> {
    const [row] = await this.#rows<{ revision: string }>(
      sql`select revision from catalogue_revision`,
    );
    return Number(row?.revision);
  }

  /** The slugs of a table, in the order in which its records were written. */
  async slugs(table: string): Promise<string[]> {
    const rows = await this.#rows<{ slug: string }>(
      sql`select slug from ${sql.table(table)} order by id`,
    );
    return rows.map(({ slug }) => slug);
  }

  async city(slug: string): Promise<Record<string, unknown>> {
    const [row] = await this.#rows<Record<string, unknown>>(
      sql`select * from city where slug = ${slug}`,
    );
    return row ?? {};
  }

  async credits(): Promise<string[]> {
    const rows = await this.#rows<{ subject: string }>(
      sql`select subject from credit order by position`,
    );
    return rows.map(({ subject }) => subject);
  }

  /** Every row of every table as text, with the transaction that wrote it last. */
  async everything(): Promise<Record<string, string[]>> {
    const entries = [...tableNames, 'credit'].map(async (name) => {
      const rows = await this.#rows<{ row: string }>(
        sql`select concat(xmin, t::text) as row from ${sql.table(name)} t order by t::text`,
      );
      return [name, rows.map(({ row }) => row)] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  #rows<Row>(statement: Parameters<TestDatabase['database']['rows']>[0]): Promise<Row[]> {
    return this.given.database.rows<Row>(statement);
  }
}
