import { entities } from '../catalogue/entities.js';
import { MatchingEngine } from '../catalogue/matching/matching.js';
import { Database } from '../database/database.js';
import { type Orm, connect } from '../database/orm.js';

/** A database with what the process keeps of it. */
export interface OpenDatabase {
  orm: Orm;
  database: Database;
  engine: MatchingEngine;
  close(): Promise<void>;
}

/** Sends nothing yet: whether the database answers shows at the first statement. */
export async function openDatabase(url: string): Promise<OpenDatabase> {
  const orm = await connect(url, entities);
  // Its own lines, in colours, would stand between ours.
  orm.config.set('migrations', { ...orm.config.get('migrations'), silent: true });
  const database = new Database(orm.em.getKysely<unknown>());
  const engine = new MatchingEngine(database);
  return { orm, database, engine, close: () => orm.close(true) };
}
