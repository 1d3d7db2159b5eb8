import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { Failure } from '../server/failure.js';

/** One row of a table, with what it takes to say where it is. */
export interface TableRow {
  readonly values: Readonly<Record<string, string>>;
  readonly file: string;
  /** Lines count from 1, the heading among them. */
  readonly line: number;
}

/** A file that cannot be used, and what would be accepted. */
export class UnusableTable extends Failure {
  override readonly name = 'UnusableTable';
}

/** Reads a CSV file with a heading (RFC 4180); further columns are welcome. */
export async function readTable(file: string, required: readonly string[]): Promise<TableRow[]> {
  const rows = parseRows(file, await readText(file));
  const heading = Object.keys(rows[0]?.values ?? {});
  const missing = required.filter((name) => !heading.includes(name));
  if (rows.length === 0) {
    throw new UnusableTable(
      `${file} has no rows. It needs a heading with ${required.join(', ')} and a row each.`,
    );
  }
  if (missing.length > 0) {
    throw new UnusableTable(
      `${file}, line 1: the column ${missing.join(', ')} is missing. The heading is ${heading.join(', ')}; it needs ${required.join(', ')}.`,
    );
  }
  return rows;
}

/** The first of the columns that is there and not empty; an empty text otherwise. */
export function textIn({ values }: TableRow, ...columns: readonly string[]): string {
  for (const column of columns) {
    const text = values[column]?.trim();
    if (text) return text;
  }
  return '';
}

/** The text of a column that must not be empty. */
export function requiredText(row: TableRow, column: string): string {
  const text = textIn(row, column);
  if (text === '') throw unusable(row, column, 'is empty; it needs a value');
  return text;
}

/** A number within bounds; null where the column is empty. */
export function numberIn(
  row: TableRow,
  column: string,
  { least, most }: { least: number; most: number },
): number | null {
  const text = textIn(row, column);
  if (text === '') return null;
  const value = Number(text);
  if (value >= least && value <= most) return value;
  throw unusable(
    row,
    column,
    `is "${text}"; it takes a number from ${least} to ${most}, or nothing`,
  );
}

/** One of a few words. */
export function wordIn(row: TableRow, column: string, accepted: readonly string[]): string {
  const text = textIn(row, column);
  if (accepted.includes(text)) return text;
  const words = accepted.map((word) => (word === '' ? 'nothing' : word)).join(', ');
  throw unusable(row, column, `is "${text}"; it takes one of: ${words}`);
}

export function unusable({ file, line }: TableRow, column: string, what: string): UnusableTable {
  return new UnusableTable(`${file}, line ${line}, column ${column}: it ${what}.`);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnusableTable(`${file} cannot be read: ${reason}.`);
  }
}

function parseRows(file: string, text: string): TableRow[] {
  try {
    const records = parse(text, {
      bom: true,
      columns: trimNames,
      info: true,
      skip_empty_lines: true,
    });
    return (records as unknown as Parsed[]).map(({ record, info }) => ({
      values: record,
      file,
      line: info.lines,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnusableTable(
      `${file}: ${error.message}. It takes CSV with commas, the same number of columns in each row, and quotes around texts with commas.`,
    );
  }
}

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function trimNames(names: string[]): string[] {
  return names.map((name) => name.trim());
}
