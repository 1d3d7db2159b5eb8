import DataLoader from 'dataloader';
import { sql } from '../../database/database.js';
import { keyList } from '../../database/key-list.js';
import {
  type CursorShape,
  type CursorValue,
  decodeCursor,
  encodeCursor,
} from '../../graphql/cursor.js';
import { type Connection, connection, pageSize } from '../../graphql/page.js';
import type { Asked } from '../../graphql/selection.js';
import { readNodeOfPage } from '../node/node.loader.js';
import { type Row, snakeCase } from '../reading/noun.js';
import { type Reader, groupInOrder } from '../reading/reader.js';
import { SOURCED } from './source.loader.js';

interface Page {
  first: number;
  after?: string | null;
}

interface Supported {
  parentId: number;
  total: number;
  type: string | null;
  id: number;
}

/** A source that supports nothing (more) gives one row without a record. */
const isFound = (row: Supported): row is Supported & { type: string } => row.type !== null;

const ORDER: CursorShape = { order: 'Source.supports', types: ['text', 'int'] };

/** One page of the records of a source; the pages of all sources of the request come in one statement. */
export async function readSupported(
  reader: Reader,
  sourceId: number,
  { page, asked }: { page: Page; asked: Asked },
): Promise<Connection<Row>> {
  const size = pageSize(page);
  const found = await reader
    .loader(asked.fieldNodes, 'supports', () => supportedLoader(reader, page, size))
    .load(sourceId);
  const keys = found.filter(isFound).slice(0, size);
  const rows = await Promise.all(keys.map((key) => readNodeOfPage(reader, key, asked)));
  return connection({
    edges: keys.map((key, place) => ({
      cursor: encodeCursor(ORDER.order, [key.type, key.id]),
      node: rows[place] as Row,
    })),
    hasNextPage: found.length > size,
    hasPreviousPage: page.after != null,
    totalCount: found[0]?.total ?? 0,
  });
}

const supported = sql.join(
  SOURCED.map((type) => {
    const table = snakeCase(type);
    return sql`select ${sql.lit(type)} as type, ${sql.id(`${table}_id`)} as id, source_id
      from ${sql.table(`${table}_source`)}`;
  }),
  sql` union all `,
);

function supportedLoader(
  reader: Reader,
  page: Page,
  size: number,
): DataLoader<number, Supported[]> {
  const after: CursorValue[] | null = page.after ? decodeCursor(page.after, ORDER) : null;
  const isAfter = after
    ? sql`where (type collate "C", id) > (${after[0]}::text collate "C", ${after[1]}::int)`
    : sql``;
  return new DataLoader(async (sourceIds) => {
    const rows = await reader.database.rows<Supported>(sql`
      select parent.id as "parentId", counted.total, item.type, item.id
      from unnest(${keyList(sourceIds, 'int')}) as parent (id)
      cross join lateral (
        select count(*)::int as total from (${supported}) s where source_id = parent.id) counted
      left join lateral (
        select type, id from (
          select type, id from (${supported}) s where source_id = parent.id) listed
        ${isAfter} order by type collate "C", id limit ${size + 1}) item on true
      order by parent.id, item.type collate "C", item.id`);
    return groupInOrder(sourceIds, rows, ({ parentId }) => parentId);
  });
}
