import type { Database } from '../database/database.js';
import type { Etiquette } from './fetch/etiquette.js';
import { Fetcher } from './fetch/fetcher.js';
import { type FetchSettings, userAgentOf } from './fetch/fetch-settings.js';

/** How a source wants to be asked. */
interface Manners {
  readonly spacingMs: number | null;
  readonly ignoresRobots: boolean;
}

/** What harvesting works with. */
export interface Harvester {
  readonly database: Database;
  readonly fetcherFor: (manners: Manners) => Pick<Fetcher, 'open'>;
  /** Called after each commit, before anything is answered. */
  readonly onWritten: () => Promise<unknown>;
}

export interface HarvesterOptions {
  readonly database: Database;
  /** What is known of hosts; one for a process. */
  readonly etiquette: Etiquette;
  readonly allowPrivateAddresses: boolean;
  readonly version: string;
  /** Where those who are asked can read who asks. */
  readonly publicUrl?: string | undefined;
  readonly onWritten?: () => Promise<unknown>;
  /** How patiently failures that may pass are waited for. */
  readonly patience?: Partial<Pick<FetchSettings, 'mostTries' | 'firstPauseMs'>>;
}

export function createHarvester(options: HarvesterOptions): Harvester {
  const { database, etiquette, allowPrivateAddresses, version, publicUrl } = options;
  const userAgent = publicUrl ? userAgentOf(version, publicUrl) : `Hansa/${version}`;
  return {
    database,
    onWritten: options.onWritten ?? (() => Promise.resolve()),
    fetcherFor: ({ spacingMs, ignoresRobots }) =>
      new Fetcher(
        {
          userAgent,
          ...options.patience,
          ...(spacingMs === null ? {} : { spacingMs }),
          ignoreRobots: ignoresRobots,
          limits: { allowPrivateAddresses },
        },
        etiquette,
      ),
  };
}
