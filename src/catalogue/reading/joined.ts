import { type Sql, sql } from '../../database/database.js';
import { type Asked, fieldsAsked } from '../../graphql/selection.js';
import { type Noun, type Row, columnOf, columnsFor, snakeCase } from './noun.js';

/** Records of a noun that are read by the same statement as those that lead to them. */
export interface Joined {
  noun: Noun;
  /** Of their table in the statement. */
  alias: string;
  /** The column, of those that lead there, that holds their key. */
  key: string;
  /** The id first. */
  columns: readonly JoinedColumn[];
  joined: readonly Joined[];
}

interface JoinedColumn {
  name: string;
  /** In the rows of the statement. */
  as: string;
}

export interface AskedPlaces {
  asked: Asked;
  /** Where the records are, below what is asked for. */
  paths: readonly (readonly string[])[];
}

/**
 * What is asked of the records that others lead to, where a join costs less than a statement of its own: what is
 * computed or wide would be read again for each record that leads there.
 */
export const joinedFor = (noun: Noun, at: AskedPlaces, leading: readonly string[] = []): Joined[] =>
  namedReferences(noun).flatMap(({ field, noun: target, key }) => {
    const paths = at.paths.map((path) => [...path, field]);
    const columns = columnsFor(
      target,
      paths.flatMap((path) => [...fieldsAsked(at.asked, path)]),
    );
    if (!isWorthJoining(target, columns)) return [];
    const fields = [...leading, key];
    const alias = `>${fields.join('.')}`;
    const joined = fields.length < DEEPEST ? joinedFor(target, { ...at, paths }, fields) : [];
    const named = columns.map((name) => ({ name, as: `${alias}.${name}` }));
    return [{ noun: target, alias, key, columns: named, joined }];
  });

const namedReferences = ({ references }: Noun) =>
  [...references].flatMap(([field, targets]) => targets.map((target) => ({ field, ...target })));

/** A record of which nothing but the key is asked for is read by nobody. */
const isWorthJoining = (noun: Noun, columns: readonly string[]): boolean =>
  columns.length > 1 && isLight(noun, columns);

/** Whether it costs little to read the columns time and again. */
export const isLight = ({ computed }: Noun, columns: readonly string[]): boolean =>
  columns.length <= MOST_COLUMNS && !columns.some((column) => column in computed);

const DEEPEST = 2;
const MOST_COLUMNS = 8;

/** What their columns are called in the rows of the statement. */
export const joinedNames = (joined: readonly Joined[]): string[] =>
  joined.flatMap((each) => [...each.columns.map(({ as }) => as), ...joinedNames(each.joined)]);

/** The columns of joined records, to be added to those of the records that lead to them. */
export const selectJoined = (joined: readonly Joined[]): Sql =>
  sql.join(
    joined.map(({ noun, alias, columns, joined: more }) => {
      const table = sql.id(alias);
      const selected = columns.map(
        ({ name, as }) => sql`, ${columnOf(noun, name, table)} as ${sql.id(as)}`,
      );
      return sql`${sql.join(selected, sql``)} ${selectJoined(more)}`;
    }),
    sql``,
  );

/** The joins; `columnAs` says where a column of the records that lead there is. */
export const joinTables = (joined: readonly Joined[], columnAs: (name: string) => Sql): Sql =>
  sql.join(
    joined.map(({ noun, alias, key, joined: more }) => {
      const table = sql.id(alias);
      return sql` left join ${sql.table(noun.table)} ${table} on ${table}.id = ${columnAs(key)}
        ${joinTables(more, columnsOf(table))}`;
    }),
    sql``,
  );

export const columnsOf =
  (table: Sql) =>
  (name: string): Sql =>
    sql`${table}.${sql.id(snakeCase(name))}`;

/** Puts the joined records of a row where `followed` finds them. */
export function nestJoined(row: Row, joined: readonly Joined[], into: Row = row): void {
  for (const { key, columns, joined: more } of joined) {
    const [id] = columns;
    if (!id || row[id.as] == null) continue;
    const found = { id: 0 } as Row;
    for (const { name, as } of columns) found[name] = row[as];
    into[placeOf(key)] = found;
    nestJoined(row, more, found);
  }
}

/** The record that the key of a row names, if it was read along with it. */
export const followed = (row: Row, key: string): Row | undefined =>
  row[placeOf(key)] as Row | undefined;

/** No column has such a name. */
const placeOf = (key: string): string => `>${key}`;
