import { type Database, sql } from '../../../database/database.js';

/**
 * Keeps the keys of the records of `harvest_plan`, and lists in `harvest_probe` those whose keys are new: only they
 * can have become the same as others.
 */
export async function storeKeys(transaction: Database, sourceId: number): Promise<void> {
  await transaction.rows(sql`
    delete from harvest_key held using harvest_plan planned
    where planned.action = 'WITHDRAWN' and held.dataset_id = planned.own_id`);
  await transaction.rows(planProbes);
  await transaction.rows(sql`
    insert into harvest_key (dataset_id, source_id, keys, names)
    select id, ${sourceId}::int, keys, names from harvest_probe
    on conflict (dataset_id) do update set keys = excluded.keys, names = excluded.names`);
}

const planProbes = sql`
  create temporary table harvest_probe on commit drop as
  select planned.own_id as id, planned.keys, planned.names
  from harvest_plan planned left join harvest_key held on held.dataset_id = planned.own_id
  where planned.action <> 'WITHDRAWN'
    and (held.dataset_id is null or held.keys <> planned.keys or held.names <> planned.names)`;
