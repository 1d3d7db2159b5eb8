import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { buildSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, sql } from '../../../src/database/database.js';
import { projectPath } from '../../../src/database/project-path.js';
import { EXPORT_FORMATS, findFormat } from '../../../src/publish/export/formats.js';
import { EXPORT_TABLES, findTable } from '../../../src/publish/export/tables.js';
import { writeExport } from '../../../src/publish/export/write-export.js';
import { type TestDatabase, catalogueDatabase } from '../../support/database.js';

let catalogue: TestDatabase;

beforeAll(async () => {
  catalogue = await catalogueDatabase();
});
afterAll(() => catalogue.close());

async function exported(name: string, extension: string, database: Database): Promise<string> {
  const pieces = writeExport(database, findTable(name)!, findFormat(extension)!);
  return (await Readable.from(pieces).toArray()).join('');
}

const csvOf = async (name: string): Promise<Record<string, string>[]> =>
  parse(await exported(name, 'csv', catalogue.database), { columns: true });

const jsonOf = async (name: string): Promise<Record<string, unknown>[]> =>
  (await exported(name, 'jsonl', catalogue.database))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const schema = buildSchema(readFileSync(projectPath('src', 'schema.graphql'), 'utf8'));

const typeNames: Record<string, string> = {
  cities: 'City',
  businesses: 'Business',
  datasets: 'Dataset',
  distributions: 'Distribution',
  'use-cases': 'UseCase',
  implementations: 'Implementation',
  'working-groups': 'WorkingGroup',
  events: 'Event',
  instruments: 'Instrument',
  'sharing-models': 'SharingModel',
  networks: 'Network',
  'data-kinds': 'DataKind',
  themes: 'Theme',
  countries: 'Country',
  sources: 'Source',
};

describe.each(EXPORT_TABLES)('the export of $name', ({ name, table, columns }) => {
  it('has the plain fields that GraphQL has', () => {
    const type = schema.getType(typeNames[name] ?? '');
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const plain = fields.filter((field) => isLeafType(getNamedType(field.type)));

    expect(plain.length).toBeGreaterThan(0);
    expect(Object.keys(columns)).toEqual(
      expect.arrayContaining(plain.map((field) => field.name).filter((field) => field !== 'id')),
    );
  });

  it('holds all of them, the same in CSV and JSONL', async () => {
    const [cells, rows] = [await csvOf(name), await jsonOf(name)];
    const [count] = await catalogue.database.rows<{ count: number }>(
      sql`select count(*)::int as count from ${sql.table(table)}`,
    );

    expect(rows).toHaveLength(count!.count);
    expect(cells.map((row) => Object.keys(row))).toEqual(rows.map((row) => Object.keys(row)));
    expect(cells.map((row) => row['slug'])).toEqual(rows.map((row) => row['slug']));
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(columns));
  });
});

describe('CSV', () => {
  it('joins lists by a bar, and links records by their slugs', async () => {
    const ghent = (await csvOf('cities')).find(({ slug }) => slug === 'ghent')!;

    expect(ghent['country']).toBe('BE');
    expect(ghent['networks']!.split('|')).toContain('eurocities');
    expect(Number(ghent['latitude'])).toBeCloseTo(51.05, 1);
  });

  it('ends lines as RFC 4180 has it', async () => {
    const text = await exported('countries', 'csv', catalogue.database);

    expect(text).toMatch(/^code,name\r\n/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'gives a spreadsheet no formula: %j',
    (formula) => {
      const text = findFormat('csv')!.write([{ a: formula, b: 'x' }], ['a', 'b']);
      const [[cell]] = parse(text, { columns: false }) as [[string]];

      expect(cell).toBe(`'${formula}`);
    },
  );

  it.each([
    ['a number below zero', -0.125, '-0.125'],
    ['quotes and lines', 'say "so",\r\nor not', 'say "so",\r\nor not'],
    ['nothing', null, ''],
    ['no', false, 'false'],
    ['plain words', ['a b', 'c'], 'a b|c'],
    ['words with a bar', ['a|b'], '["a|b"]'],
    ['texts', [{ text: 'Een', language: 'nl' }], '[{"text":"Een","language":"nl"}]'],
    ['an empty list', [], ''],
  ])('keeps %s', (_name, value, expected) => {
    const text = findFormat('csv')!.write([{ a: value, b: 'x' }], ['a', 'b']);

    expect(parse(text, { columns: false })).toEqual([[expected, 'x']]);
  });
});

describe('reading', () => {
  it('takes one statement for each batch of rows, whatever is linked', async () => {
    catalogue.takeStatements();
    const rows = await jsonOf('datasets');

    expect(catalogue.takeStatements()).toHaveLength(Math.ceil(rows.length / 200) + 1);
  });

  it('gives the same bytes each time', async () => {
    for (const { extension } of EXPORT_FORMATS) {
      const [first, second] = [
        await exported('implementations', extension, catalogue.database),
        await exported('implementations', extension, catalogue.database),
      ];
      expect(first).toBe(second);
    }
  });
});
