import { type Database, sql } from '../database/database.js';
import { tableNames, tables } from './write/tables.js';

/** Nothing was loaded or written yet. */
export async function isCatalogueEmpty(database: Database): Promise<boolean> {
  const records = tableNames.filter((name) => 'nouns' in tables[name]);
  const holdsAny = records.map((name) => sql`exists (select from ${sql.table(name)})`);
  const statement = sql`select not (${sql.join(holdsAny, sql` or `)}) as "isEmpty"`;
  const [row] = await database.rows<{ isEmpty: boolean }>(statement);
  return row?.isEmpty ?? true;
}
