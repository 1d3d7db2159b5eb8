import { type Database, type Sql, sql } from '../../database/database.js';
import { refreshStatistics } from './refresh-statistics.js';
import { settleSharedDatasets } from './settle-shared-datasets.js';
import { writeDatasets } from './write-datasets.js';

export interface Publishing {
  readonly sourceId: number;
  readonly runId: number;
  /** What the run has not met goes. */
  readonly withdraws: boolean;
}

/** How many records of each sort a run brings. */
export interface PublishedCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly revived: number;
  readonly withdrawn: number;
}

/**
 * Puts what a run has staged in the place of what was published of its source, in the transaction of the caller:
 * readers see all of it or nothing. Nothing is written for records that are as they were.
 */
export async function publishRun(
  transaction: Database,
  publishing: Publishing,
): Promise<PublishedCounts> {
  await transaction.rows(sql`select pg_advisory_xact_lock(${PUBLISH_LOCK}::bigint)`);
  await transaction.rows(planRecords(publishing));
  const counts = await countPlan(transaction, publishing);
  if (counts.added + counts.changed + counts.revived + counts.withdrawn > 0) {
    await transaction.rows(sql`analyze harvest_plan`);
    await refreshStatistics(transaction);
    await transaction.rows(writeRecords(publishing));
    await transaction.rows(planDatasets);
    await settleSharedDatasets(transaction);
    await transaction.rows(sql`analyze harvest_dataset`);
    await writeDatasets(transaction);
  }
  await transaction.rows(sql`drop table if exists harvest_plan, harvest_dataset`);
  return counts;
}

/** Any number but those of other work: two runs that publish at once wait for each other. */
const PUBLISH_LOCK = 7_241_500;

/** What becomes of each record that is not as it was; one that comes back gets its dataset back. */
const planRecords = ({ sourceId, runId, withdraws }: Publishing): Sql => sql`
  create temporary table harvest_plan on commit drop as
  select met.identifier, met.checksum, met.content, met.position,
    case when held.identifier is null then 'ADDED'
      when held.withdrawn_at is not null then 'REVIVED' else 'CHANGED' end as action,
    coalesce(held.dataset_id, nextval('dataset_id_seq')::int) as dataset_id,
    coalesce(held.dataset_slug, met.slug) as dataset_slug
  from harvest_staged met
  left join harvest_record held on held.source_id = ${lit(sourceId)} and held.identifier = met.identifier
  where met.run_id = ${lit(runId)} and met.content is not null
    and (held.identifier is null or held.withdrawn_at is not null or held.checksum <> met.checksum)
  union all
  select held.identifier, held.checksum, null, null, 'WITHDRAWN', held.dataset_id, held.dataset_slug
  from harvest_record held
  where ${lit(withdraws)} and held.source_id = ${lit(sourceId)} and held.withdrawn_at is null
    and not exists (
      select from harvest_staged met where met.run_id = ${lit(runId)} and met.identifier = held.identifier)`;

/** A statement that makes a table takes no parameters. */
const lit = (value: number | boolean): Sql => sql.raw(String(value));

async function countPlan(transaction: Database, { runId }: Publishing): Promise<PublishedCounts> {
  const [counts] = await transaction.rows<PublishedCounts>(sql`
    select count(*) filter (where action = 'ADDED')::int as added,
      count(*) filter (where action = 'CHANGED')::int as changed,
      count(*) filter (where action = 'REVIVED')::int as revived,
      count(*) filter (where action = 'WITHDRAWN')::int as withdrawn,
      (select count(*) from harvest_staged where run_id = ${runId} and content is not null)::int
        - count(*) filter (where action <> 'WITHDRAWN')::int as unchanged
    from harvest_plan`);
  return counts as PublishedCounts;
}

const writeRecords = ({ sourceId }: Publishing): Sql => sql`
  with gone as (
    update harvest_record held set withdrawn_at = now()
    from harvest_plan planned
    where planned.action = 'WITHDRAWN' and held.source_id = ${sourceId}
      and held.identifier = planned.identifier)
  insert into harvest_record (source_id, identifier, checksum, content, dataset_id, dataset_slug)
  select ${sourceId}::int, identifier, checksum, content, dataset_id, dataset_slug
  from harvest_plan where action <> 'WITHDRAWN' order by position
  on conflict (source_id, identifier) do update set
    checksum = excluded.checksum, content = excluded.content, changed_at = now(), withdrawn_at = null`;

/** The datasets whose records were written, each with the record that came first and how many there are. */
const planDatasets: Sql = sql`
  create temporary table harvest_dataset on commit drop as
  select touched.dataset_id, first.dataset_slug as slug, first.source_id, first.content,
    coalesce(first.records, 0)::int as records, null::jsonb as field_sources
  from (select distinct dataset_id from harvest_plan) touched
  left join lateral (
    select record.*, count(*) over () as records from harvest_record record
    where record.dataset_id = touched.dataset_id and record.withdrawn_at is null
    order by record.added_at, record.source_id, record.identifier limit 1) first on true`;
