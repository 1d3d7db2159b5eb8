import { type Sql, sql } from '../../database/database.js';
import { userInputError } from '../../graphql/user-input-error.js';
import type { Reader } from '../reading/reader.js';
import { type Dimension, type Subject, subjects } from './dimensions.js';
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

/**
 * Records and cities are counted apart, each by what is different: a record with its values, and a city with them.
 * Counted together, every group would have to be sorted by both.
 */
function statement(args: StatisticsArgs, subject: Subject): Sql {
  const values = args.by.map((_, place) => sql.id(`value_${place}`));
  const labels = args.by.map((_, place) => sql.id(`label_${place}`));
  const keys = values.map(
    (value, place) => sql`jsonb_build_object('value', coalesce(${value}, 'UNKNOWN'),
      'label', coalesce(min(${labels[place] as Sql}), 'Unknown'))`,
  );
  return sql`with listed as (${listed(args, subject)})
    select count(*) over ()::int as "totalRows", jsonb_build_array(${sql.join(keys)}) as keys,
      sum(records)::int as count, sum(cities)::int as "distinctCities"
    from (
      select ${sql.join(values)}, ${smallest(labels)}, count(*) as records, 0 as cities
      from listed group by ${sql.join(values)}
      union all
      select ${sql.join(values)}, ${sql.join(labels.map(() => sql`null`))}, 0, count(*)
      from (
        select distinct ${sql.join(values)}, reached.city_id
        from listed t cross join lateral (${subject.cities}) reached where reached.city_id is not null
      ) met group by ${sql.join(values)}
    ) counted
    group by ${sql.join(values)}
    order by sum(records) desc, ${sql.join(values)}
    limit ${args.first}`;
}

/** Each record once for each combination of its values. */
function listed({ by, filter, subject: name }: StatisticsArgs, subject: Subject): Sql {
  const [field, listing] = listingOf[name];
  const columns = ['id', ...(subject.cityColumns ?? [])].map((column) => sql`t.${sql.id(column)}`);
  const read = by.map(
    (_, place) => sql`${dimension(place)}.value as ${sql.id(`value_${place}`)},
      ${dimension(place)}.label as ${sql.id(`label_${place}`)}`,
  );
  const joins = by.map(
    (property, place) =>
      sql`left join lateral (${(subject.dimensions[property] as Dimension).values}) ${dimension(place)} on true`,
  );
  const mayRepeat = by.some((property) => subject.dimensions[property]?.mayRepeat);
  return sql`select ${mayRepeat ? sql`distinct` : sql``} ${sql.join([...columns, ...read])}
    from ${sql.table(subject.table)} t ${sql.join(joins, sql` `)}
    where ${listing.noun.filter.condition(T, filter?.[field])}`;
}

/** By their bytes: the labels of one value are the same as a rule, and rules of languages are slow. */
const smallest = (labels: readonly Sql[]): Sql =>
  sql.join(labels.map((label) => sql`min(${label} collate "C") as ${label}`));

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
