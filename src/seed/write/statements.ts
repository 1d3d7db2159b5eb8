import { type RawBuilder, sql } from 'kysely';
import type { Table } from './table.js';
import { type TableName, tables } from './tables.js';

export type Statement = RawBuilder<unknown>;
export type Row = Readonly<Record<string, unknown>>;

/** Tables that are not named by their slug. */
const naturalKeys: Partial<Record<string, string>> = {
  country: 'code',
  theme: 'code',
  source: 'url',
};

/** Writes the rows that are new or differ from what is held, in their order; the others are not even locked. */
export function writeRows(name: TableName, rows: readonly Row[]): Statement {
  const { key, isDated, columns }: Table = tables[name];
  const names = Object.keys(columns);
  const values = names.filter((column) => !key.includes(column));
  const updates = values.map(
    (column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`,
  );
  if (isDated) updates.push(sql`updated_at = now()`);
  return sql`
    with planned as (${plannedRows(name, rows)})
    insert into ${sql.table(name)} (${refs(names)})
    select ${refs(names, 'planned')} from planned
    left join ${sql.table(name)} as held on ${sameKey(key)}
    where (${refs(names, 'held')}) is distinct from (${refs(names, 'planned')})
    order by planned.line_number
    on conflict (${refs(key)}) do update set ${sql.join(updates)}`;
}

/** Deletes the parts and links of the owners that are not among the rows. */
export function deleteGoneRows(
  name: TableName,
  { owners, rows }: { owners: readonly string[]; rows: readonly Row[] },
): Statement {
  const { key }: Table = tables[name];
  return sql`
    with planned as materialized (${plannedRows(name, rows)}),
    owner as materialized (
      select named.id from ${namedRows(ownerOf(name))} as named
      join jsonb_array_elements_text(${JSON.stringify(owners)}::jsonb) as planned_owner (name)
        on planned_owner.name = named.name
    )
    delete from ${sql.table(name)} as held using owner
    where ${sql.ref(`held.${key[0]}`)} = owner.id
      and not exists (select from planned where ${sameKey(key)})
      and ${brought[name] ?? sql`true`}`;
}

/** Tells what files bring from what was harvested, and the catalogues that it came from. */
const brought: Partial<Record<TableName, Statement>> = {
  dataset: sql`held.catalogue_id is null`,
  dataset_source: sql`not exists (
    select from source where source.id = held.source_id and source.kind = 'CATALOGUE')`,
  source: sql`held.kind <> 'CATALOGUE'`,
};

/** Deletes the records that are not among the rows; those that files do not bring stay. */
export function deleteOtherRecords(name: TableName, rows: readonly Row[]): Statement {
  const key = keyOf(name);
  const kept = JSON.stringify(rows.map((row) => row[key]));
  return sql`
    with kept as materialized (select jsonb_array_elements_text(${kept}::jsonb) as key)
    delete from ${sql.table(name)} as held
    where not exists (select from kept where kept.key = ${sql.ref(`held.${key}`)})
      and ${brought[name] ?? sql`true`}`;
}

/** The table that the first key column of a table of parts or links names. */
export function ownerOf(name: TableName): TableName {
  const { key, columns }: Table = tables[name];
  return columns[key[0] ?? '']?.to as TableName;
}

/** The name under which links find a row. */
export function nameOf(table: TableName, row: Row): string {
  if (table === 'implementation_report')
    return `${String(row['implementation_id'])}#${String(row['position'])}`;
  return String(row[naturalKeys[table] ?? 'slug']);
}

/** The column that tells records apart. */
export function keyOf(name: TableName): string {
  return tables[name].key[0] ?? '';
}

/** The rows as a relation in the types of their columns, with ids in place of names. */
function plannedRows(name: TableName, rows: readonly Row[]): Statement {
  const columns = Object.entries((tables[name] as Table).columns);
  const types = columns.map(([column, { type }]) => sql`${sql.ref(column)} ${sql.raw(type)}`);
  const values = columns.map(([column, { to }]) =>
    to === undefined
      ? sql.ref(`row.${column}`)
      : sql`${sql.ref(`of_${column}.id`)} as ${sql.ref(column)}`,
  );
  const joins = columns.map(([column, { to }]) =>
    to === undefined
      ? sql``
      : sql`left join ${namedRows(to)} as ${sql.ref(`of_${column}`)}
          on ${sql.ref(`of_${column}.name`)} = ${sql.ref(`row.${column}`)}`,
  );
  return sql`select ${sql.join(values)}, row.line_number
    from rows from (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as (${sql.join(types)}))
      with ordinality as row (${refs(columns.map(([column]) => column))}, line_number)
    ${sql.join(joins, sql` `)}`;
}

/** The ids of a table by the names that links use. */
function namedRows(table: string): Statement {
  if (table !== 'implementation_report') {
    return sql`(select id, ${sql.ref(naturalKeys[table] ?? 'slug')} as name from ${sql.table(table)})`;
  }
  return sql`(select report.id, implementation.slug || '#' || report.position as name
    from implementation_report as report
    join implementation on implementation.id = report.implementation_id)`;
}

function sameKey(key: readonly string[]): Statement {
  const pairs = key.map(
    (column) => sql`${sql.ref(`held.${column}`)} = ${sql.ref(`planned.${column}`)}`,
  );
  return sql.join(pairs, sql` and `);
}

function refs(columns: readonly string[], table?: string): Statement {
  return sql.join(columns.map((column) => sql.ref(table ? `${table}.${column}` : column)));
}
