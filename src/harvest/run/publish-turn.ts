import { type Database, sql } from '../../database/database.js';

/** Waits for whoever else changes what is published; the turn ends with the transaction. */
export const awaitPublishTurn = (transaction: Database): Promise<unknown> =>
  transaction.rows(sql`select pg_advisory_xact_lock(${PUBLISH_LOCK}::bigint)`);

/** Any number but those of other work. */
const PUBLISH_LOCK = 7_241_500;
