import { DatabaseKeeper } from '../server/database-keeper.js';
import { requireFreePort } from '../server/listen.js';
import { prepareCatalogue } from './prepare-catalogue.js';
import { readSettings } from './read-settings.js';
import { StopRequest } from './stop-request.js';
import { printAside } from './terminal.js';

/** PostgreSQL starts while the server is loaded and builds its schema. */
export async function runServe(): Promise<void> {
  const config = readSettings();
  await requireFreePort(config);
  const stop = new StopRequest();
  const prepare = prepareCatalogue(printAside);
  const keeper = new DatabaseKeeper({ config, report: printAside, prepare });
  const opening = keeper.start();
  await keeper.underWay;
  const { serveCatalogue } = await import('./serve-catalogue.js');
  await serveCatalogue({ config, stop, keeper, opening });
}
