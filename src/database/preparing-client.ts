import pg from 'pg';
import { StatementNames } from './statement-names.js';

/** A connection that lets PostgreSQL keep the plans of reads that are sent again and again. */
export class PreparingClient extends pg.Client {
  // The ORM's driver passes a text and its values; all other ways to call it stay as they are.
  override query(...given: unknown[]): never {
    const [text, values] = given;
    const isPlain = given.length === 2 && typeof text === 'string' && Array.isArray(values);
    const name = isPlain ? names.nameOf(text) : undefined;
    if (name === undefined) return super.query(...(given as [string])) as never;
    return this.#queryByName({ name, text: text as string, values: values as unknown[] }) as never;
  }

  async #queryByName(query: pg.QueryConfig & { text: string }): Promise<pg.QueryResult> {
    try {
      return await super.query(query);
    } catch (error) {
      if (!isOfPlan(error)) throw error;
      names.forget(query.text);
      return super.query(query.text, query.values);
    }
  }
}

/** Shared by all connections of the process. */
const names = new StatementNames();

/**
 * The statement is sound, and its kept plan is not: a column has got another type, or a pooler between here and
 * PostgreSQL gives each transaction another connection.
 */
function isOfPlan(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === '26000' || code === '42P05') return true;
  return code === '0A000' && String(message).includes('cached plan');
}
