import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** How long the database has to connect, to answer, and to let go. */
export const PATIENCE_MS = 2_000;

/** A connection of its own to hear notifications by; one that has died without a word is noticed at the next query. */
export const listeningClient = (connectionString: string, applicationName: string): pg.Client =>
  new pg.Client({
    connectionString,
    application_name: applicationName,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    keepAlive: true,
  });

/** A connection that is dead already may not answer. */
export async function leave(client: pg.Client): Promise<void> {
  const patience = sleep(PATIENCE_MS, undefined, { ref: false });
  await Promise.race([client.end().catch(() => {}), patience]);
}
