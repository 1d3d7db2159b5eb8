import type { EntitySchema } from '@mikro-orm/core';
import { type Sql, sql } from '../../database/database.js';
import type { CursorValueType } from '../../graphql/cursor.js';
import { Filter } from './filter.js';

/** A row of a noun: its columns in camel case, `id` always among them. */
export interface Row {
  id: number;
  [column: string]: unknown;
}

export interface SortKey {
  /** A non-null expression over the noun's table. */
  by: (table: Sql) => Sql;
  type: CursorValueType;
  /** The expression instead, where the order is turned round: what comes last in both must not be turned. */
  byDescending?: (table: Sql) => Sql;
}

export interface NounSpec {
  /** Columns that a field needs, where they are not the column of its own name. */
  needs?: Record<string, readonly string[]>;
  /** Expressions for columns that are not read as they are stored. */
  computed?: Record<string, (table: Sql) => Sql>;
  /** Named orders; each is ended by the id. The first is the usual one. */
  orders: Record<string, NamedOrder>;
  /** How its lists can be narrowed. */
  filter?: Filter;
}

export interface NamedOrder {
  description: string;
  keys: readonly SortKey[];
}

/** A field that leads from a record to the one that a key of its row names. */
export interface Reference {
  noun: Noun;
  /** The column of the key. */
  key: string;
}

/** How a noun is read: which columns its fields need, and in which orders it can be listed. */
export interface Noun extends Required<NounSpec> {
  type: string;
  table: string;
  columns: ReadonlySet<string>;
  /** By the names of the fields, as they are declared; several where a field leads to one of several nouns. */
  references: Map<string, readonly Reference[]>;
  /** Those that come in pages, by the names of the fields. */
  lists: Map<string, ListEdge>;
}

/** A list that hangs on a record: where its rows are, and which of them belong to a given parent. */
export interface ListEdge {
  noun: Noun;
  /** The table of the noun under the alias `t`, with the link table (alias `link`) where there is one. */
  from: Sql;
  /** A table of links leads to the records. */
  isLinked: boolean;
  /** Enough to count the rows where nothing is asked of the records: the link table alone, where there is one. */
  counted: Sql;
  belongsTo: (parentId: Sql) => Sql;
  /** Columns of the link, served on the connection's edges. */
  linkColumns: readonly string[];
  /** The type of the parent where it states the link; else the listed record states it itself. */
  statedBy: string | null;
}

export function defineNoun(entity: EntitySchema, spec: NounSpec): Noun {
  const type = entity.meta.className;
  const columns = new Set([...storedColumns(entity), ...Object.keys(spec.computed ?? {})]);
  const filter = new Filter(type, () => ({}));
  const [references, lists] = [new Map(), new Map()];
  const table = snakeCase(type);
  return { type, table, columns, references, lists, needs: {}, computed: {}, filter, ...spec };
}

function storedColumns(entity: EntitySchema): string[] {
  return Object.entries(entity.meta.properties).map(([name, property]) =>
    (property as { kind: string }).kind === 'm:1' ? `${name}Id` : name,
  );
}

/** The columns that the asked fields need; fields that are no column and need none (lists, for instance) add nothing. */
export function columnsFor(noun: Noun, fields: Iterable<string>): string[] {
  const columns = new Set(['id']);
  for (const field of fields) {
    const needed = noun.needs[field] ?? (noun.columns.has(field) ? [field] : []);
    for (const column of needed) columns.add(column);
  }
  return [...columns];
}

/** `"table"."column" as "column"`, for each column. */
export const selectColumns = (noun: Noun, columns: readonly string[], table: Sql): Sql =>
  sql.join(columns.map((column) => sql`${columnOf(noun, column, table)} as ${sql.id(column)}`));

/** The column as it is read, under an alias of the noun's table. */
export const columnOf = (noun: Noun, column: string, table: Sql): Sql =>
  noun.computed[column]?.(table) ?? sql`${table}.${sql.id(snakeCase(column))}`;

export const snakeCase = (name: string): string =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

const column =
  (name: string) =>
  (table: Sql): Sql =>
    sql`${table}.${sql.id(name)}`;

export const byText = (name: string): SortKey => ({ by: column(name), type: 'text' });

/** Sorts unknown values last, whatever the direction. */
const byBeingKnown = (name: string): SortKey => ({
  by: (table) => sql`(${column(name)(table)} is null)`,
  byDescending: (table) => sql`(${column(name)(table)} is not null)`,
  type: 'boolean',
});

/** Sorts by a number that may be unknown; unknown ones come last, whatever the direction. */
export const byNumber = (name: string): SortKey[] => [
  byBeingKnown(name),
  { by: (table) => sql`coalesce(${column(name)(table)}, 0)`, type: 'int' },
];

export const byDate = (name: string): SortKey[] => [
  byBeingKnown(name),
  { by: (table) => sql`coalesce(${column(name)(table)}, '-infinity')`, type: 'date' },
];

export const ordered = (description: string, ...keys: SortKey[]): NamedOrder => ({
  description,
  keys,
});

/** The order of the rows as their source lists them. */
export const byPosition = ordered('As the source lists them.', {
  ...byText('position'),
  type: 'int',
});
