import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { entities } from '../../src/catalogue/entities.ts';
import { Database } from '../../src/database/database.ts';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { connect } from '../../src/database/orm.ts';
import { projectPath } from '../../src/database/project-path.ts';
import { seedCatalogue } from '../../src/seed/seed-catalogue.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The maintenance database of the PostgreSQL that the whole run uses. */
    postgresUrl: string;
  }
}

export const EMPTY_TEMPLATE = 'template_empty';
export const CATALOGUE_TEMPLATE = 'template_catalogue';

/** One PostgreSQL for the whole run, with two databases to copy: an empty one and one with the starting catalogue. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'hansa-test-'));
  // Where root runs the tests, PostgreSQL runs as somebody else, who must reach the folder.
  await chmod(folder, 0o711);
  const postgres = await startEmbeddedPostgres({ folder });
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await prepareTemplates(postgres.url);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('postgresUrl', postgres.url);
  return stop;
}

async function prepareTemplates(url: string): Promise<void> {
  await createDatabase(url, EMPTY_TEMPLATE);
  await migrate(urlOf(url, EMPTY_TEMPLATE));
  await createDatabase(url, CATALOGUE_TEMPLATE, EMPTY_TEMPLATE);
  await seed(urlOf(url, CATALOGUE_TEMPLATE));
}

export function urlOf(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

export async function createDatabase(
  url: string,
  name: string,
  template = 'template0',
): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`create database ${name} template ${template}`);
  await client.end();
}

export async function migrate(url: string): Promise<void> {
  const orm = await connect(url, entities);
  await orm.migrator.up();
  await orm.close(true);
}

export async function seed(url: string): Promise<void> {
  const orm = await connect(url, entities);
  const database = new Database(orm.em.getKysely() as never);
  const outcome = await seedCatalogue(database, { folder: projectPath('src', 'seed', 'facts') });
  if (!outcome.ok)
    throw new Error(`The starting catalogue has problems: ${JSON.stringify(outcome.problems[0])}`);
  await orm.close(true);
}
