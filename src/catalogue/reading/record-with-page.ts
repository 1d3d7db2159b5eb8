import {
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import { type Sql, sql } from '../../database/database.js';
import { keyList } from '../../database/key-list.js';
import { type StatementTemplate, StatementTemplates } from '../../database/statement-template.js';
import type { Connection } from '../../graphql/page.js';
import { type Asked, fieldNodesAsked } from '../../graphql/selection.js';
import { isLight, joinedNames, nestJoined } from './joined.js';
import type { ListEdge, Noun, Row } from './noun.js';
import { type PageRow, type PlacedPlan, pageOf, planAt } from './page-reader.js';
import { type PageRequest, type Parents, isNarrowed, pageStatement } from './page-statement.js';
import { PlaceMemo } from './place-memo.js';
import { type Reader, type Wanted, rowsStatement, wantedOf } from './reader.js';

export interface Named {
  noun: Noun;
  /** A unique column. */
  column: string;
  value: string;
}

/**
 * The record of this name; null when there is none. Where one short list of it is asked for, its page comes in the same
 * statement: to send a second one takes longer than to find a few rows.
 */
export async function findWithPage(
  reader: Reader,
  named: Named,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const place = places.of(info, named.noun, () => findPlace(named.noun, info));
  const plan = place && planFor(place, info);
  if (!plan) return reader.find(named.noun, named, info);
  const rows = await reader.database.rows<PageRow>(
    templateFor(place, plan, named).with([named.value]),
  );
  return rows[0] ? recordOf(rows[0], place, pageOf(plan, rows)) : null;
}

/** The page of this list that was read along with the record. */
export function pageAlong(row: Row, { fieldNodes }: Asked): Connection<Row> | undefined {
  const along = row[ALONG] as Along | undefined;
  return along && along.node === fieldNodes[0] ? along.page : undefined;
}

interface Along {
  node: FieldNode;
  page: Connection<Row>;
}

/** No column has such a name. */
const ALONG = '>page';

interface RecordColumn {
  name: string;
  /** In the rows of the page, where no other column has such a name. */
  as: string;
}

/** A list that is asked for of a record. */
interface Place {
  edge: ListEdge;
  node: FieldNode;
  field: GraphQLField<unknown, unknown>;
  asked: Asked;
  /** Of the record. */
  wanted: Wanted;
  columns: readonly RecordColumn[];
  templates: StatementTemplates;
}

const places = new PlaceMemo<Noun, Place | null>();

/** Null where there is none, or several: their rows would be multiplied. */
function findPlace(noun: Noun, info: GraphQLResolveInfo): Place | null {
  const lists = fieldNodesAsked(info).filter(({ name }) => noun.lists.has(name.value));
  const [type, wanted] = [getNamedType(info.returnType), wantedOf(noun, info)];
  const [node] = lists;
  if (!node || lists.length > 1 || !isObjectType(type)) return null;
  const [edge, field] = [noun.lists.get(node.name.value), type.getFields()[node.name.value]];
  if (!edge || !field || !isLight(noun, wanted.columns)) return null;
  const asked = { fieldNodes: [node], fragments: info.fragments };
  const names = [...wanted.columns, ...joinedNames(wanted.joined)];
  const columns = names.map((name) => ({ name, as: `^${name}` }));
  const templates = new StatementTemplates(MOST_TEMPLATES);
  return { edge, node, field, asked, wanted, columns, templates };
}

/** With each of them come the columns of the record. */
const MOST_ROWS = 20;
const MOST_TEMPLATES = 100;

function planFor(
  { edge, field, node, asked }: Place,
  { variableValues }: GraphQLResolveInfo,
): PlacedPlan | undefined {
  const request = getArgumentValues(field, node, variableValues) as unknown as PageRequest;
  const isShort = request.first >= 0 && request.first <= MOST_ROWS;
  if (!isShort || request.after || isNarrowed(request)) return undefined;
  const plan = planAt(edge, { request, asked });
  return plan.wantsItems || plan.wantsTotal ? plan : undefined;
}

function templateFor(
  { wanted, columns, templates }: Place,
  plan: PlacedPlan,
  { noun, column }: Named,
): StatementTemplate {
  const name = `${column} ${plan.order.name} ${plan.size}`;
  return templates.of(name, (slot: never) => {
    const records = rowsStatement({ noun, key: column, wanted }, keyList(slot, 'text'));
    return pageStatement(plan, asParents(records, columns));
  });
}

function asParents(records: Sql, columns: readonly RecordColumn[]): Parents {
  const selected = columns.map(({ name, as }) => sql`, parent.${sql.id(name)} as ${sql.id(as)}`);
  return { from: sql`(${records}) as parent`, columns: sql.join(selected, sql``) };
}

function recordOf(first: PageRow, { wanted, columns, node }: Place, page: Connection<Row>): Row {
  const record: Row = { id: first.parentId };
  for (const { name, as } of columns) record[name] = first[as];
  nestJoined(record, wanted.joined);
  record[ALONG] = { node, page } satisfies Along;
  return record;
}
