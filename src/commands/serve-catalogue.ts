import { fitInWorker } from '../catalogue/matching/model/fit-in-worker.js';
import type { Config } from '../config.js';
import { weighInWorker } from '../federation/registry/composition/weigh-in-worker.js';
import { HarvestSchedule } from '../harvest/schedule/harvest-schedule.js';
import type { TrustedOptions } from '../server/answers/documents.js';
import type { DatabaseKeeper } from '../server/database-keeper.js';
import { harvesterOf } from '../server/harvester.js';
import { type HttpServer, createHttpServer } from '../server/http-server.js';
import { listen } from '../server/listen.js';
import { RefitSchedule } from '../server/refit-schedule.js';
import { keepSupergraph, registryOf } from '../server/registry.js';
import type { OpenDatabase } from '../server/open-database.js';
import type { AdminAccess } from '../server/server-context.js';
import { Interrupted, type StopRequest } from './stop-request.js';
import { paint, print, printAside } from './terminal.js';
import { welcome } from './welcome.js';
import { explain } from './with-database.js';

/** What is there before the server is loaded. */
export interface Beginning {
  config: Config;
  trusted: TrustedOptions | undefined;
  stop: StopRequest;
  keeper: DatabaseKeeper;
  /** The database that `keeper` opens. */
  opening: Promise<OpenDatabase>;
}

/** Serves until the process is told to stop. */
export async function serveCatalogue({
  config,
  trusted,
  stop,
  keeper,
  opening,
}: Beginning): Promise<void> {
  const harvesterOn = harvesterOf(config);
  const server = await createHttpServer({
    logLevel: config.logLevel,
    database: () => keeper.current,
    admin: adminAccess(config, harvesterOn),
    limits: config.limits,
    publicUrl: config.publicUrl,
    responseCacheBytes: config.responseCacheMb * BYTES_OF_MB,
    trusted,
  });
  const harvests = harvestSchedule({ keeper, server, harvesterOn });
  try {
    await serve({ config, stop, keeper, opening, server, harvests });
  } catch (error) {
    // Stopping it while it starts is no failure.
    if (!(error instanceof Interrupted)) throw explain(error, config);
  } finally {
    await shutDown({ stop, keeper, server, harvests });
  }
}

const BYTES_OF_MB = 1024 * 1024;

interface Running extends Pick<Beginning, 'stop' | 'keeper'> {
  server: HttpServer;
  harvests: HarvestSchedule;
}

/** Listens whether the database is there or not: `live` is answered from the start. */
async function serve({
  config,
  stop,
  keeper,
  opening,
  server,
  harvests,
}: Running & Omit<Beginning, 'trusted'>): Promise<void> {
  const address = await listen(server.fastify, config);
  const { database } = await stop.unlessRequested(opening);
  keeper.watch();
  startRefits({ keeper, server, stop, config });
  harvests.start();
  const port = Number(new URL(address).port || 80);
  void keepSupergraph(registryOf(config, weighInWorker, port)(database), server.fastify.log);
  print(welcome(address, { ...config, paint }));
  const signal = await stop.requested;
  printAside(signal === 'SIGINT' ? '\nStopping; once more to stop at once' : 'Stopping');
}

type HarvesterOn = AdminAccess['harvesterOn'];

function adminAccess(config: Config, harvesterOn: HarvesterOn): AdminAccess | undefined {
  const { adminToken: token } = config;
  return token ? { token, registryOn: registryOf(config, weighInWorker), harvesterOn } : undefined;
}

/** Harvests sources when they are due, until this process is told to stop. */
function harvestSchedule({
  keeper,
  server,
  harvesterOn,
}: Pick<Running, 'keeper' | 'server'> & { harvesterOn: HarvesterOn }): HarvestSchedule {
  const harvester = () => keeper.current && harvesterOn(keeper.current);
  return new HarvestSchedule({ harvester, log: server.fastify.log, random: Math.random });
}

/** Fits the weights again as the catalogue changes, until this process is told to stop. */
function startRefits({
  config,
  keeper,
  server,
  stop,
}: Omit<Running, 'harvests'> & { config: Config }): void {
  if (!config.refit) return;
  const database = () => keeper.current?.database;
  const { log } = server.fastify;
  const schedule = new RefitSchedule({ ...config.refit, database, fit: fitInWorker, log });
  schedule.start();
  void stop.requested.then(() => schedule.stop());
}

async function shutDown({ stop, keeper, server, harvests }: Running): Promise<void> {
  void stop.insisted.then(() => server.breakOff());
  await Promise.all([server.drain(), harvests.stop()]);
  await keeper.stop();
}
