import { type Sql, sql } from '../../database/database.js';

/** The rows of a subquery as one value; an empty list when there are none. */
export const jsonList = (of: Sql, from: Sql): Sql =>
  sql`coalesce((select json_agg(${of}) from ${from}), '[]')`;
