import { sql } from 'kysely';
import type { Connection, Database } from '../database/database.js';
import type { Catalogue } from './catalogue.js';
import { checkFolder } from './check/check-folder.js';
import { planRows } from './plan/plan-rows.js';
import { type Problem, sortProblems } from './problem.js';
import type { Table } from './write/table.js';
import { type Rows, tableNames, tables } from './write/tables.js';
import {
  describeTaken,
  findTakenValues,
  type TakenValue,
  uniqueValues,
} from './write/unique-values.js';
import { writeCredits } from './write/write-credits.js';
import { writeAllRows } from './write/write-rows.js';

export interface SeedOptions {
  /** Holds the files of the catalogue. */
  folder: string;
  /** Records of the database that are not in the files are removed; otherwise they are left alone. */
  replace?: boolean;
  /** Hears what happens, a line each. */
  report?: (line: string) => void;
}

export type SeedOutcome =
  | { ok: true; counts: Record<string, number>; changed: boolean }
  | { ok: false; problems: Problem[] };

/** Any number; two seeds at once wait for each other by it. */
const seedLock = 7_241_200;

/** From so many changed rows on, what PostgreSQL knows of the tables is out of date. */
const rowsWorthAnalysing = 1000;

/** Loads the files of a folder in one transaction: all of them, or nothing when there is a problem. */
export async function seedCatalogue(
  database: Database,
  { folder, replace = false, report = () => {} }: SeedOptions,
): Promise<SeedOutcome> {
  report('Checking the files …');
  const checked = await checkFolder(folder, report);
  if ('problems' in checked) return { ok: false, problems: checked.problems };
  return writeCatalogue(database, { ...checked, replace, report });
}

interface Loading {
  catalogue: Catalogue;
  replace: boolean;
  report: (line: string) => void;
}

async function writeCatalogue(database: Database, loading: Loading): Promise<SeedOutcome> {
  const rows = planRows(loading.catalogue);
  const { problems, changes } = await database.connection
    .transaction()
    .execute((transaction) => writeAtOnce(transaction, { ...loading, rows }));
  if (problems.length > 0) return { ok: false, problems: sortProblems(problems) };
  if (changes >= rowsWorthAnalysing) await analyse(database.connection);
  return { ok: true, counts: countRecords(rows), changed: changes > 0 };
}

async function writeAtOnce(
  transaction: Connection,
  { catalogue, rows, replace, report }: Loading & { rows: Rows },
): Promise<{ problems: Problem[]; changes: number }> {
  await sql`select pg_advisory_xact_lock(${seedLock})`.execute(transaction);
  const problems = replace ? [] : await findTaken(transaction, rows);
  if (problems.length > 0) return { problems, changes: 0 };
  const ofRows = await writeAllRows({ transaction, rows, replace, report });
  const ofCredits = await writeCredits(transaction, { credits: catalogue.credits, replace });
  return { problems, changes: ofRows + ofCredits };
}

async function findTaken(transaction: Connection, rows: Rows): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const value of uniqueValues) {
    const taken = await findTakenValues(value, rows).execute(transaction);
    problems.push(...taken.rows.map((row) => describeTaken(value, row as TakenValue)));
  }
  return problems;
}

async function analyse(connection: Connection): Promise<void> {
  await sql`analyze ${sql.join(tableNames.map((name) => sql.table(name)))}`.execute(connection);
}

function countRecords(rows: Rows): Record<string, number> {
  const records = tableNames.flatMap((name) => {
    const { nouns }: Table = tables[name];
    return nouns === undefined ? [] : [[nouns, rows[name].length] as const];
  });
  return Object.fromEntries(records);
}
