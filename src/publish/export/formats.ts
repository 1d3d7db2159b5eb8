import { stringify } from 'csv-stringify/sync';

/** A row as it is read: values by column. */
export type ExportRow = Readonly<Record<string, unknown>>;

/** How exports are written. */
export interface ExportFormat {
  readonly extension: 'csv' | 'jsonl';
  readonly contentType: string;
  readonly begin: (columns: readonly string[]) => string;
  readonly write: (rows: readonly ExportRow[], columns: readonly string[]) => string;
}

/**
 * RFC 4180. A spreadsheet would take text that begins with one of = + - @ (or a tab or carriage return) for a formula:
 * such a text gets an apostrophe in front. Lists of plain words are joined by a bar, anything else is JSON.
 */
const csv: ExportFormat = {
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  begin: (columns) => line([columns]),
  write: (rows, columns) => line(rows.map((row) => columns.map((name) => toCell(row[name])))),
};

const line = (rows: readonly (readonly unknown[])[]): string =>
  stringify(rows as unknown[][], {
    record_delimiter: 'windows',
    escape_formulas: true,
    // A carriage return alone ends no record, but readers may think so.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });

function toCell(value: unknown): unknown {
  if (Array.isArray(value)) return joinWords(value) ?? JSON.stringify(value);
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function joinWords(values: readonly unknown[]): string | undefined {
  const isPlain = values.every((value) => typeof value === 'string' && !/[|[{"]/.test(value));
  return isPlain ? values.join('|') : undefined;
}

/** One object a line; values are as they are stored, and null when they are not known. */
const jsonl: ExportFormat = {
  extension: 'jsonl',
  contentType: 'application/jsonl; charset=utf-8',
  begin: () => '',
  write: (rows, columns) =>
    rows
      .map(
        (row) =>
          `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name]])))}\n`,
      )
      .join(''),
};

export const EXPORT_FORMATS: readonly ExportFormat[] = [csv, jsonl];

export const findFormat = (extension: string): ExportFormat | undefined =>
  EXPORT_FORMATS.find((format) => format.extension === extension);
