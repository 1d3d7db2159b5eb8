import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { entities } from '../../src/catalogue/entities.js';
import { Database } from '../../src/database/database.js';
import { connect } from '../../src/database/orm.js';
import { CATALOGUE_TEMPLATE, EMPTY_TEMPLATE, createDatabase, urlOf } from './global-setup.js';

export interface TestDatabase {
  url: string;
  database: Database;
  /** Every statement sent through `database` since the last call. */
  takeStatements(): string[];
  close(): Promise<void>;
}

/** A database of its own, migrated and without a record. */
export const freshDatabase = (): Promise<TestDatabase> => copyOf(EMPTY_TEMPLATE);

/** A database of its own with the starting catalogue in it. */
export const catalogueDatabase = (): Promise<TestDatabase> => copyOf(CATALOGUE_TEMPLATE);

const LONGEST_CLOSE_MS = 10_000;

async function copyOf(template: string): Promise<TestDatabase> {
  const postgresUrl = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await createDatabase(postgresUrl, name, template);
  const url = urlOf(postgresUrl, name);
  const orm = await connect(url, entities);
  const statements: string[] = [];
  return {
    url,
    database: new Database(orm.em.getKysely() as never, (statement) => statements.push(statement)),
    takeStatements: () => statements.splice(0),
    // A pool that does not close in time must not fail the run: PostgreSQL itself ends right after it.
    close: () =>
      Promise.race([orm.close(true), sleep(LONGEST_CLOSE_MS, undefined, { ref: false })]),
  };
}
