import DataLoader from 'dataloader';
import { type Database, sql } from '../../database/database.js';
import { type Asked, fieldsAsked } from '../../graphql/selection.js';
import type { ListEdge } from './edge.js';
import { type Noun, type Row, columnOf, columnsFor, selectColumns, snakeCase } from './noun.js';

/** Reads of one request: each gathers what is asked in one tick into one statement, and asks nothing twice. */
export class Reader {
  readonly #made = new Map<unknown, Map<unknown, unknown>>();

  constructor(readonly database: Database) {}

  /** The record that a foreign key names; null for no key. */
  one(noun: Noun, id: number | null | undefined, asked: Asked): Promise<Row | null> {
    if (id == null) return Promise.resolve(null);
    return this.#once(asked.fieldNodes, noun, () => this.rowOf(noun, fieldsAsked(asked)))(id);
  }

  /** Reads records that foreign keys name, with the columns that the fields need; worked out once for all of them. */
  rowOf(noun: Noun, fields: Iterable<string>): (id: number) => Promise<Row | null> {
    const columns = columnsFor(noun, fields);
    // The key is known to lead somewhere: a row of nothing but the key needs no statement.
    if (columns.length === 1) return (id) => Promise.resolve({ id });
    const loader = this.#byKey(noun, 'id', columns);
    return (id) => loader.load(id);
  }

  /** The record with this id, or the value of another unique column; null when there is none. */
  find(noun: Noun, name: { column: string; value: unknown }, asked: Asked): Promise<Row | null> {
    const columns = new Set([name.column, ...columnsFor(noun, fieldsAsked(asked))]);
    return this.#byKey(noun, name.column, [...columns]).load(name.value);
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
  #byKey(noun: Noun, key: string, columns: readonly string[]): DataLoader<unknown, Row | null> {
    return this.loader(noun, `${key}:${columns.toSorted().join()}`, () =>
      this.#rows(noun, key, columns),
    );
  }

  #rows(noun: Noun, key: string, columns: readonly string[]): DataLoader<unknown, Row | null> {
    return new DataLoader(async (keys) => {
      const type = typeof keys[0] === 'number' ? sql`int[]` : sql`text[]`;
      const rows = await this.database.rows<Row>(sql`
        select ${selectColumns(noun, columns, sql.id('t'))} from ${sql.table(noun.table)} t
        where t.${sql.id(snakeCase(key))} = any(${keys}::${type})`);
      const byKey = new Map(rows.map((row) => [row[key], row]));
      return keys.map((value) => byKey.get(value) ?? null);
    });
  }

  #lists(edge: ListEdge, asked: Asked): DataLoader<number, Row[]> {
    return new DataLoader(async (parentIds) => {
      const columns = columnsFor(edge.noun, fieldsAsked(asked));
      const id = columnOf(edge.noun, 'id', sql.id('t'));
      const order = edge.linkColumns.includes('position')
        ? sql`link.position`
        : Object.values(edge.noun.orders)[0]?.keys[0]?.by(sql.id('t'));
      const rows = await this.database.rows<Row & { parentId: number }>(sql`
        select parent.id as "parentId", ${selectColumns(edge.noun, columns, sql.id('t'))}
        from unnest(${parentIds}::int[]) as parent (id) join ${edge.from} on ${edge.belongsTo(sql`parent.id`)}
        order by parent.id, ${order ?? id}, ${id}`);
      return groupInOrder(parentIds, rows, ({ parentId }) => parentId);
    });
  }
}

/** The rows of each key, in the order of the keys: what a batch function must give. */
export function groupInOrder<Key, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Item[][] {
  const groups = Map.groupBy(items, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}
