import { type Database, type Sql, sql } from '../../database/database.js';
import { isoTime } from '../../database/iso-time.js';
import type { HarvestType } from './harvest.type.js';

/** The last success of a source: a run that has read all of it. */
const LAST_SUCCESS = sql`(
  select max(finished_at) from harvest_run
  where source_id = held.source_id and status in ('PUBLISHED', 'UNCHANGED'))`;

/** What became of the last run that came to an end by itself. */
const LAST_STATUS = sql`(
  select status from harvest_run
  where source_id = held.source_id and status not in ('RUNNING', 'INTERRUPTED')
  order by id desc limit 1)`;

/** How a source fares, of the alias `held` of harvest_source. */
const HEALTH: Sql = sql`case
  when ${LAST_STATUS} is null then 'NEW'
  when ${LAST_STATUS} in ('FAILED', 'PARTIAL') then 'FAILING'
  when ${LAST_SUCCESS} + make_interval(secs => held.stale_after_seconds) < now() then 'STALE'
  else 'HEALTHY' end`;

const UNMAPPED = sql`(
  select coalesce(jsonb_agg(row_to_json(most) order by most.count desc, most.field, most.value), '[]')
  from (select field, value, count from harvest_unmapped where source_id = held.source_id
    order by count desc, field, value limit 100) most)`;

const QUALITY = sql`held.quality || jsonb_build_object('ratings', (
  select jsonb_agg(jsonb_build_object('rating', rating, 'datasets', held.quality -> 'ratings' -> rating) order by place)
  from unnest(array['EXCELLENT', 'GOOD', 'SUFFICIENT', 'BAD']) with ordinality as band (rating, place)))`;

const WITHDRAWN = sql`(
  select coalesce(jsonb_agg(row_to_json(gone) order by gone."withdrawnAt" desc, gone.identifier), '[]')
  from (select dataset_slug as slug, content -> 'dataset' ->> 'title' as title, identifier,
      ${isoTime(sql`withdrawn_at`)} as "withdrawnAt"
    from harvest_record where source_id = held.source_id and withdrawn_at is not null
    order by withdrawn_at desc, identifier limit 100) gone)`;

/** Each field of a harvest, as it is read; only those that are asked for cost anything. */
const FIELDS: Readonly<Record<keyof HarvestType, Sql>> = {
  protocol: sql`held.protocol`,
  health: HEALTH,
  addedAt: isoTime(sql`held.added_at`),
  everySeconds: sql`held.every_seconds`,
  dueAt: isoTime(sql`held.due_at`),
  lastSuccessAt: isoTime(LAST_SUCCESS),
  staleAfter: isoTime(sql`(${LAST_SUCCESS} + make_interval(secs => held.stale_after_seconds))`),
  recordCount: sql`(select count(*) from harvest_record
    where source_id = held.source_id and withdrawn_at is null)::int`,
  quality: QUALITY,
  unmapped: UNMAPPED,
  withdrawn: WITHDRAWN,
};

export type Harvest = Partial<HarvestType> & { sourceId: number };

/** How sources are harvested; null for those that are not. */
export async function readHarvests(
  database: Database,
  sourceIds: readonly number[],
  fields: Iterable<string>,
): Promise<(Harvest | null)[]> {
  const asked = [...fields].filter((field): field is keyof HarvestType => field in FIELDS);
  const columns = asked.map((field) => sql`${FIELDS[field]} as ${sql.id(field)}`);
  const rows = await database.rows<Harvest>(sql`
    select ${sql.join([sql`held.source_id as "sourceId"`, ...columns])}
    from harvest_source held where held.source_id = any(${sourceIds}::int[])`);
  const bySource = new Map(rows.map((row) => [row.sourceId, row]));
  return sourceIds.map((id) => bySource.get(id) ?? null);
}
