import type { EntitySchema } from '@mikro-orm/core';
import { entities as catalogueEntities } from '../catalogue/entities.js';
import { MatchingEngine } from '../catalogue/matching/matching.js';
import { Database } from '../database/database.js';
import { type Orm, connect } from '../database/orm.js';
import { RevisionWatcher } from '../database/revision-watcher.js';
import { registryEntities } from '../federation/registry/entities.js';
import { harvestEntities } from '../harvest/store/entities.js';

/** Every table that Hansa keeps. */
export const entities = [
  ...catalogueEntities,
  ...registryEntities,
  ...harvestEntities,
] as EntitySchema[];

/** A database with what the process keeps of it. */
export interface OpenDatabase {
  orm: Orm;
  database: Database;
  /** Reads the revision at each request until it is told to listen. */
  revisions: RevisionWatcher;
  engine: MatchingEngine;
  close(): Promise<void>;
}

/** Sends nothing yet: whether the database answers shows at the first statement. */
export async function openDatabase(url: string): Promise<OpenDatabase> {
  const orm = await connect(url, entities);
  const database = new Database(orm.em.getKysely<unknown>());
  const revisions = new RevisionWatcher({ database, url });
  const engine = new MatchingEngine(database, revisions);
  const close = async () => {
    await Promise.all([revisions.close(), orm.close(true)]);
  };
  return { orm, database, revisions, engine, close };
}
