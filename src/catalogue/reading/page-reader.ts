import DataLoader from 'dataloader';
import { type CursorValue, encodeCursor } from '../../graphql/cursor.js';
import { type Connection, type Edge, connection } from '../../graphql/page.js';
import { type Asked, fieldsAsked, nodeFieldsAsked } from '../../graphql/selection.js';
import type { Statement } from '../../database/database.js';
import { StatementTemplates } from '../../database/statement-template.js';
import { PlaceMemo } from './place-memo.js';
import { joinedFor, nestJoined } from './joined.js';
import { type ListEdge, type Row, columnsFor } from './noun.js';
import {
  type PagePlan,
  type PageRequest,
  pageStatement,
  parentsOf,
  planPage,
} from './page-statement.js';
import { type Reader, groupInOrder } from './reader.js';

/** Which record states a link or a listed record: whose sources show it. */
export interface StatedBy {
  type: string;
  id: number;
  /** The link's own source, where it has one. */
  sourceId?: number;
}

export interface LinkEdge extends Edge<Row> {
  assertion: unknown;
  role: unknown;
  statedBy: StatedBy;
}

export interface PageRow extends Row {
  parentId: number;
  total?: number;
  [key: `key_${number}`]: CursorValue;
}

export interface PageOf {
  edge: ListEdge;
  parentId: number;
}

/** One page of a list edge of one parent; the pages of all parents of the request come in one statement. */
export function readPage(
  reader: Reader,
  { edge, parentId }: PageOf,
  { request, asked }: { request: PageRequest; asked: Asked },
): Promise<Connection<Row>> {
  return reader
    .loader<number, Connection<Row>>(asked.fieldNodes, edge, () =>
      pageLoader(reader, planAt(edge, { request, asked })),
    )
    .load(parentId);
}

/** What is the same for all pages of a place. */
interface PagePlace {
  wanted: ReturnType<typeof wanted>;
  templates: StatementTemplates;
}

const places = new PlaceMemo<ListEdge, PagePlace>();

export interface PlacedPlan extends PagePlan {
  place: PagePlace;
}

export function planAt(
  edge: ListEdge,
  { request, asked }: { request: PageRequest; asked: Asked },
): PlacedPlan {
  const place = places.of(asked, edge, () => ({
    wanted: wanted(edge, asked),
    templates: new StatementTemplates(MOST_TEMPLATES),
  }));
  return { ...planPage(edge, request, place.wanted), place };
}

/** In one place, mostly the same few lists are asked for. */
const MOST_TEMPLATES = 100;

/** Written once for all cursors, but for each filter. */
function statementFor(plan: PlacedPlan, parentIds: readonly number[]): Statement {
  const { request, cursor, order, size, place } = plan;
  const name = JSON.stringify([order.name, size, cursor !== null, request.filter]);
  const template = place.templates.of(name, (ids: never, ...after: never[]) =>
    pageStatement({ ...plan, cursor: cursor && after }, parentsOf(ids)),
  );
  return template.with(parentIds, ...(cursor ?? []));
}

function wanted(edge: ListEdge, asked: Asked) {
  const fields = fieldsAsked(asked);
  const items = nodeFieldsAsked(asked);
  const assertion = edge.noun.columns.has('assertion') ? ['assertion'] : [];
  const columns = columnsFor(edge.noun, fields.has('edges') ? [...items, ...assertion] : items);
  return {
    columns,
    joined: joinedFor(edge.noun, { asked, paths: [['nodes'], ['edges', 'node']] }),
    wantsItems: fields.has('nodes') || fields.has('edges') || fields.has('pageInfo'),
    wantsTotal: fields.has('totalCount'),
    wantsCursors: wantsCursors(asked, fields),
  };
}

const wantsCursors = (asked: Asked, fields: ReadonlySet<string>): boolean =>
  (fields.has('edges') && fieldsAsked(asked, ['edges']).has('cursor')) ||
  fieldsAsked(asked, ['pageInfo']).has('startCursor') ||
  fieldsAsked(asked, ['pageInfo']).has('endCursor');

const pageLoader = (reader: Reader, plan: PlacedPlan): DataLoader<number, Connection<Row>> =>
  new DataLoader(async (parentIds) => {
    if (!plan.wantsItems && !plan.wantsTotal) return parentIds.map(() => emptyPage);
    const rows = await reader.database.rows<PageRow>(statementFor(plan, parentIds));
    return groupInOrder(parentIds, rows, ({ parentId }) => parentId).map((page) =>
      pageOf(plan, page),
    );
  });

/** Only the type's name was asked for. */
const emptyPage = connection<Row>({
  edges: [],
  hasNextPage: false,
  hasPreviousPage: false,
  totalCount: null,
});

/** Rows of one parent as its page. */
export function pageOf(plan: PagePlan, rows: readonly PageRow[]): Connection<Row> {
  for (const row of rows) nestJoined(row, plan.joined);
  const found = rows.filter(({ id }) => id != null);
  return connection<Row>({
    edges: found.slice(0, plan.size).map((row) => toEdge(plan, row)),
    hasNextPage: found.length > plan.size,
    hasPreviousPage: plan.cursor !== null,
    totalCount: rows[0]?.total ?? null,
  });
}

const toEdge = ({ edge, order }: PagePlan, row: PageRow): LinkEdge => ({
  // Most requests ask for the cursor of the last item alone.
  get cursor() {
    const values = order.keys.map((_, index) => row[`key_${index}`] as CursorValue);
    return encodeCursor(order.name, values);
  },
  node: row,
  assertion: row['link_assertion'] ?? row['assertion'] ?? null,
  role: row['link_role'] ?? null,
  statedBy: statedBy(edge, row),
});

function statedBy({ statedBy: parentType, noun }: ListEdge, row: PageRow): StatedBy {
  const by = parentType ? { type: parentType, id: row.parentId } : { type: noun.type, id: row.id };
  return row['link_sourceId'] ? { ...by, sourceId: row['link_sourceId'] as number } : by;
}
