import { type Sql, sql } from '../../database/database.js';
import { type CursorValue, decodeCursor } from '../../graphql/cursor.js';
import { pageSize } from '../../graphql/page.js';
import type { ListEdge } from './edge.js';
import type { FilterValue } from './filter.js';
import { type Joined, joinTables, selectJoined } from './joined.js';
import { selectColumns, snakeCase } from './noun.js';
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
}

function cursorOf(order: Order, request: PageRequest): CursorValue[] | null {
  return request.after
    ? decodeCursor(request.after, { order: order.name, types: order.keys.map(({ type }) => type) })
    : null;
}

export function planPage(
  edge: ListEdge,
  request: PageRequest,
  asked: Pick<PagePlan, 'columns' | 'joined' | 'wantsItems' | 'wantsTotal'>,
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

/**
 * One statement for the pages of all parents: the limit holds for each parent, the total is exact, and a parent
 * without rows still gives one row.
 */
export function pageStatement(plan: PagePlan, parentIds: readonly number[]): Sql {
  return sql`select parent.id as "parentId"
    ${plan.wantsTotal ? sql`, counted.total as "total"` : sql``}
    ${plan.wantsItems ? sql`, item.* ${selectJoined(plan.joined)}` : sql``}
    from unnest(${parentIds}::int[]) as parent (id)
    ${plan.wantsTotal ? total(plan) : sql``}
    ${plan.wantsItems ? items(plan) : sql``}
    order by parent.id ${plan.wantsItems ? sql`, ${outerOrder(plan)}` : sql``}`;
}

const T = sql.id('t');

const rowsOfParent = ({ edge, request }: PagePlan): Sql => sql`
  from ${edge.from}
  where ${edge.belongsTo(sql`parent.id`)}
  and ${edge.noun.filter.condition(T, request.filter)}`;

const total = (plan: PagePlan): Sql =>
  sql`cross join lateral (select count(*)::int as total ${rowsOfParent(plan)}) counted`;

const items = (plan: PagePlan): Sql => sql`left join lateral (
  select ${selectColumns(plan.edge.noun, plan.columns, T)} ${linkColumns(plan)} ${keyColumns(plan)}
  ${rowsOfParent(plan)}
  ${plan.cursor ? sql`and ${isAfter(plan.order.keys, T, plan.cursor)}` : sql``}
  order by ${orderBy(plan.order.keys, (index) => plan.order.keys[index]?.by(T) as Sql)}
  limit ${plan.size + 1}) item on true
  ${joinTables(plan.joined, (column) => sql`item.${sql.id(column)}`)}`;

const linkColumns = ({ edge }: PagePlan): Sql =>
  sql.join(
    edge.linkColumns.map(
      (name) => sql`, link.${sql.id(snakeCase(name))} as ${sql.id(`link_${name}`)}`,
    ),
    sql``,
  );

const keyColumns = ({ order }: PagePlan): Sql =>
  sql.join(
    order.keys.map((key, index) => sql`, ${cursorValue(key.by(T), key.type)} as ${keyName(index)}`),
    sql``,
  );

/** Dates are kept as text, so that a cursor holds exactly what the database sorts by. */
const cursorValue = (value: Sql, type: string): Sql =>
  type === 'date' ? sql`${value}::text` : value;

const keyName = (index: number): Sql => sql.id(`key_${index}`);

const outerOrder = ({ order }: PagePlan): Sql =>
  orderBy(order.keys, (index) =>
    order.keys[index]?.type === 'date'
      ? sql`item.${keyName(index)}::date`
      : sql`item.${keyName(index)}`,
  );
