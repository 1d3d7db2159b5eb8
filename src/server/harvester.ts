import type { Config } from '../config.js';
import { Etiquette } from '../harvest/fetch/etiquette.js';
import { type Harvester, createHarvester } from '../harvest/harvester.js';
import type { OpenDatabase } from './open-database.js';
import { readVersion } from './version.js';

/** What this process harvests with, on any database; whoever harvests here knows of the others' requests. */
export function harvesterOf({
  allowPrivateAddresses,
  publicUrl,
}: Pick<Config, 'allowPrivateAddresses' | 'publicUrl'>) {
  const etiquette = new Etiquette();
  const version = readVersion();
  return ({ database, revisions }: OpenDatabase): Harvester =>
    createHarvester({
      database,
      etiquette,
      allowPrivateAddresses,
      version,
      publicUrl,
      onWritten: () => revisions.catchUp(),
    });
}
