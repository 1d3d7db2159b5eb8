import type { EntitySchema } from '@mikro-orm/core';
import { entities as catalogueEntities } from '../catalogue/entities.js';
import { MatchingEngine } from '../catalogue/matching/matching.js';
import { Database } from '../database/database.js';
import { type Orm, connect } from '../database/orm.js';
import { Replicas } from '../database/replicas/replicas.js';
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
  /** The primary, for writes and for all reads but those of requests. */
  database: Database;
  /** Reads the revision at each request until it is told to listen. */
  revisions: RevisionWatcher;
  /** For the reads of requests, once it is told to follow them. */
  replicas: Replicas;
  engine: MatchingEngine;
  close(): Promise<void>;
}

export interface ReplicaSettings {
  replicaUrls: readonly string[];
  /** Hears when a replica comes or goes, a line each. */
  report: (line: string) => void;
}

/** Sends nothing yet: whether the database answers shows at the first statement. */
export async function openDatabase(
  url: string,
  { replicaUrls, report }: ReplicaSettings = { replicaUrls: [], report: () => {} },
): Promise<OpenDatabase> {
  const orm = await connect(url, entities, replicaUrls);
  const database = new Database(orm.em.getKysely<unknown>());
  const revisions = new RevisionWatcher({ database, url });
  const pools = orm.em.getDriver().replicaPools;
  const replicas = new Replicas({ primary: database, revisions, urls: replicaUrls, pools, report });
  const engine = new MatchingEngine(database, revisions);
  const close = async () => {
    await Promise.all([revisions.close(), replicas.close(), orm.close(true)]);
  };
  return { orm, database, revisions, replicas, engine, close };
}
