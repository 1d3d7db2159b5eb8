import type { EntitySchema } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { projectPath } from './project-path.js';

export type Orm = Awaited<ReturnType<typeof connect>>;

/** Opens the pool; no statement is sent before the first query. */
export function connect(url: string, entities: EntitySchema[]) {
  return MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    pool: { min: 0, max: 10 },
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
