import { Args, Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { sharing } from '../graphql/execution/shared-value.js';
import type { Asked } from '../graphql/selection.js';
import type { TypeClass } from './connection-type.js';
import type { Context } from './context.js';
import { type Listing, nounOfType } from './listing.js';
import type { PageArgsClass } from './page-args.js';
import type { ListEdge, Noun, Reference, Row } from './reading/noun.js';
import { readPage } from './reading/page-reader.js';
import type { PageRequest } from './reading/page-statement.js';
import type { Reader } from './reading/reader.js';
import { pageAlong } from './reading/record-with-page.js';

type TypeThunk = NonNullable<Parameters<typeof FieldResolver>[0]>;

interface Ask {
  request: PageRequest;
  asked: Asked;
}

/** A field that leads from a record to others. */
export interface EdgeField {
  type: TypeThunk;
  description: string;
  nullable?: boolean;
  args?: PageArgsClass;
  read: (reader: Reader, row: Row, ask: Ask) => unknown;
  /** Rows with the same key lead to the same. */
  keyOf?: (row: Row) => unknown;
  /** Where it leads to one record that a key of the row names. */
  reference?: Reference;
  /** Where it leads to a list that comes in pages. */
  list?: ListEdge;
}

interface Target {
  noun: Noun;
  type: TypeClass;
}

/** Leads to the one record that the row's key names. */
export function toOne({ noun, type }: Target, key: string, description: string): EdgeField {
  const reference = { noun, key };
  return {
    type: () => type,
    description,
    read: (reader, row, { asked }) => reader.follow(row, reference, asked),
    keyOf: (row) => row[key],
    reference,
  };
}

/** Leads to the one record that the row's key names, or to null. */
export const toOneOrNone = (target: Target, key: string, description: string): EdgeField => ({
  ...toOne(target, key, description),
  nullable: true,
});

/** Leads to the records that the row's keys name, in their order. */
export const toAll = (target: Target, key: string, description: string): EdgeField => ({
  type: () => [target.type],
  description,
  read: (reader, row, { asked }) =>
    Promise.all((row[key] as number[]).map((id) => reader.one(target.noun, id, asked))),
});

/** Leads to a list that cannot grow long. */
export const toList = (edge: ListEdge, type: TypeClass, description: string): EdgeField => ({
  type: () => [type],
  description,
  read: (reader, row, { asked }) => reader.list(edge, row.id, asked),
  keyOf: ({ id }) => id,
});

/** Leads to a list that comes in pages. */
export const toPage = (edge: ListEdge, target: Listing, description: string): EdgeField => ({
  type: () => target.connection,
  description,
  args: target.args,
  read: (reader, row, ask) =>
    pageAlong(row, ask.asked) ?? readPage(reader, { edge, parentId: row.id }, ask),
  keyOf: ({ id }) => id,
  list: edge,
});

export type ResolverClass = new () => object;

/** A resolver class with one field resolver for each of the fields. */
export function edgeFields(type: TypeClass, fields: Record<string, EdgeField>): ResolverClass {
  class EdgeFields {}
  for (const [name, field] of Object.entries(fields)) {
    declare(EdgeFields.prototype, name, field);
    if (field.reference) nounOfType(type)?.references.set(name, [field.reference]);
    if (field.list) nounOfType(type)?.lists.set(name, field.list);
  }
  Resolver(() => type)(EdgeFields);
  return EdgeFields;
}

function declare(prototype: object, name: string, field: EdgeField): void {
  // The four parameters are those of a resolver, declared one by one below.
  // oxlint-disable-next-line max-params
  const value = (row: Row, { read }: Context, asked: Asked, request: PageRequest = { first: 0 }) =>
    field.read(read, row, { request, asked });
  const descriptor = { value, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(prototype, name, descriptor);
  Root()(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
  if (field.args) Args(() => field.args as PageArgsClass)(prototype, name, 3);
  if (field.keyOf) Extensions(sharing(field.keyOf))(prototype, name);
  const { description, nullable = false } = field;
  FieldResolver(field.type, { description, nullable })(prototype, name, descriptor);
}
