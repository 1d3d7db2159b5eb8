import { type Sql, sql } from '../../database/database.js';
import { keyList } from '../../database/key-list.js';
import { type CursorValue, decodeCursor } from '../../graphql/cursor.js';
import { pageSize } from '../../graphql/page.js';
import type { FilterValue } from './filter.js';
import { type Joined, joinTables, selectJoined } from './joined.js';
import { type ListEdge, selectColumns, snakeCase } from './noun.js';
import { type Order, type OrderValue, isAfter, orderBy, orderOf } from './order.js';

export interface PageRequest {
  first: number;
  after?: string | null;
  filter?: FilterValue | null;
  orderBy?: OrderValue | null;
}

/** A list, narrowed and ordered, with what of it was asked for. */
export interface PagePlan {
  edge: ListEdge;
  order: Order;
  request: PageRequest;
  size: number;
  cursor: CursorValue[] | null;
  columns: readonly string[];
  /** Read along with the records. */
  joined: readonly Joined[];
  wantsItems: boolean;
  wantsTotal: boolean;
  wantsCursors: boolean;
}

/** Whether not all of the list is asked for, whatever its order and pages. */
export const isNarrowed = ({ filter }: PageRequest): boolean =>
  Object.values(filter ?? {}).some((value) => value != null);

function cursorOf(order: Order, request: PageRequest): CursorValue[] | null {
  return request.after
    ? decodeCursor(request.after, { order: order.name, types: order.keys.map(({ type }) => type) })
    : null;
}

export function planPage(
  edge: ListEdge,
  request: PageRequest,
  asked: Pick<PagePlan, 'columns' | 'joined' | 'wantsItems' | 'wantsTotal' | 'wantsCursors'>,
): PagePlan {
  const order = orderOf(edge.noun, request.orderBy);
  return {
    edge,
    request,
    order,
    ...asked,
    size: pageSize(request),
    cursor: cursorOf(order, request),
  };
}

/** The records whose pages are read: a table with the alias `parent`, of which the columns are read along. */
export interface Parents {
  from: Sql;
  columns: Sql;
}

export const parentsOf = (ids: unknown): Parents => ({
  from: sql`unnest(${keyList(ids, 'int')}) as parent (id)`,
  columns: sql``,
});

/**
 * One statement for the pages of all parents: the limit holds for each parent, the total is exact, and a parent
 * without rows still gives one row.
 */
export function pageStatement(plan: PagePlan, { from, columns }: Parents): Sql {
  return sql`select parent.id as "parentId" ${columns}
    ${plan.wantsTotal ? sql`, counted.total as "total"` : sql``}
    ${plan.wantsItems ? sql`${itemColumns(plan)} ${selectJoined(plan.joined)}` : sql``}
    from ${from}
    ${plan.wantsTotal ? total(plan) : sql``}
    ${plan.wantsItems ? items(plan) : sql``}
    order by parent.id ${plan.wantsItems ? sql`, ${outerOrder(plan)}` : sql``}`;
}

/** The keys of its order are read for cursors alone. */
function itemColumns({ edge, columns, order, wantsCursors }: PagePlan): Sql {
  const keys = wantsCursors ? order.keys.map((_, index) => keyColumn(index)) : [];
  const names = [...columns, ...edge.linkColumns.map(linkName), ...keys];
  return sql.join(
    names.map((name) => sql`, item.${sql.id(name)}`),
    sql``,
  );
}

const T = sql.id('t');

const rowsOfParent = ({ edge, request }: PagePlan): Sql => sql`
  from ${edge.from}
  where ${edge.belongsTo(sql`parent.id`)}
  and ${edge.noun.filter.condition(T, request.filter)}`;

const total = (plan: PagePlan): Sql =>
  sql`cross join lateral (select count(*)::int as total ${countedOfParent(plan)}) counted`;

/** A link leads to a record: without a filter, no record has to be looked at. */
function countedOfParent(plan: PagePlan): Sql {
  const { edge, request } = plan;
  if (isNarrowed(request)) return rowsOfParent(plan);
  return sql`from ${edge.counted} where ${edge.belongsTo(sql`parent.id`)}`;
}

const items = (plan: PagePlan): Sql =>
  sql`left join lateral (${plan.edge.isLinked ? linkedItems(plan) : ownItems(plan)}) item on true
    ${joinTables(plan.joined, (column) => sql`item.${sql.id(column)}`)}`;

const ownItems = (plan: PagePlan): Sql => sql`
  select ${selectColumns(plan.edge.noun, plan.columns, T)} ${keyColumns(plan, (index) => keyOf(plan, index))}
  ${rowsAfter(plan)}
  order by ${orderBy(plan.order, (index) => keyOf(plan, index))}
  limit ${readRows(plan)}`;

/**
 * All links of the parent are gone through, and sorted by their records; only those of the page are read whole. Left to
 * choose, PostgreSQL would at times go through all records in the order of an index until it has met enough with a link:
 * where these have much in common, as titles in one language do, it meets them last. The offset keeps it from that.
 */
const linkedItems = (plan: PagePlan): Sql => sql`
  select ${selectColumns(plan.edge.noun, plan.columns, T)} ${linkColumns(plan, sql.id('page'))}
    ${keyColumns(plan, (index) => sql`page.${sortName(index)}`)}
  from (
    select * from (
      select t.id ${linkColumns(plan, sql.id('link'), snakeCase)} ${sortColumns(plan)}
      ${rowsAfter(plan)} offset 0) found
    order by ${orderBy(plan.order, (index) => sql`found.${sortName(index)}`)}
    limit ${readRows(plan)}) page
  join ${sql.table(plan.edge.noun.table)} t on t.id = page.id`;

const rowsAfter = (plan: PagePlan): Sql => sql`${rowsOfParent(plan)}
  ${plan.cursor ? sql`and ${isAfter(plan.order, T, plan.cursor)}` : sql``}`;

/** One more than the page holds tells whether others follow. Sizes are few, and a plan for any size would be a worse one. */
const readRows = ({ size }: PagePlan): Sql => sql.lit(size + 1);

const keyOf = ({ order }: PagePlan, index: number): Sql => order.keys[index]?.by(T) as Sql;

/** As they are called in the table of links, or already as the page calls them. */
const linkColumns = ({ edge }: PagePlan, table: Sql, nameIn = linkName): Sql =>
  sql.join(
    edge.linkColumns.map(
      (name) => sql`, ${table}.${sql.id(nameIn(name))} as ${sql.id(linkName(name))}`,
    ),
    sql``,
  );

const linkName = (name: string): string => `link_${name}`;

const sortColumns = (plan: PagePlan): Sql =>
  sql.join(
    plan.order.keys.map((_, index) => sql`, ${keyOf(plan, index)} as ${sortName(index)}`),
    sql``,
  );

const sortName = (index: number): Sql => sql.id(`sort_${index}`);

const keyColumns = ({ order }: PagePlan, keyAt: (index: number) => Sql): Sql =>
  sql.join(
    order.keys.map(
      ({ type }, index) => sql`, ${cursorValue(keyAt(index), type)} as ${keyName(index)}`,
    ),
    sql``,
  );

/** Dates are kept as text, so that a cursor holds exactly what the database sorts by. */
const cursorValue = (value: Sql, type: string): Sql =>
  type === 'date' ? sql`${value}::text` : value;

const keyColumn = (index: number): string => `key_${index}`;
const keyName = (index: number): Sql => sql.id(keyColumn(index));

const outerOrder = ({ order }: PagePlan): Sql =>
  orderBy(order, (index) =>
    order.keys[index]?.type === 'date'
      ? sql`item.${keyName(index)}::date`
      : sql`item.${keyName(index)}`,
  );
