import { Field, InputType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { sql } from '../../database/database.js';
import type { FilterField } from './filter.js';

@InputType('DateRange', { description: 'Days from "from" to "to", both included.' })
export class DateRange {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On this day or later.' })
  from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On this day or earlier.' })
  to?: string | null;
}

/** The day lies in the range; an unknown day never does. */
export const during = (column: string, description: string): FilterField => ({
  type: () => DateRange,
  description: `${description} Records where it is unknown are left out.`,
  where: (table, { from, to }: DateRange) =>
    sql`(${table}.${sql.id(column)} between coalesce(${from ?? null}::date, '-infinity')
      and coalesce(${to ?? null}::date, 'infinity'))`,
});
