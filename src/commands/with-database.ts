import type { Config } from '../config.js';
import { explainDatabaseFailure } from '../server/database-failure.js';
import { DatabaseKeeper, type KeeperOptions } from '../server/database-keeper.js';
import { Failure } from '../server/failure.js';
import type { OpenDatabase } from '../server/open-database.js';
import { readSettings } from './read-settings.js';
import { StopRequest } from './stop-request.js';
import { notice } from './terminal.js';

/** Runs a command on the database, which is left again in any case. */
export async function withDatabase<Value>(
  prepare: KeeperOptions['prepare'],
  work: (open: OpenDatabase, stopping: AbortSignal, config: Config) => Promise<Value>,
): Promise<Value> {
  const config = readSettings();
  const stop = new StopRequest();
  const keeper = new DatabaseKeeper({ config, report: notice, prepare });
  try {
    const opened = keeper.start();
    return await stop.unlessRequested(opened.then((open) => work(open, keeper.stopping, config)));
  } catch (error) {
    throw explain(error, config);
  } finally {
    await keeper.stop();
  }
}

/** Failures of somebody's own database in words that help with it. */
export function explain(error: unknown, { databaseUrl }: Config): unknown {
  const text = databaseUrl && explainDatabaseFailure(error, databaseUrl);
  return text ? new Failure(text, { cause: error }) : error;
}
