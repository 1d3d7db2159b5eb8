import type { Connection } from '../../database/database.js';
import { chunkByOwner, chunkRecords, rowsPerStatement } from './chunk-rows.js';
import {
  deleteGoneRows,
  deleteOtherRecords,
  keyOf,
  nameOf,
  ownerOf,
  type Row,
  type Statement,
  writeRows,
} from './statements.js';
import type { Table } from './table.js';
import { type Rows, type TableName, tableNames, tables } from './tables.js';
import { parkTakenValues, uniqueValues } from './unique-values.js';

export interface Writing {
  transaction: Connection;
  rows: Rows;
  /** Records that are not in the files are removed. */
  replace: boolean;
  report: (line: string) => void;
}

const recordTables = tableNames.filter((name) => 'nouns' in tables[name]);
const ownedTables = tableNames.filter((name) => !('nouns' in tables[name]));

/** Other catalogues that use a kind of data bring sources of their own; they add up. */
const tablesThatAddUp: readonly TableName[] = ['data_kind_source'];

/** Makes the tables hold the rows; gives the number of rows that changed. */
export async function writeAllRows(writing: Writing): Promise<number> {
  let changes = 0;
  for (const value of uniqueValues) {
    changes += await run(writing, parkTakenValues(value, writing.rows));
  }
  for (const table of recordTables) changes += await writeRecords(writing, table);
  writing.report('Writing the links between them …');
  for (const table of ownedTables) changes += await writeOwned(writing, table);
  if (!writing.replace) return changes;
  for (const table of recordTables.toReversed()) {
    changes += await run(writing, deleteOtherRecords(table, writing.rows[table]));
  }
  return changes;
}

async function writeRecords(writing: Writing, table: TableName): Promise<number> {
  const records: readonly Row[] = writing.rows[table];
  const { nouns, columns }: Table = tables[table];
  const selfLink = Object.keys(columns).find((column) => columns[column]?.to === table);
  if (records.length > 0) writing.report(`Writing ${inWords(records.length)} ${nouns} …`);
  let written = 0;
  let changes = 0;
  for (const chunk of chunkRecords(records, { key: keyOf(table), selfLink })) {
    changes += await run(writing, writeRows(table, chunk));
    written += chunk.length;
    if (records.length > rowsPerStatement) {
      writing.report(`  ${inWords(written)} of ${inWords(records.length)} ${nouns}`);
    }
  }
  return changes;
}

async function writeOwned(writing: Writing, table: TableName): Promise<number> {
  const owner = ownerOf(table);
  const owners = writing.rows[owner].map((row) => nameOf(owner, row));
  const count = writing.rows[table].length;
  if (count > rowsPerStatement) writing.report(`  ${inWords(count)} rows of ${table}`);
  const keepsGone = tablesThatAddUp.includes(table) && !writing.replace;
  const ownerColumn = keyOf(table);
  let changes = 0;
  for (const chunk of chunkByOwner(owners, { rows: writing.rows[table], ownerColumn })) {
    if (!keepsGone) changes += await run(writing, deleteGoneRows(table, chunk));
    changes += await run(writing, writeRows(table, chunk.rows));
  }
  return changes;
}

async function run({ transaction }: Writing, statement: Statement): Promise<number> {
  const { numAffectedRows } = await statement.execute(transaction);
  return Number(numAffectedRows ?? 0n);
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
