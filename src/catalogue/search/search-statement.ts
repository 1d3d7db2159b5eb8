import { type Sql, sql } from '../../database/database.js';
import { type CursorShape, type CursorValue, decodeCursor } from '../../graphql/cursor.js';
import { pageSize } from '../../graphql/page.js';
import type { SearchArgs } from './search.type.js';

export const SEARCH_ORDER: CursorShape = { order: 'search', types: ['float8', 'text', 'int'] };

/**
 * A record fits when its words match (whole words, or the beginning of the last one), or when its name is alike.
 * Names weigh most: a name that is the text itself comes first.
 */
const found = (args: SearchArgs, columns: Sql): Sql => sql`
  asked as materialized (
    select fold_name(${args.text}) as folded,
      websearch_to_tsquery('hansa', ${args.text}) as words,
      to_tsquery('hansa', coalesce((
        select string_agg(quote_literal(lexeme) || ':*', ' & ')
        from unnest(string_to_array(trim(regexp_replace(fold_name(${args.text}), '[^[:alnum:]]+', ' ', 'g')), ' ')) lexeme
        where lexeme <> ''), '')) as beginnings
  ),
  found as materialized (
    select ${columns}
    from search_document document, asked
    where (vector @@ words or vector @@ beginnings or folded <% names)
    and ${isWanted(args)}
  )`;

/** Where thousands fit, this takes longer than to find them: only what is ranked has it. */
const SCORED = sql`document.type, document.id, document.title, document.text,
      (ts_rank('{0.05, 0.2, 0.4, 1}', vector, words) + 0.5 * ts_rank('{0.05, 0.2, 0.4, 1}', vector, beginnings)
        + word_similarity(folded, names) + similarity(folded, names)
        + case when folded = any(string_to_array(names, ' ; ')) then 2 else 0 end)::float8 as score`;

/** Looked up for each record, and so only where they are counted. */
const COUNTED = sql`document.type, document.country_ids, document.theme_ids, document.status`;

const conditions: Readonly<Record<string, (values: readonly string[]) => Sql>> = {
  types: (types) => sql`document.type = any(${types}::text[])`,
  countries: (codes) =>
    sql`document.country_ids && array(select id from country where code = any(${codes}::text[]))`,
  themes: (codes) =>
    sql`document.theme_ids && array(select id from theme where code = any(${codes}::text[]))`,
  statuses: (statuses) => sql`document.status = any(${statuses}::text[])`,
};

function isWanted({ types, filter }: SearchArgs): Sql {
  const wanted = [['types', types] as const, ...Object.entries(filter ?? {})];
  const given = wanted.filter(([, values]) => values != null);
  return sql.join(
    [
      sql`true`,
      ...given.map(([name, values]) => conditions[name]?.(values as string[]) ?? sql`true`),
    ],
    sql` and `,
  );
}

/** Marks that no text of the catalogue holds; they become tags after the text is escaped. */
export const MARK = { start: '\uE000', end: '\uE001' };

export function searchStatement(args: SearchArgs): Sql {
  const cursor = args.after ? decodeCursor(args.after, SEARCH_ORDER) : null;
  return sql`with ${found(args, SCORED)},
    page as (
      select * from found ${cursor ? isAfter(cursor) : sql``}
      order by score desc, type collate "C", id limit ${pageSize(args) + 1}
    )
    select page.type, page.id, page.score, total.total,
      ${headline('title', sql`page.title`)}, ${headline('text', sql`page.text`)}
    from (select count(*)::int as total from found) total
    left join page on true cross join asked
    order by page.score desc, page.type collate "C", page.id`;
}

const isAfter = ([score, type, id]: CursorValue[]): Sql => sql`where score < ${score}::float8
  or (score = ${score}::float8 and (type collate "C", id) > (${type}::text collate "C", ${id}::int))`;

const MARKS = `StartSel=${MARK.start},StopSel=${MARK.end}`;
/** A title is shown whole, a text by the piece that fits best. */
const SHOWN = {
  title: `${MARKS},HighlightAll=true`,
  text: `${MARKS},MaxFragments=1,MaxWords=30,MinWords=10`,
};

const headline = (name: keyof typeof SHOWN, text: Sql): Sql => sql`
  ts_headline('hansa', ${text}, asked.words || asked.beginnings, ${SHOWN[name]}) as ${sql.id(name)}`;

export const facetStatement = (args: SearchArgs): Sql => sql`with ${found(args, COUNTED)}
  select 'TYPE' as key, type as value, type as label, count(*)::int as count from found group by type
  union all
  select 'COUNTRY', country.code, country.name, count(*)::int
    from found cross join unnest(country_ids) as listed (id) join country on country.id = listed.id
    group by country.id
  union all
  select 'THEME', theme.code, theme.label, count(*)::int
    from found cross join unnest(theme_ids) as listed (id) join theme on theme.id = listed.id
    group by theme.id
  union all
  select 'STATUS', status, initcap(status), count(*)::int from found where status is not null group by status
  order by key, count desc, value`;
