import { type Sql, sql } from './database.js';

/** A moment as ISO 8601 in UTC, to the millisecond: as answers give it, whatever the time zone of the session. */
export const isoTime = (moment: Sql): Sql =>
  sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
