import { entities } from '../../../src/catalogue/entities.js';
import { Database } from '../../../src/database/database.js';
import { connect } from '../../../src/database/orm.js';
import { openCatalogue } from '../../support/generated-catalogue/open-catalogue.js';
import type { CatalogueSizes } from '../../support/generated-catalogue/sizes.js';
import type { BenchSettings, Table } from '../part.js';
import type { LoggingDatabase } from './count-statements.js';
import { type Places, findPlaces } from './find-places.js';
import { Servers } from './servers.js';

export interface Opened {
  readonly servers: Servers;
  readonly database: LoggingDatabase;
}

/** Measures on a generated catalogue with all servers on it; stops them whatever happens. */
export async function* withServers(
  sizes: CatalogueSizes,
  { keep, report, requests, whenInterrupted }: BenchSettings,
  measure: (opened: Opened) => AsyncGenerator<Table>,
): AsyncGenerator<Table> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).toReversed()) await end();
  };
  whenInterrupted(stop);
  try {
    report('loading the catalogue');
    const catalogue = await openCatalogue({ sizes, keep, report });
    stops.push(catalogue.stop);
    report('starting the servers');
    const places = await readPlaces(catalogue.url);
    const servers = await Servers.start({ databaseUrl: catalogue.url, places, names: requests });
    stops.push(() => servers.stop());
    yield* measure({ servers, database: catalogue });
  } finally {
    await stop();
  }
}

async function readPlaces(url: string): Promise<Places> {
  const orm = await connect(url, entities);
  try {
    return await findPlaces(new Database(orm.em.getKysely() as never));
  } finally {
    await orm.close(true);
  }
}
