import { type Sql, sql } from '../../database/database.js';
import type { ListEdge, Noun } from './noun.js';

const tableAsT = (noun: Noun): Sql => sql`${sql.table(noun.table)} t`;

/** The noun belongs to the parent by a condition on its row. */
export const conditionEdge = (noun: Noun, belongsTo: (parentId: Sql) => Sql): ListEdge => ({
  noun,
  from: tableAsT(noun),
  isLinked: false,
  counted: tableAsT(noun),
  belongsTo,
  linkColumns: [],
  statedBy: null,
});

/** The noun's own column holds the parent's id. */
export const keyEdge = (noun: Noun, column: string): ListEdge =>
  conditionEdge(noun, (parentId) => sql`t.${sql.id(column)} = ${parentId}`);

/** Every record of the noun; it hangs on nothing. */
export const everyEdge = (noun: Noun): ListEdge => conditionEdge(noun, () => sql`true`);

export interface Link {
  table: string;
  parent: string;
  node: string;
  columns?: readonly string[];
  /** The type of the parent, where it is the one that states the link. */
  statedBy?: string;
}

/** A table of links joins the noun and the parent. */
export const linkEdge = (noun: Noun, link: Link): ListEdge => ({
  noun,
  from: sql`${sql.table(link.table)} link join ${sql.table(noun.table)} t on t.id = link.${sql.id(link.node)}`,
  isLinked: true,
  counted: sql`${sql.table(link.table)} link`,
  belongsTo: (parentId) => sql`link.${sql.id(link.parent)} = ${parentId}`,
  linkColumns: link.columns ?? ['assertion'],
  statedBy: link.statedBy ?? null,
});
