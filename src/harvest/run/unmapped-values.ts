import { type Database, sql } from '../../database/database.js';
import type { UnmappedValue } from '../normalise/notes.js';

/** Counts the values that no vocabulary knows, as a to-do of their source. */
export class UnmappedValues {
  readonly #counts = new Map<string, UnmappedValue & { count: number }>();

  add({ field, value }: UnmappedValue): void {
    const short = value.slice(0, LONGEST);
    const key = `${field} ${short}`;
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else if (this.#counts.size < MOST) this.#counts.set(key, { field, value: short, count: 1 });
  }

  /** Puts them in the place of those of before. */
  async store(database: Database, sourceId: number): Promise<void> {
    const json = JSON.stringify([...this.#counts.values()]).replaceAll('\\u0000', '');
    await database.rows(sql`delete from harvest_unmapped where source_id = ${sourceId}`);
    await database.rows(sql`
      insert into harvest_unmapped (source_id, field, value, count)
      select ${sourceId}::int, field, value, sum(count)::int
      from jsonb_to_recordset(${json}::jsonb) as unmapped (field text, value text, count int)
      group by 2, 3`);
  }
}

const LONGEST = 200;
/** Different ones; a source that fills a field with free text must not fill the memory. */
const MOST = 5_000;
