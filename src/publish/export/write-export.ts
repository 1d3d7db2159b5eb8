import { type Database, type Sql, sql } from '../../database/database.js';
import type { ExportFormat, ExportRow } from './formats.js';
import type { ExportTable } from './tables.js';

/** Rows of one statement, and of one piece. */
const BATCH = 200;

/** A table as text, piece by piece; no more than one piece is held. */
export async function* writeExport(
  database: Database,
  table: ExportTable,
  format: ExportFormat,
): AsyncGenerator<string> {
  const columns = Object.keys(table.columns);
  yield format.begin(columns);
  for await (const rows of readRows(database, table)) yield format.write(rows, columns);
}

type KeyedRow = ExportRow & { _id: number };

async function* readRows(database: Database, table: ExportTable): AsyncGenerator<KeyedRow[]> {
  const selected = sql.join(Object.entries(table.columns).map(asNamed));
  let after = 0;
  for (;;) {
    const rows = await database.rows<KeyedRow>(sql`
      select t.id as "_id", ${selected} from ${sql.table(table.table)} t
      where t.id > ${after} order by t.id limit ${BATCH}`);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last._id;
  }
}

const asNamed = ([name, column]: [string, Sql]): Sql => sql`${column} as ${sql.id(name)}`;

/** How many rows each has. */
export async function countRows(
  database: Database,
  tables: readonly ExportTable[],
): Promise<Map<string, number>> {
  const counts = tables.map(
    ({ name, table }) =>
      sql`select ${name}::text as name, count(*)::int as count from ${sql.table(table)}`,
  );
  const rows = await database.rows<{ name: string; count: number }>(
    sql.join(counts, sql` union all `),
  );
  return new Map(rows.map(({ name, count }) => [name, count]));
}
