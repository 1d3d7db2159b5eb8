import { type Sql, sql } from '../../database/database.js';
import { userInputError } from '../../graphql/user-input-error.js';
import type { Reader } from '../reading/reader.js';
import { type Subject, subjects } from './dimensions.js';
import { LARGEST_TABLE, type StatisticsArgs, listingOf } from './statistics.type.js';

interface CountRow {
  totalRows: number;
  keys: { value: string; label: string }[];
  count: number;
  distinctCities: number;
}

export interface Statistics {
  totalRows: number;
  rows: object[];
}

const MOST_DIMENSIONS = 3;

export async function readStatistics(reader: Reader, args: StatisticsArgs): Promise<Statistics> {
  const subject = subjects[args.subject] as Subject;
  checkArgs(args, subject);
  const rows = await reader.database.rows<CountRow>(statement(args, subject));
  return {
    totalRows: rows[0]?.totalRows ?? 0,
    rows: rows.map(({ keys, ...row }) => ({
      ...row,
      keys: args.by.map((dimension, place) => ({ dimension, ...keys[place] })),
    })),
  };
}

const T = sql.id('t');

function statement({ by, filter, first, subject: name }: StatisticsArgs, subject: Subject): Sql {
  const [field, listing] = listingOf[name];
  const values = by.map((_, place) => sql`${dimension(place)}.value`);
  const labels = by.map((_, place) => sql`min(${dimension(place)}.label)`);
  const keys = values.map(
    (value, place) => sql`jsonb_build_object('value', coalesce(${value}, 'UNKNOWN'),
      'label', coalesce(${labels[place] as Sql}, 'Unknown'))`,
  );
  const joins = by.map(
    (property, place) =>
      sql`left join lateral (${subject.dimensions[property] as Sql}) ${dimension(place)} on true`,
  );
  return sql`select count(*) over ()::int as "totalRows", jsonb_build_array(${sql.join(keys)}) as keys,
      count(distinct t.id)::int as count, count(distinct cities.city_id)::int as "distinctCities"
    from ${sql.table(subject.table)} t ${sql.join(joins, sql` `)}
    left join lateral (${subject.cities}) cities on true
    where ${listing.noun.filter.condition(T, filter?.[field])}
    group by ${sql.join(values)}
    order by count(distinct t.id) desc, ${sql.join(values)}
    limit ${first}`;
}

const dimension = (place: number): Sql => sql.id(`dimension_${place}`);

function checkArgs(args: StatisticsArgs, subject: Subject): void {
  checkDimensions(args, Object.keys(subject.dimensions));
  checkFilter(args);
  if (args.first < 1 || args.first > LARGEST_TABLE) {
    refuse('first', `"first" is ${args.first}; it takes 1 to ${LARGEST_TABLE}.`);
  }
}

function checkDimensions({ by, subject }: StatisticsArgs, accepted: readonly string[]): void {
  if (by.length < 1 || by.length > MOST_DIMENSIONS || new Set(by).size < by.length) {
    const found = by.join(', ') || 'nothing';
    refuse('by', `"by" takes one to ${MOST_DIMENSIONS} different dimensions; it has ${found}.`);
  }
  const unfit = by.find((property) => !accepted.includes(property));
  if (unfit) {
    refuse('by', `${subject} cannot be counted by ${unfit}; it can be by ${accepted.join(', ')}.`);
  }
}

function checkFilter({ filter, subject }: StatisticsArgs): void {
  const [field] = listingOf[subject];
  const other = Object.entries(filter ?? {}).find(([key, value]) => value != null && key !== field);
  if (other)
    refuse('filter', `The subject ${subject} takes the filter "${field}", not "${other[0]}".`);
}

function refuse(argument: string, message: string): never {
  throw userInputError('BAD_USER_INPUT', argument, message);
}
