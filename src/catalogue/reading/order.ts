import { Field, InputType, registerEnumType } from 'type-graphql';
import type { CursorValue } from '../../graphql/cursor.js';
import { type Sql, sql } from '../../database/database.js';
import type { InputClass } from './filter.js';
import type { NamedOrder, Noun, SortKey } from './noun.js';

export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end of the list comes first.',
  valuesConfig: {
    ASC: { description: 'A to Z, small to large, old to new.' },
    DESC: { description: 'Z to A, large to small, new to old.' },
  },
});

export interface OrderValue {
  field: string;
  direction: OrderDirection;
}

/** A total order of a list: the same keys for its statement and for its cursors, ended by the id. */
export interface Order {
  name: string;
  keys: readonly Required<SortKey>[];
}

export function orderOf(noun: Noun, order?: OrderValue | null): Order {
  const field = order?.field ?? Object.keys(noun.orders)[0] ?? '';
  const descending = order?.direction === OrderDirection.DESC;
  const { keys } = noun.orders[field] as NamedOrder;
  return {
    name: `${noun.type}.${field}.${descending ? 'DESC' : 'ASC'}`,
    keys: [...keys, byId].map((key) => ({ descending, ...key })),
  };
}

const byId: SortKey = { by: (table) => sql`${table}.id`, type: 'int' };

export const orderBy = (keys: Order['keys'], expression: (key: number) => Sql): Sql =>
  sql.join(
    keys.map((key, index) => sql`${expression(index)} ${key.descending ? sql`desc` : sql`asc`}`),
  );

/** True of the rows that come after the cursor's values, in the order of the keys. */
export function isAfter(keys: Order['keys'], table: Sql, values: readonly CursorValue[]): Sql {
  const [key, ...rest] = keys as [Required<SortKey>, ...Required<SortKey>[]];
  const value = sql`${values[0]}::${sql.raw(key.type)}`;
  const beyond = sql`${key.by(table)} ${key.descending ? sql`<` : sql`>`} ${value}`;
  if (rest.length === 0) return beyond;
  return sql`(${beyond} or (${key.by(table)} = ${value} and ${isAfter(rest, table, values.slice(1))}))`;
}

/** The `orderBy` input of a noun, with an enum of its orders. */
export function orderInput(noun: Noun): InputClass {
  const fields = Object.fromEntries(Object.keys(noun.orders).map((name) => [name, name]));
  registerEnumType(fields, {
    name: `${noun.type}OrderField`,
    description: `What a list of ${noun.type} can be sorted by; ties are settled by the id.`,
    valuesConfig: Object.fromEntries(
      Object.entries(noun.orders).map(([name, { description }]) => [name, { description }]),
    ),
  });
  const input = { [noun.type]: class {} }[noun.type] as InputClass;
  Field(() => fields, { description: 'What to sort by.' })(input.prototype as object, 'field');
  Field(() => OrderDirection, {
    defaultValue: OrderDirection.ASC,
    description: 'Which end comes first.',
  })(input.prototype as object, 'direction');
  InputType(`${noun.type}Order`, { description: `The order of a list of ${noun.type}.` })(input);
  return input;
}
