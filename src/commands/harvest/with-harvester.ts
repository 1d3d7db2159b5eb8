import type { Harvester } from '../../harvest/harvester.js';
import { harvesterOf } from '../../server/harvester.js';
import { prepareCatalogue } from '../prepare-catalogue.js';
import { notice } from '../terminal.js';
import { withDatabase } from '../with-database.js';

/** Runs a command that harvests; it hears of a request to stop. */
export function withHarvester<Value>(
  work: (harvester: Harvester, stopping: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return withDatabase(prepareCatalogue(notice), (open, stopping, config) =>
    work(harvesterOf(config)(open), stopping),
  );
}
