import { sql } from 'kysely';
import { recordFiles } from '../files.js';
import { describeFound, type Problem } from '../problem.js';
import type { Statement } from './statements.js';
import type { Rows } from './tables.js';

/** A value besides the slug that no two records share. */
interface UniqueValue {
  file: string;
  field: string;
  table: 'city' | 'source';
  column: 'geonames_id' | 'wikidata_id' | 'url';
  type: string;
  /** What a record has in its place until it gets its new value. */
  parked: Statement;
}

export const uniqueValues: readonly UniqueValue[] = [
  {
    file: recordFiles.sources,
    field: 'url',
    table: 'source',
    column: 'url',
    type: 'text',
    parked: sql`'parked:' || held.id`,
  },
  {
    file: recordFiles.cities,
    field: 'geonamesId',
    table: 'city',
    column: 'geonames_id',
    type: 'int',
    parked: sql`-held.id`,
  },
  {
    file: recordFiles.cities,
    field: 'wikidata',
    table: 'city',
    column: 'wikidata_id',
    type: 'text',
    parked: sql`null`,
  },
];

/** Finds the records that would take a value from a record which is in the catalogue and not in the files. */
export function findTakenValues(value: UniqueValue, rows: Rows): Statement {
  return sql`
    select planned.slug, planned.value, held.slug as holder
    from ${plannedValues(value, rows)} join ${sql.table(value.table)} as held on ${takes(value)}
    where held.slug not in (select planned.slug from ${plannedValues(value, rows)})`;
}

/** Takes the value from records that another record is about to get it from, so that two records can swap. */
export function parkTakenValues(value: UniqueValue, rows: Rows): Statement {
  return sql`
    update ${sql.table(value.table)} as held set ${sql.ref(value.column)} = ${value.parked}
    from ${plannedValues(value, rows)} where ${takes(value)}`;
}

export interface TakenValue {
  slug: string;
  value: unknown;
  holder: string;
}

export function describeTaken({ file, field }: UniqueValue, taken: TakenValue): Problem {
  return {
    file,
    record: taken.slug,
    field,
    found: describeFound(taken.value),
    accepted: `what no other record has; ${taken.holder} in the catalogue has it: use that id, or replace the catalogue`,
  };
}

function takes({ column }: UniqueValue): Statement {
  return sql`${sql.ref(`held.${column}`)} = planned.value and held.slug <> planned.slug`;
}

function plannedValues({ table, column, type }: UniqueValue, rows: Rows): Statement {
  const values = rows[table].map((row: Readonly<Record<string, unknown>>) => ({
    slug: row['slug'],
    value: row[column],
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as planned (slug text, value ${sql.raw(type)})`;
}
