import DataLoader from 'dataloader';
import { type Database, sql } from '../../database/database.js';
import { type Asked, fieldsAsked } from '../../graphql/selection.js';
import type { ListEdge } from './edge.js';
import { type Noun, type Row, columnsFor, selectColumns } from './noun.js';

/** Reads of one request: each gathers what is asked in one tick into one statement, and asks nothing twice. */
export class Reader {
  readonly #loaders = new Map<unknown, Map<unknown, unknown>>();

  constructor(readonly database: Database) {}

  /** The record with this id; null for no id. */
  one(noun: Noun, id: number | null | undefined, asked: Asked): Promise<Row | null> {
    if (id == null) return Promise.resolve(null);
    const fields = fieldsAsked(asked);
    return this.loader(asked.fieldNodes, noun, () => this.#byKey(noun, 'id', fields)).load(id);
  }

  /** The record with this id, where its fields are asked for below the field of `asked`. */
  oneOf(
    noun: Noun,
    id: number,
    ask: { fields: Iterable<string>; asked: Asked },
  ): Promise<Row | null> {
    return this.loader(ask.asked.fieldNodes, noun, () => this.#byKey(noun, 'id', ask.fields)).load(
      id,
    );
  }

  /** The record with this slug (or code); null when there is none. */
  named(noun: Noun, name: { column: string; value: string }, asked: Asked): Promise<Row | null> {
    const key = `${noun.type}.${name.column}`;
    const fields = fieldsAsked(asked);
    return this.loader(asked.fieldNodes, key, () => this.#byKey(noun, name.column, fields)).load(
      name.value,
    );
  }

  /** All rows of an edge that cannot grow long, in the noun's usual order or the link's position. */
  list(edge: ListEdge, parentId: number, asked: Asked): Promise<Row[]> {
    return this.loader(asked.fieldNodes, edge, () => this.#lists(edge, asked)).load(parentId);
  }

  /** The loader of this key for these fields of the document; made once per request. */
  loader<Key, Value>(
    fieldNodes: unknown,
    key: unknown,
    make: () => DataLoader<Key, Value>,
  ): DataLoader<Key, Value> {
    const loaders = this.#loaders.get(fieldNodes) ?? new Map<unknown, unknown>();
    this.#loaders.set(fieldNodes, loaders);
    const loader = loaders.get(key) ?? make();
    loaders.set(key, loader);
    return loader as DataLoader<Key, Value>;
  }

  #byKey(noun: Noun, column: string, fields: Iterable<string>): DataLoader<unknown, Row | null> {
    const columns = [...new Set([column, ...columnsFor(noun, fields)])];
    return new DataLoader(async (keys) => {
      const type = column === 'id' ? sql`int[]` : sql`text[]`;
      const rows = await this.database.rows<Row>(sql`
        select ${selectColumns(noun, columns, sql.id('t'))} from ${sql.table(noun.table)} t
        where t.${sql.id(column)} = any(${keys}::${type})`);
      const byKey = new Map(rows.map((row) => [row[column], row]));
      return keys.map((key) => byKey.get(key) ?? null);
    });
  }

  #lists(edge: ListEdge, asked: Asked): DataLoader<number, Row[]> {
    return new DataLoader(async (parentIds) => {
      const columns = columnsFor(edge.noun, fieldsAsked(asked));
      const order = edge.linkColumns.includes('position')
        ? sql`link.position`
        : Object.values(edge.noun.orders)[0]?.keys[0]?.by(sql.id('t'));
      const rows = await this.database.rows<Row & { parentId: number }>(sql`
        select parent.id as "parentId", ${selectColumns(edge.noun, columns, sql.id('t'))}
        from unnest(${parentIds}::int[]) as parent (id) join ${edge.from} on ${edge.belongsTo(sql`parent.id`)}
        order by parent.id, ${order ?? sql`t.id`}, t.id`);
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
