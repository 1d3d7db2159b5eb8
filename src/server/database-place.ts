import { type Config } from '../config.js';
import { type EmbeddedOptions, startEmbeddedPostgres } from '../database/embedded-postgres.js';

/** Which PostgreSQL is used. */
export interface DatabasePlace {
  readonly url: string;
  /** It belongs to this clone of Hansa: no one else creates its tables, and it ends with Hansa. */
  readonly isEmbedded: boolean;
  /** Another Hansa started it, and may end it. */
  readonly isBorrowed: boolean;
  /** Stops what was started for this process. */
  leave(): Promise<void>;
}

export async function findDatabase(
  { databaseUrl, dataFolder }: Config,
  hear: Pick<EmbeddedOptions, 'report' | 'onLaunch'>,
): Promise<DatabasePlace> {
  if (databaseUrl) {
    return { url: databaseUrl, isEmbedded: false, isBorrowed: false, leave: async () => {} };
  }
  const postgres = await startEmbeddedPostgres({ folder: dataFolder, ...hear });
  const { url, owned } = postgres;
  return { url, isEmbedded: true, isBorrowed: !owned, leave: () => postgres.stop() };
}
