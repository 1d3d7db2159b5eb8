import { type Sql, sql } from '../../database/database.js';
import { isoTime } from '../../database/iso-time.js';
import { snakeCase } from '../../catalogue/reading/noun.js';

/** Columns by their name in the export, each an expression over the table `t`. */
export type Columns = Readonly<Record<string, Sql>>;

const stored = (column: string): Sql => sql`t.${sql.id(snakeCase(column))}`;

/** Columns of the table itself, under the names of GraphQL. */
export const own = (...names: readonly string[]): Columns =>
  Object.fromEntries(names.map((name) => [name, stored(name)]));

/** Days, as they are written everywhere. */
export const days = (...names: readonly string[]): Columns =>
  Object.fromEntries(names.map((name) => [name, sql`${stored(name)}::text`]));

/** The slug, code or other name of a record that a key of the table names. */
export const one = (table: string, key: string, name = 'slug'): Sql =>
  sql`(select ${sql.id(name)} from ${sql.table(table)} where id = t.${sql.id(key)})`;

interface Link {
  /** The table that links, and its keys. */
  link: string;
  from: string;
  to: string;
  /** What is linked, and the column that names it. */
  table: string;
  name?: string;
}

/** The slugs of linked records, in their own order. */
export const many = ({ link, from, to, table, name = 'slug' }: Link): Sql => sql`coalesce((
  select json_agg(x.${sql.id(name)} order by x.${sql.id(name)})
  from ${sql.table(link)} l join ${sql.table(table)} x on x.id = l.${sql.id(to)}
  where l.${sql.id(from)} = t.id), '[]')`;

/** The pages that show the record, the main one first. */
export const sources = (noun: string): Columns => ({
  sources: sql`coalesce((
    select json_agg(x.slug order by l.position)
    from ${sql.table(`${noun}_source`)} l join source x on x.id = l.source_id
    where l.${sql.id(`${noun}_id`)} = t.id), '[]')`,
});

/** Moments in UTC. */
export const moment = (column: string): Sql => isoTime(sql`t.${sql.id(column)}`);
