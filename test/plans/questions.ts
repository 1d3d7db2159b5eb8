import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { nouns } from '../../src/catalogue/nouns.js';
import type { Noun } from '../../src/catalogue/reading/noun.js';
import { OrderDirection, type OrderValue } from '../../src/catalogue/reading/order.js';

/** A list of records of a noun in the schema: at the root, or of a record. */
export interface ListField {
  /** Such as Query.cities or City.datasets. */
  readonly label: string;
  readonly noun: Noun;
  readonly filter: GraphQLInputObjectType;
  /** The document around it. */
  readonly around: (list: string) => string;
  readonly name: string;
}

/** Every list in pages that the schema has, of all records and of single ones. */
export function listFields(schema: GraphQLSchema): ListField[] {
  const root = listsOf(schema.getQueryType() as GraphQLObjectType);
  return [
    ...root.map((field) => toListField('Query', field, (list) => `{ ${list} }`)),
    ...root.flatMap((field) => {
      const type = recordOf(field);
      const around = (list: string) => `{ ${field.name}(first: 20) { nodes { ${list} } } }`;
      return listsOf(type).map((inner) => toListField(type.name, inner, around));
    }),
  ];
}

const connections: ReadonlySet<string> = new Set(nouns.map(({ noun }) => `${noun.type}Connection`));

const listsOf = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter(
    ({ type: of, args }) =>
      connections.has(getNamedType(of).name) && args.some(({ name }) => name === 'orderBy'),
  );

type Field = GraphQLField<unknown, unknown>;

function recordOf(field: Pick<Field, 'type'>): GraphQLObjectType {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  return getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType;
}

function toListField(parent: string, field: Field, around: ListField['around']): ListField {
  const input = (name: string) =>
    getNamedType(field.args.find((arg) => arg.name === name)!.type) as GraphQLInputObjectType;
  return {
    label: `${parent}.${field.name}`,
    name: field.name,
    noun: nouns.find(({ noun }) => `${noun.type}Connection` === getNamedType(field.type).name)!
      .noun,
    filter: input('filter'),
    around,
  };
}

/** Each order of a list, both ways. */
export const ordersOf = ({ noun }: ListField): OrderValue[] =>
  Object.keys(noun.orders).flatMap((field) =>
    Object.values(OrderDirection).map((direction) => ({ field, direction })),
  );

/** One filter for each field of a list's filter, and for each field of the filters in it. */
export function filtersOf({ filter }: ListField, values: readonly string[]): Filtered[] {
  return fieldsOf(filter).flatMap((field) => filtersBy(field, values, NESTED));
}

interface Filtered {
  readonly label: string;
  readonly value: Record<string, unknown>;
}

/** How far filters of other nouns are gone into. */
const NESTED = 1;

const fieldsOf = (filter: GraphQLInputObjectType): GraphQLInputField[] =>
  Object.values(filter.getFields()).filter(({ name }) => !['and', 'or', 'not'].includes(name));

function filtersBy(field: GraphQLInputField, values: readonly string[], depth: number): Filtered[] {
  const type = getNamedType(field.type);
  const isFilter = isInputObjectType(type) && type.getFields()['and'] !== undefined;
  if (isFilter && depth === 0) return [];
  const inner: Filtered[] = isFilter
    ? fieldsOf(type).flatMap((nested) => filtersBy(nested, values, depth - 1))
    : samples(field.type, values).map((value) => ({ label: '', value: { '': value } }));
  return inner.map(({ label, value }) => ({
    label: `${field.name}${label && `.${label}`}`,
    value: { [field.name]: isFilter ? value : value[''] },
  }));
}

/** Values that a client could send: some of them are there, as `values` holds names of every kind. */
function samples(type: GraphQLInputType, values: readonly string[]): unknown[] {
  if (isNonNullType(type)) return samples(type.ofType, values);
  if (isListType(type)) {
    const named = getNamedType(type);
    return [isEnumType(named) ? [named.getValues()[0]!.name] : values];
  }
  if (isEnumType(type)) return [type.getValues()[0]!.name];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [Object.fromEntries(fields.map(({ name, type: of }) => [name, samples(of, values)[0]]))];
  }
  return (
    { Boolean: [true, false], Int: [50], Float: [50.5], LocalDate: ['2021-05-05'] }[
      String(type)
    ] ?? [values[0]]
  );
}

/** The fields of a record, and of the records that it leads to. */
export function everyField(type: unknown, depth = 2): string {
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).map((field) => fieldText(field, depth));
  return `{ __typename ${fields.join(' ')} }`;
}

function fieldText({ name, type, args }: Field, depth: number): string {
  const of = getNamedType(type);
  if (isLeafType(of)) return name;
  const isConnection = of.name.endsWith('Connection');
  // What is computed reads facts, and records by their keys.
  const isComputed = args.length > 0 && !connections.has(of.name);
  if (isComputed || depth === 0) return '';
  if (!isConnection) return `${name} ${everyField(of, depth - 1)}`;
  const fields = everyField(recordOf({ type }), depth - 1);
  return `${name}(first: 3) { totalCount nodes ${fields} edges { cursor sources { url } } }`;
}
