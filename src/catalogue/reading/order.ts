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

/**
 * A total order of a list: the same keys for its statement and for its cursors, ended by the id. All keys go one way,
 * so that an index on them serves the order, turned round or not, and finds the place of any cursor at once.
 */
export interface Order {
  name: string;
  descending: boolean;
  keys: readonly Pick<SortKey, 'by' | 'type'>[];
}

export function orderOf(noun: Noun, order?: OrderValue | null): Order {
  const field = order?.field ?? Object.keys(noun.orders)[0] ?? '';
  const descending = order?.direction === OrderDirection.DESC;
  const { keys } = noun.orders[field] as NamedOrder;
  return {
    name: `${noun.type}.${field}.${descending ? 'DESC' : 'ASC'}`,
    descending,
    keys: [...keys, byId].map(({ by, byDescending, type }) => ({
      by: descending ? (byDescending ?? by) : by,
      type,
    })),
  };
}

const byId: SortKey = { by: (table) => sql`${table}.id`, type: 'int' };

export const orderBy = ({ keys, descending }: Order, expression: (key: number) => Sql): Sql =>
  sql.join(keys.map((_, index) => sql`${expression(index)} ${descending ? sql`desc` : sql`asc`}`));

/** True of the rows that come after the cursor's values; compared as rows, which an index of the keys answers. */
export function isAfter(order: Order, table: Sql, values: readonly CursorValue[]): Sql {
  const keys = order.keys.map(({ by }) => by(table));
  const place = order.keys.map(({ type }, index) => sql`${values[index]}::${sql.raw(type)}`);
  return sql`(${sql.join(keys)}) ${order.descending ? sql`<` : sql`>`} (${sql.join(place)})`;
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
