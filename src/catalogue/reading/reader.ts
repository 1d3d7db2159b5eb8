import DataLoader from 'dataloader';
import { type Database, type Sql, sql } from '../../database/database.js';
import { keyList } from '../../database/key-list.js';
import { StatementTemplates } from '../../database/statement-template.js';
import { type Asked, fieldsAsked } from '../../graphql/selection.js';
import { PlaceMemo } from './place-memo.js';
import {
  type Joined,
  columnsOf,
  followed,
  joinTables,
  joinedFor,
  joinedNames,
  nestJoined,
  selectJoined,
} from './joined.js';
import {
  type ListEdge,
  type Noun,
  type Reference,
  type Row,
  columnOf,
  columnsFor,
  selectColumns,
  snakeCase,
} from './noun.js';

/** Reads of one request: each gathers what is asked in one tick into one statement, and asks nothing twice. */
export class Reader {
  readonly #made = new Map<unknown, Map<unknown, unknown>>();

  constructor(readonly database: Database) {}

  /** The record that a foreign key names; null for no key. */
  one(noun: Noun, id: number | null | undefined, asked: Asked): Promise<Row | null> {
    if (id == null) return Promise.resolve(null);
    return this.#once(asked.fieldNodes, noun, () => this.#rowAsked(noun, asked))(id);
  }

  /** The same for a key of a row that was read, perhaps with the record that it names. */
  follow(row: Row, { noun, key }: Reference, asked: Asked): Promise<Row | null> | Row {
    return followed(row, key) ?? this.one(noun, row[key] as number | null, asked);
  }

  /** Reads records that foreign keys name, with the columns that the fields need; worked out once for all of them. */
  rowOf(noun: Noun, fields: Iterable<string>): (id: number) => Promise<Row | null> {
    return this.#rowBy(noun, { columns: columnsFor(noun, fields), joined: [] });
  }

  #rowAsked(noun: Noun, asked: Asked): (id: number) => Promise<Row | null> {
    return this.#rowBy(noun, wantedOf(noun, asked));
  }

  #rowBy(noun: Noun, wanted: Wanted): (id: number) => Promise<Row | null> {
    // The key is known to lead somewhere: a row of nothing but the key needs no statement.
    if (wanted.columns.length === 1) return (id) => Promise.resolve({ id });
    const loader = this.#byKey(noun, 'id', wanted);
    return (id) => loader.load(id);
  }

  /** The record with this id, or the value of another unique column; null when there is none. */
  find(noun: Noun, name: { column: string; value: unknown }, asked: Asked): Promise<Row | null> {
    const { columns, joined } = wantedOf(noun, asked);
    const wanted = { columns: [...new Set([name.column, ...columns])], joined };
    return this.#byKey(noun, name.column, wanted).load(name.value);
  }

  /** All rows of an edge that cannot grow long, in the noun's usual order or the link's position. */
  list(edge: ListEdge, parentId: number, asked: Asked): Promise<Row[]> {
    return this.loader(asked.fieldNodes, edge, () => this.#lists(edge, asked)).load(parentId);
  }

  /** The loader of this key in this place (mostly the fields of the document); made once per request. */
  loader<Key, Value>(
    place: unknown,
    key: unknown,
    make: () => DataLoader<Key, Value>,
  ): DataLoader<Key, Value> {
    return this.#once(place, key, make);
  }

  #once<Made>(place: unknown, key: unknown, make: () => Made): Made {
    const made = this.#made.get(place) ?? new Map<unknown, unknown>();
    this.#made.set(place, made);
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as Made;
  }

  /** Equal reads from different places of the document share a loader, and so a statement. */
  #byKey(noun: Noun, key: string, wanted: Wanted): DataLoader<unknown, Row | null> {
    const place = `${key}:${wanted.columns.toSorted().join()}${joinedNames(wanted.joined).join()}`;
    return this.loader(noun, place, () => this.#rows({ noun, key, wanted, place }));
  }

  #rows({ noun, key, wanted, place }: RowsByKey): DataLoader<unknown, Row | null> {
    return new DataLoader(async (keys) => {
      const type = typeof keys[0] === 'number' ? 'int' : 'text';
      const template = templates.of(`${noun.type}.${type}.${place}`, (slot) =>
        rowsStatement({ noun, key, wanted }, keyList(slot, type)),
      );
      const rows = await this.database.rows<Row>(template.with(keys));
      for (const row of rows) nestJoined(row, wanted.joined);
      const byKey = new Map(rows.map((row) => [row[key], row]));
      return keys.map((value) => byKey.get(value) ?? null);
    });
  }

  #lists(edge: ListEdge, asked: Asked): DataLoader<number, Row[]> {
    return new DataLoader(async (parentIds) => {
      const { columns, joined } = wantedOf(edge.noun, asked);
      const id = columnOf(edge.noun, 'id', T);
      const order = edge.linkColumns.includes('position')
        ? sql`link.position`
        : Object.values(edge.noun.orders)[0]?.keys[0]?.by(T);
      const rows = await this.database.rows<Row & { parentId: number }>(sql`
        select parent.id as "parentId", ${selectColumns(edge.noun, columns, T)} ${selectJoined(joined)}
        from unnest(${keyList(parentIds, 'int')}) as parent (id) join ${edge.from} on ${edge.belongsTo(sql`parent.id`)}
        ${joinTables(joined, columnsOf(T))}
        order by parent.id, ${order ?? id}, ${id}`);
      for (const row of rows) nestJoined(row, joined);
      return groupInOrder(parentIds, rows, ({ parentId }) => parentId);
    });
  }
}

/** What is read of a record. */
export interface Wanted {
  columns: readonly string[];
  joined: readonly Joined[];
}

interface RowsByKey {
  noun: Noun;
  key: string;
  wanted: Wanted;
  /** Tells it from other reads of the noun. */
  place: string;
}

const templates = new StatementTemplates(2_000);

export const rowsStatement = (
  { noun, key, wanted: { columns, joined } }: Omit<RowsByKey, 'place'>,
  keys: Sql,
): Sql => sql`
  select ${selectColumns(noun, columns, T)} ${selectJoined(joined)}
  from ${sql.table(noun.table)} t ${joinTables(joined, columnsOf(T))}
  where t.${sql.id(snakeCase(key))} = any(${keys})`;

const places = new PlaceMemo<Noun, Wanted>();

export const wantedOf = (noun: Noun, asked: Asked): Wanted =>
  places.of(asked, noun, () => ({
    columns: columnsFor(noun, fieldsAsked(asked)),
    joined: joinedFor(noun, { asked, paths: [[]] }),
  }));

const T = sql.id('t');

/** The rows of each key, in the order of the keys: what a batch function must give. */
export function groupInOrder<Key, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Item[][] {
  const groups = Map.groupBy(items, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}
