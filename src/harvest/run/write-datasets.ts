import { type Database, type Sql, sql } from '../../database/database.js';
import { moveLinks } from '../duplicates/grouping/move-links.js';
import { datasetColumns, distributionColumns } from '../record/record-content.js';

/** Makes the datasets of `harvest_dataset` what their records say; those without a record go. */
export async function writeDatasets(transaction: Database): Promise<void> {
  for (const statement of STATEMENTS) await transaction.rows(statement);
}

const names = (columns: Iterable<string>): Sql =>
  sql.join([...columns].map((name) => sql.id(name)));

const typed = (columns: Readonly<Record<string, string>>): Sql =>
  sql.join(Object.entries(columns).map(([name, type]) => sql`${sql.id(name)} ${sql.raw(type)}`));

/** Columns that hold what the content holds under the same name. */
const plainColumns = Object.keys(datasetColumns).filter(
  (name) => name !== 'publisher_city' && name !== 'publisher_business',
);

const writtenColumns = [
  ...plainColumns,
  'publisher_city_id',
  'publisher_business_id',
  'theme_id',
  'catalogue_id',
  'field_sources',
];

/** A dataset of the editors that a catalogue lists, too, stays as they wrote it. */
const HARVESTED = sql`planned.records > 0 and not exists (
  select from dataset held where held.id = planned.dataset_id and held.catalogue_id is null)`;

const deleteGone = sql`
  delete from dataset held
  where held.id = any(array(select dataset_id from harvest_dataset where records = 0))
    and held.catalogue_id is not null`;

const upsert = sql`
  insert into dataset (id, slug, assertion, ${names(writtenColumns)})
  select planned.dataset_id, planned.slug, 'HARVESTED',
    ${sql.join(plainColumns.map((name) => sql`said.${sql.id(name)}`))},
    city.id, case when city.id is null then business.id end, theme.id, planned.source_id, planned.field_sources
  from harvest_dataset planned
  cross join lateral jsonb_to_record(planned.content -> 'dataset') as said (${typed(datasetColumns)})
  left join city on city.slug = said.publisher_city
  left join business on business.slug = said.publisher_business
  left join theme on theme.code = planned.content -> 'themes' ->> 0
  where ${HARVESTED}
  order by planned.dataset_id
  on conflict (id) do update set updated_at = now(),
    ${sql.join(writtenColumns.map((name) => sql`${sql.id(name)} = excluded.${sql.id(name)}`))}`;

const partTables = [
  'distribution',
  'dataset_theme',
  'dataset_kind',
  'dataset_city',
  'dataset_country',
];

const deleteParts = partTables.map(
  (table) => sql`
    delete from ${sql.table(table)} part using harvest_dataset planned
    where part.dataset_id = planned.dataset_id and ${HARVESTED}`,
);

const insertDistributions = sql`
  insert into distribution (dataset_id, position, ${names(Object.keys(distributionColumns))})
  select planned.dataset_id, said.place::int - 1,
    ${sql.join(Object.keys(distributionColumns).map((name) => sql`said.${sql.id(name)}`))}
  from harvest_dataset planned
  cross join lateral rows from (
    jsonb_to_recordset(planned.content -> 'distributions') as (${typed(distributionColumns)}))
    with ordinality as said (${names(Object.keys(distributionColumns))}, place)
  where ${HARVESTED}`;

const insertThemes = sql`
  insert into dataset_theme (dataset_id, theme_id, position)
  select planned.dataset_id, theme.id, min(said.place)::int - 1
  from harvest_dataset planned
  cross join lateral jsonb_array_elements_text(planned.content -> 'themes') with ordinality said (code, place)
  join theme on theme.code = said.code
  where ${HARVESTED} group by 1, 2`;

const insertKinds = sql`
  insert into dataset_kind (dataset_id, kind_id, assertion, confidence, words)
  select planned.dataset_id, data_kind.id,
    case when said.confidence is null then 'HARVESTED' else 'INFERRED' end, said.confidence, said.words
  from harvest_dataset planned
  cross join lateral jsonb_to_recordset(planned.content -> 'kinds')
    as said (kind text, confidence double precision, words jsonb)
  join data_kind on data_kind.slug = said.kind
  where ${HARVESTED} on conflict do nothing`;

const insertPlaces = [
  { table: 'city', key: 'slug', list: 'cities' },
  { table: 'country', key: 'code', list: 'countries' },
].map(
  ({ table, key, list }) => sql`
    insert into ${sql.table(`dataset_${table}`)} (dataset_id, ${sql.id(`${table}_id`)}, assertion)
    select planned.dataset_id, place.id, 'HARVESTED'
    from harvest_dataset planned
    cross join lateral jsonb_array_elements_text(planned.content -> ${sql.lit(list)}) said (name)
    join ${sql.table(table)} place on place.${sql.id(key)} = said.name
    where ${HARVESTED} on conflict do nothing`,
);

/** A source that no longer lists a dataset supports it no more; who did first stays first. */
const sourceLinks = [
  sql`
    delete from dataset_source link using harvest_dataset planned
    where link.dataset_id = planned.dataset_id
      and exists (select from harvest_source where source_id = link.source_id)
      and not exists (
        select from harvest_record record where record.dataset_id = link.dataset_id
          and record.source_id = link.source_id and record.withdrawn_at is null)`,
  sql`
    insert into dataset_source (dataset_id, source_id, position)
    select record.dataset_id, record.source_id,
      (select coalesce(max(position) + 1, 0) from dataset_source where dataset_id = record.dataset_id)
        + row_number() over (partition by record.dataset_id order by min(record.added_at), record.source_id) - 1
    from harvest_dataset planned
    join harvest_record record on record.dataset_id = planned.dataset_id and record.withdrawn_at is null
    group by record.dataset_id, record.source_id
    on conflict do nothing`,
];

/** The slugs of records that became part of a dataset lead to it, also while they are withdrawn. */
const formerSlugs = [
  sql`
    delete from dataset_slug former using dataset held, harvest_dataset planned
    where former.slug = held.slug and held.id = planned.dataset_id`,
  sql`
    insert into dataset_slug (slug, dataset_id)
    select record.own_slug, held.id
    from harvest_dataset planned
    join dataset held on held.id = planned.dataset_id
    join harvest_record record on record.dataset_id = held.id
    where record.own_slug <> held.slug
    on conflict (slug) do update set dataset_id = excluded.dataset_id
      where dataset_slug.dataset_id <> excluded.dataset_id`,
];

const STATEMENTS: readonly Sql[] = [
  upsert,
  ...moveLinks,
  deleteGone,
  ...deleteParts,
  insertDistributions,
  insertThemes,
  insertKinds,
  ...insertPlaces,
  ...sourceLinks,
  ...formerSlugs,
];
