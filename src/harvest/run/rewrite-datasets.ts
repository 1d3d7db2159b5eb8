import { type Database, type Sql, sql } from '../../database/database.js';
import { DATA_THEMES } from '../../catalogue/vocabulary/data-theme.js';
import { createMoved } from '../duplicates/grouping/move-links.js';
import { settleSharedDatasets } from './settle-shared-datasets.js';
import { writeDatasets } from './write-datasets.js';

/** Says which datasets are to be made anew of their records. */
export const noteTouched = (datasetIds: Sql): Sql => sql`
  insert into harvest_touched ${datasetIds} on conflict do nothing`;

/** Nothing is touched yet, and no record has moved from one dataset to another. */
export async function beginRewriting(transaction: Database): Promise<void> {
  await transaction.rows(sql`
    create temporary table harvest_touched (dataset_id int primary key) on commit drop`);
  await transaction.rows(createMoved);
}

/** Makes the datasets of `harvest_touched` what their records say, in the transaction of the caller. */
export async function rewriteDatasets(transaction: Database): Promise<void> {
  await transaction.rows(sql`analyze harvest_touched`);
  await transaction.rows(planDatasets);
  await transaction.rows(sql`alter table harvest_dataset add primary key (dataset_id)`);
  await transaction.rows(sql`create index on harvest_dataset (dataset_id) where records > 1`);
  await transaction.rows(sql`analyze harvest_dataset (dataset_id, records)`);
  await settleSharedDatasets(transaction);
  await transaction.rows(addThemes);
  for (const statement of addKinds) await transaction.rows(statement);
  await writeDatasets(transaction);
  await transaction.rows(sql`drop table harvest_touched, harvest_dataset, harvest_moved`);
}

/** The datasets whose records were written, each with the record that came first and how many there are. */
const planDatasets: Sql = sql`
  create temporary table harvest_dataset on commit drop as
  select touched.dataset_id, first.dataset_slug as slug, first.source_id, first.content,
    coalesce(first.records, 0)::int as records, null::jsonb as field_sources
  from harvest_touched touched
  left join lateral (
    select record.*, count(*) over () as records from harvest_record record
    where record.dataset_id = touched.dataset_id and record.withdrawn_at is null
    order by record.added_at, record.source_id, record.identifier limit 1) first on true`;

/** The EU data themes that the records name: a catalogue that holds nothing yet has none. */
const addThemes: Sql = sql`
  insert into theme (code, label, iri)
  select concept.code, concept.label, concept.iri
  from jsonb_to_recordset(${JSON.stringify(DATA_THEMES.concepts)}::jsonb) as concept (code text, label text, iri text)
  where not exists (select from theme where theme.code = concept.code) and concept.code in (
    select said.code from harvest_dataset cross join lateral (
      select jsonb_array_elements_text(content -> 'themes') union all
      select jsonb_path_query(content, '$.kinds[*].concept.theme') #>> '{}') as said (code))
  on conflict do nothing`;

/** The kinds of data that a Hansa states, with the source that says what they are: for a catalogue without any. */
const addKinds: readonly Sql[] = [
  sql`
    create temporary table harvest_kind on commit drop as
    select distinct on (said.kind) said.kind as slug, said.concept, planned.source_id
    from harvest_dataset planned
    cross join lateral jsonb_to_recordset(planned.content -> 'kinds') as said (kind text, concept jsonb)
    where not exists (select from data_kind where assertion <> 'HARVESTED')
      and said.concept is not null and not exists (select from data_kind where slug = said.kind)
    order by said.kind, planned.dataset_id`,
  sql`
    insert into data_kind (slug, assertion, label, definition, alt_labels, theme_id)
    select said.slug, 'HARVESTED', concept ->> 'label', concept ->> 'definition', '{}', theme.id
    from harvest_kind said join theme on theme.code = concept ->> 'theme'`,
  sql`
    insert into data_kind_source (data_kind_id, source_id, position)
    select data_kind.id, said.source_id, 0 from harvest_kind said join data_kind on data_kind.slug = said.slug`,
  sql`drop table harvest_kind`,
];
