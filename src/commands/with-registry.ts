import type { Registry } from '../federation/registry/registry.js';
import { registryOf } from '../server/registry.js';
import { prepareTables } from './prepare-catalogue.js';
import { notice } from './terminal.js';
import { withDatabase } from './with-database.js';

/** Runs a command on the registry of the federation; it needs the tables only, and no records. */
export function withRegistry<Value>(work: (registry: Registry) => Promise<Value>): Promise<Value> {
  return withDatabase(prepareTables(notice), ({ database }, _stopping, config) =>
    work({ ...registryOf(config)(database), report: notice }),
  );
}
