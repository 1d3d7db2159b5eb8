import { type Database, type Sql, sql } from '../../database/database.js';
import { joinDuplicates } from '../duplicates/join-duplicates.js';
import { awaitPublishTurn } from './publish-turn.js';
import { refreshStatistics } from './refresh-statistics.js';
import { beginRewriting, noteTouched, rewriteDatasets } from './rewrite-datasets.js';

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
  /** Of those that came or changed, how many turned out to be of a dataset that another source lists. */
  readonly duplicates: number;
}

/**
 * Puts what a run has staged in the place of what was published of its source, in the transaction of the caller:
 * readers see all of it or nothing. Nothing is written for records that are as they were.
 */
export async function publishRun(
  transaction: Database,
  publishing: Publishing,
): Promise<PublishedCounts> {
  await awaitPublishTurn(transaction);
  await transaction.rows(planRecords(publishing));
  const counts = await countPlan(transaction, publishing);
  const written = counts.added + counts.changed + counts.revived + counts.withdrawn;
  if (written >= MANY) await refreshStatistics(transaction);
  const duplicates = written > 0 ? await publishPlan(transaction, publishing) : 0;
  await transaction.rows(sql`drop table harvest_plan`);
  return { ...counts, duplicates };
}

/** From so many on, a plan made for few takes longer than to learn how many there are. */
const MANY = 500;

async function publishPlan(transaction: Database, publishing: Publishing): Promise<number> {
  await transaction.rows(sql`analyze harvest_plan`);
  await transaction.rows(writeRecords(publishing));
  await beginRewriting(transaction);
  await transaction.rows(noteTouched(sql`select distinct dataset_id from harvest_plan`));
  const joined = await joinDuplicates(transaction, publishing.sourceId);
  await rewriteDatasets(transaction);
  return joined;
}

/**
 * What becomes of each record that is not as it was; one that comes back gets its dataset back. The slug of a source
 * that was removed and is back may still be that of a dataset which others list.
 */
const planRecords = ({ sourceId, runId, withdraws }: Publishing): Sql => sql`
  create temporary table harvest_plan on commit drop as
  with met as materialized (
    select met.*, held.own_id as held_id, held.dataset_id, held.dataset_slug,
      case when held.identifier is null then 'ADDED'
        when held.withdrawn_at is not null then 'REVIVED' else 'CHANGED' end as action,
      case when held.identifier is null then nextval('dataset_id_seq')::int else held.own_id end as own_id
    from harvest_staged met
    left join harvest_record held on held.source_id = ${lit(sourceId)} and held.identifier = met.identifier
    where met.run_id = ${lit(runId)} and met.content is not null
      and (held.identifier is null or held.withdrawn_at is not null or held.checksum <> met.checksum)),
  named as materialized (
    select met.*, case when met.held_id is null and exists (
        select from dataset where slug = met.slug union all
        select from dataset_slug where slug = met.slug union all
        select from harvest_record where own_slug = met.slug)
      then met.slug || '-' || met.own_id else met.slug end as own_slug
    from met)
  select identifier, checksum, content, keys, names, position, action, own_id, own_slug,
    coalesce(dataset_id, own_id) as dataset_id, coalesce(dataset_slug, own_slug) as dataset_slug
  from named
  union all
  select held.identifier, held.checksum, null, null, null, null, 'WITHDRAWN', held.own_id, held.own_slug,
    held.dataset_id, held.dataset_slug
  from harvest_record held
  where ${lit(withdraws)} and held.source_id = ${lit(sourceId)} and held.withdrawn_at is null
    and not exists (
      select from harvest_staged met where met.run_id = ${lit(runId)} and met.identifier = held.identifier)`;

/** A statement that makes a table takes no parameters. */
const lit = (value: number | boolean): Sql => sql.raw(String(value));

async function countPlan(
  transaction: Database,
  { runId }: Publishing,
): Promise<Omit<PublishedCounts, 'duplicates'>> {
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
  insert into harvest_record
    (source_id, identifier, checksum, content, dataset_id, dataset_slug, own_id, own_slug)
  select ${sourceId}::int, identifier, checksum, content, dataset_id, dataset_slug, own_id, own_slug
  from harvest_plan where action <> 'WITHDRAWN' order by position
  on conflict (source_id, identifier) do update set
    checksum = excluded.checksum, content = excluded.content, changed_at = now(), withdrawn_at = null`;
