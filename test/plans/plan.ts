/** A node of a plan as EXPLAIN gives it in JSON, as far as it is looked at. */
export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  'Total Cost': number;
  Plans?: PlanNode[];
}

/**
 * The large tables that a plan reads from one end to the other, since no index narrows them.
 *
 * A nested loop that does so for each of its rows is among these plans.
 */
export function wholeReads(plan: PlanNode, isLarge: (table: string) => boolean): Set<string> {
  return new Set(plan['Total Cost'] < CHEAP ? [] : readsIn(plan, { isLarge, isLimited: false }));
}

/** Less than any large table costs: what looks like reading all of it stops soon, as a merge of sorted rows may. */
const CHEAP = 100;

/** Whether PostgreSQL takes the plan for any values, once it has planned a statement for some five. */
export const isChosen = (generic: PlanNode, custom: PlanNode): boolean =>
  generic['Total Cost'] <= custom['Total Cost'] + PLANNING;

/** About what planning costs, as PostgreSQL reckons it. */
const PLANNING = 25;

interface Place {
  readonly isLarge: (table: string) => boolean;
  /** Something above stops reading after some rows. */
  readonly isLimited: boolean;
}

function readsIn(node: PlanNode, place: Place): string[] {
  const { 'Node Type': type, 'Relation Name': table, Plans: children = [] } = node;
  const isLimited = type === 'Limit' || (place.isLimited && !GATHERING.has(type));
  const below = children.flatMap((child) => readsIn(child, { ...place, isLimited }));
  const isWhole = table !== undefined && place.isLarge(table) && readsWhole(node, place);
  return isWhole ? [table, ...below] : below;
}

/** In the order of an index, a table is read whole only where nothing stops it. */
function readsWhole(node: PlanNode, { isLimited }: Place): boolean {
  const type = node['Node Type'];
  if (type === 'Seq Scan') return true;
  return /^Index (Only )?Scan$/.test(type) && node['Index Cond'] === undefined && !isLimited;
}

/** These need all rows below them before they give the first. */
const GATHERING = new Set(['Sort', 'Hash', 'Hash Join', 'Aggregate', 'WindowAgg', 'SetOp']);
