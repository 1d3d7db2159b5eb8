import { readdir } from 'node:fs/promises';
import { type Database, sql } from '../database/database.js';
import { projectPath } from '../database/project-path.js';
import { inTurn } from '../database/turn.js';
import { Failure } from './failure.js';
import type { OpenDatabase } from './open-database.js';

/** How the tables of a database compare with what this version of Hansa expects. */
export interface SchemaState {
  /** Changes that are yet to be made, in their order. */
  pending: string[];
  /** Changes that a newer version has made. */
  unknown: string[];
}

export async function readSchemaState(database: Database): Promise<SchemaState> {
  const [expected, made] = await Promise.all([listMigrations(), readMade(database)]);
  return {
    pending: expected.filter((name) => !made.includes(name)),
    unknown: made.filter((name) => !expected.includes(name)),
  };
}

/** Makes all pending changes, or none of them; one process at a time. Gives their number. */
export async function migrate(
  { orm, database }: OpenDatabase,
  report: (line: string) => void,
): Promise<number> {
  const { pending, unknown } = await readSchemaState(database);
  if (unknown.length > 0) throw newerSchema(unknown);
  if (pending.length === 0) return 0;
  report(
    `Creating tables: ${pending.length} ${pending.length === 1 ? 'change' : 'changes'} to make`,
  );
  const made = await orm.migrator.up();
  return made.length;
}

/** Refuses a database that was not made for this version. */
export async function requireCurrentSchema(database: Database): Promise<void> {
  const { pending, unknown } = await readSchemaState(database);
  if (unknown.length > 0) throw newerSchema(unknown);
  if (pending.length === 0) return;
  const changes = pending.length === 1 ? 'change is' : 'changes are';
  throw new Failure(
    `The tables in the database are not up to date: ${pending.length} ${changes} to be made. ` +
      'Run `hansa migrate` first (and `hansa seed`, for the starting catalogue).',
  );
}

/** Any number but that of the importer. */
const preparationLock = 7_241_100;

/** Calls `work` while no other process prepares this database. */
export function whileAlone<Value>(
  database: Database,
  report: (line: string) => void,
  work: () => Promise<Value>,
): Promise<Value> {
  const onWait = () => report('Waiting for another Hansa that prepares this database');
  return inTurn(database, { lock: preparationLock, onWait }, work);
}

async function listMigrations(): Promise<string[]> {
  const files = await readdir(projectPath('migrations'));
  return files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

async function readMade(database: Database): Promise<string[]> {
  const [table] = await database.rows<{ isThere: boolean }>(
    sql`select to_regclass('mikro_orm_migrations') is not null as "isThere"`,
  );
  if (!table?.isThere) return [];
  const rows = await database.rows<{ name: string }>(
    sql`select name from mikro_orm_migrations order by name`,
  );
  return rows.map(({ name }) => name);
}

function newerSchema(unknown: readonly string[]): Failure {
  return new Failure(
    `The database was prepared by a newer version of Hansa (${unknown.at(-1)}), which this one does not know. Update Hansa.`,
  );
}
