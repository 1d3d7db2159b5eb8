import { Field, InputType, Int } from 'type-graphql';
import { type Sql, sql } from '../../database/database.js';

type TypeThunk = NonNullable<Parameters<typeof Field>[0]>;

/** One way to narrow a list: an input field and the condition that it stands for. */
export interface FilterField {
  type: TypeThunk;
  description: string;
  /** The condition over the table of the noun (its alias); the value is as the input type says. */
  where: (table: Sql, value: never) => Sql;
}

export type FilterValue = Readonly<Record<string, unknown>>;
export type InputClass = new () => object;

/** The filter of a noun; its input type is made when first asked for, since filters refer to one another. */
export class Filter {
  #input: InputClass | undefined;
  #fields: Record<string, FilterField> | undefined;

  constructor(
    readonly noun: string,
    private readonly define: () => Record<string, FilterField>,
  ) {}

  get input(): InputClass {
    this.#input ??= this.#makeInput();
    return this.#input;
  }

  get fields(): Record<string, FilterField> {
    this.#fields ??= this.define();
    return this.#fields;
  }

  /** True of every row when the filter is absent or empty. */
  condition(table: Sql, filter: FilterValue | null | undefined): Sql {
    const parts = Object.entries(filter ?? {}).filter(([, value]) => value != null);
    return all(parts.map(([name, value]) => this.#part(table, name, value)));
  }

  #part(table: Sql, name: string, value: unknown): Sql {
    const each = () => (value as FilterValue[]).map((filter) => this.condition(table, filter));
    if (name === 'and') return all(each());
    if (name === 'or') return any(each());
    if (name === 'not')
      return sql`not coalesce(${this.condition(table, value as FilterValue)}, false)`;
    return (this.fields[name] as FilterField).where(table, value as never);
  }

  #makeInput(): InputClass {
    const input = named(`${this.noun}Filter`);
    this.#input = input;
    const joined = { and: ALL, or: ANY };
    for (const [name, description] of Object.entries(joined)) {
      add(input, name, { type: () => [input], description });
    }
    add(input, 'not', { type: () => input, description: 'This filter does not hold.' });
    for (const [name, field] of Object.entries(this.fields)) add(input, name, field);
    InputType(`${this.noun}Filter`, { description: EVERY })(input);
    return input;
  }
}

const ALL = 'All of these filters hold.';
const ANY = 'At least one of these filters holds; none does when the list is empty.';
const EVERY = 'Narrows the list: every field given must hold. Fields left out narrow nothing.';

const named = (name: string): InputClass => ({ [name]: class {} })[name] as InputClass;

const add = (input: InputClass, name: string, field: Omit<FilterField, 'where'>): void =>
  Field(field.type, { nullable: true, description: field.description })(
    input.prototype as object,
    name,
  );

const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`;

const any = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`;

/** The column equals one of the values. */
export const oneOf = (
  column: string,
  description: string,
  type: TypeThunk = () => [String],
): FilterField => ({
  type,
  description,
  where: (table, values: readonly unknown[]) =>
    sql`${table}.${sql.id(column)} = any(${values}::text[])`,
});

/** The row, or what it links to, is among the ids that a sub-select finds for the values. */
export const within = (
  description: string,
  where: (table: Sql, values: readonly string[]) => Sql,
): FilterField => ({ type: () => [String], description, where });

/** The foreign key leads to a record with one of the slugs (or codes). */
export const refersTo = (
  key: string,
  target: { table: string; column?: string },
  description: string,
): FilterField =>
  within(
    description,
    (table, values) => sql`${table}.${sql.id(key)} in (
      select id from ${sql.table(target.table)}
      where ${sql.id(target.column ?? 'slug')} = any(${values}::text[]))`,
  );

/** Linked, through a table of links, to a record with one of the slugs (or codes). */
export const linkedTo = (
  link: { table: string; from: string; to: string },
  target: { table: string; column?: string },
  description: string,
): FilterField =>
  within(
    description,
    (table, values) => sql`exists (
      select from ${sql.table(link.table)} linked
      join ${sql.table(target.table)} target on target.id = linked.${sql.id(link.to)}
      where linked.${sql.id(link.from)} = ${table}.id
      and target.${sql.id(target.column ?? 'slug')} = any(${values}::text[]))`,
  );

let depth = 0;

/** At least one record across the edge meets a filter of its own. */
export const some = (
  filter: Filter,
  description: string,
  across: (table: Sql, target: Sql) => { from: Sql; on: Sql },
): FilterField => ({
  type: () => filter.input,
  description,
  where: (table, value: FilterValue) => {
    depth += 1;
    try {
      const target = sql.id(`some_${depth}`);
      const { from, on } = across(table, target);
      return sql`exists (select from ${from} where ${on} and ${filter.condition(target, value)})`;
    } finally {
      depth -= 1;
    }
  },
});

/** Whether the column has a value. */
export const known = (column: string, description: string): FilterField => ({
  type: () => Boolean,
  description,
  where: (table, value: boolean) =>
    value ? sql`${table}.${sql.id(column)} is not null` : sql`${table}.${sql.id(column)} is null`,
});

@InputType('IntRange', { description: 'Whole numbers from "gte" to "lte", both included.' })
export class IntRange {
  @Field(() => Int, { nullable: true, description: 'At least this.' })
  gte?: number | null;

  @Field(() => Int, { nullable: true, description: 'At most this.' })
  lte?: number | null;
}

/** The column lies in the range; an unknown value never does. */
export const between = (column: string, description: string): FilterField => ({
  type: () => IntRange,
  description: `${description} Records where it is unknown are left out.`,
  where: (table, { gte, lte }: IntRange) =>
    all([
      sql`${table}.${sql.id(column)} is not null`,
      ...(gte == null ? [] : [sql`${table}.${sql.id(column)} >= ${gte}`]),
      ...(lte == null ? [] : [sql`${table}.${sql.id(column)} <= ${lte}`]),
    ]),
});
