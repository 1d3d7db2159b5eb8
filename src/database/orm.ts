import type { EntitySchema } from '@mikro-orm/core';
import { MikroORM, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { Connection } from './database.js';
import { PATIENCE_MS } from './listening-client.js';
import { PreparingClient } from './preparing-client.js';
import { projectPath } from './project-path.js';

export type Orm = Awaited<ReturnType<typeof connect>>;

/** Takes a replica by chance where MikroORM is asked for one: whoever knows how far each has come needs them all. */
class DriverWithReplicas extends PostgreSqlDriver {
  /** The pool of each replica, in the order of their addresses. */
  get replicaPools(): Connection[] {
    return this.replicas.map((replica) => replica.getClient<unknown>());
  }
}

const pool = { min: 0, max: 10 };

/** Opens the pools; no statement is sent before the first query. */
export function connect(
  url: string,
  entities: EntitySchema[],
  replicaUrls: readonly string[] = [],
) {
  return MikroORM.init({
    driver: DriverWithReplicas,
    clientUrl: url,
    entities,
    extensions: [Migrator],
    pool,
    driverOptions: prepared,
    replicas: replicaUrls.map((clientUrl) => ({ clientUrl, pool, driverOptions: forReplicas })),
    // What goes through the ORM writes, or reads what it is about to write.
    preferReadReplicas: false,
    migrations: {
      // Loaded as TypeScript: they hold no decorators, so Node strips their types itself.
      path: projectPath('migrations'),
      glob: '*.ts',
      transactional: true,
      allOrNothing: true,
      snapshot: false,
      // Whoever migrates reports it in its own words.
      silent: true,
    },
  });
}

const prepared = { Client: PreparingClient };

/** The primary is there instead of one that is slow to connect. */
const forReplicas = { ...prepared, connectionTimeoutMillis: PATIENCE_MS, keepAlive: true };
