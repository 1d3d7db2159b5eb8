import { type Sql, sql } from './database.js';

/**
 * Keys that PostgreSQL does not look at when it plans. What it sees it plans for anew each time, since a plan for the few
 * keys at hand looks cheaper than one for any number of them; to plan a read of a few rows takes longer than to run it.
 */
export const keyList = (keys: unknown, type: 'int' | 'text'): Sql => {
  const list = sql.raw(`${type}[]`);
  return sql`(select ${keys}::${list})::${list}`;
};
