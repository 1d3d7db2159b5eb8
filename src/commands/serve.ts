import { fitInWorker } from '../catalogue/matching/model/fit-in-worker.js';
import type { Config } from '../config.js';
import { weighInWorker } from '../federation/registry/composition/weigh-in-worker.js';
import { DatabaseKeeper } from '../server/database-keeper.js';
import { type HttpServer, createHttpServer } from '../server/http-server.js';
import { listen } from '../server/listen.js';
import { RefitSchedule } from '../server/refit-schedule.js';
import { keepSupergraph, registryOf } from '../server/registry.js';
import type { AdminAccess } from '../server/server-context.js';
import { prepareCatalogue } from './prepare-catalogue.js';
import { readSettings } from './read-settings.js';
import { Interrupted, StopRequest } from './stop-request.js';
import { paint, print } from './terminal.js';
import { welcome } from './welcome.js';
import { explain } from './with-database.js';

export async function runServe(): Promise<void> {
  const config = readSettings();
  const stop = new StopRequest();
  const keeper = new DatabaseKeeper({ config, report, prepare: prepareCatalogue(report) });
  const server = await createHttpServer({
    logLevel: config.logLevel,
    database: () => keeper.current,
    admin: adminAccess(config),
    limits: config.limits,
  });
  try {
    await serve({ config, stop, keeper, server });
  } catch (error) {
    // Stopping it while it starts is no failure.
    if (!(error instanceof Interrupted)) throw explain(error, config);
  } finally {
    await shutDown({ stop, keeper, server });
  }
}

interface Running {
  stop: StopRequest;
  keeper: DatabaseKeeper;
  server: HttpServer;
}

/** Listens before the database is there: a taken port shows at once, and `live` is answered from the start. */
async function serve({
  config,
  stop,
  keeper,
  server,
}: Running & { config: Config }): Promise<void> {
  const address = await listen(server.fastify, config);
  const { database } = await stop.unlessRequested(keeper.start());
  keeper.watch();
  startRefits({ keeper, server, stop, config });
  const port = Number(new URL(address).port || 80);
  void keepSupergraph(registryOf(config, weighInWorker, port)(database), server.fastify.log);
  print(welcome(address, { ...config, paint }));
  const signal = await stop.requested;
  report(signal === 'SIGINT' ? '\nStopping; once more to stop at once' : 'Stopping');
}

function adminAccess(config: Config): AdminAccess | undefined {
  const { adminToken: token } = config;
  return token ? { token, registryOn: registryOf(config, weighInWorker) } : undefined;
}

/** Fits the weights again as the catalogue changes, until this process is told to stop. */
function startRefits({ config, keeper, server, stop }: Running & { config: Config }): void {
  if (!config.refit) return;
  const database = () => keeper.current?.database;
  const { log } = server.fastify;
  const schedule = new RefitSchedule({ ...config.refit, database, fit: fitInWorker, log });
  schedule.start();
  void stop.requested.then(() => schedule.stop());
}

async function shutDown({ stop, keeper, server }: Running): Promise<void> {
  void stop.insisted.then(() => server.breakOff());
  await server.drain();
  await keeper.stop();
}

const report = (line: string): void => print(paint('dim', line));
