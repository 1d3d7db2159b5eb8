import { type Sql, sql } from '../../../database/database.js';

/** Links of others to datasets. */
const LINKS = [
  { table: 'implementation_dataset', other: 'implementation_id' },
  { table: 'report_dataset', other: 'report_id' },
  { table: 'business_dataset', other: 'business_id' },
] as const;

export const createMoved: Sql = sql`
  create temporary table harvest_moved (own_id int, from_id int, to_id int) on commit drop`;

/** Datasets that are gone because all their records moved, and where to. */
const GONE = sql`(
  select distinct on (from_id) from_id, to_id from harvest_moved
  where not exists (select from harvest_record where dataset_id = from_id) order by from_id, own_id <> from_id, own_id)`;

const keepMoved = LINKS.map(
  ({ table, other }) => sql`
    insert into harvest_moved_link (from_id, link, other_id, content, is_shared)
    select gone.from_id, ${table}, link.${sql.id(other)}, to_jsonb(link), exists (
      select from ${sql.table(table)} held where held.dataset_id = gone.to_id
        and held.${sql.id(other)} = link.${sql.id(other)})
    from ${GONE} gone join ${sql.table(table)} link on link.dataset_id = gone.from_id
    on conflict (from_id, link, other_id) do update
      set content = excluded.content, is_shared = excluded.is_shared`,
);

const moveToOther = LINKS.map(
  ({ table }) => sql`
    insert into ${sql.table(table)}
    select (jsonb_populate_record(null::${sql.table(table)},
      to_jsonb(link) || jsonb_build_object('dataset_id', gone.to_id))).*
    from ${GONE} gone join ${sql.table(table)} link on link.dataset_id = gone.from_id
    on conflict do nothing`,
);

const leaveGone = LINKS.map(
  ({ table }) => sql`
    delete from ${sql.table(table)} link using ${GONE} gone where link.dataset_id = gone.from_id`,
);

/** Records that are by themselves again take back the links that their dataset had. */
const RETURNED = sql`(
  select kept.*, moved.from_id as held_by from harvest_moved moved
  join harvest_moved_link kept on kept.from_id = moved.own_id where moved.to_id = moved.own_id)`;

const takeBack = LINKS.map(
  ({ table }) => sql`
    insert into ${sql.table(table)}
    select (jsonb_populate_record(null::${sql.table(table)}, kept.content)).*
    from ${RETURNED} kept where kept.link = ${table} on conflict do nothing`,
);

const leaveToReturned = LINKS.map(
  ({ table, other }) => sql`
    delete from ${sql.table(table)} link using ${RETURNED} kept
    where kept.link = ${table} and not kept.is_shared
      and link.dataset_id = kept.held_by and link.${sql.id(other)} = kept.other_id`,
);

const forgetReturned = sql`
  delete from harvest_moved_link kept using harvest_moved moved
  where kept.from_id = moved.own_id and moved.to_id = moved.own_id`;

/** Links follow the datasets that became part of others; all datasets exist while these run. */
export const moveLinks: readonly Sql[] = [
  ...keepMoved,
  ...moveToOther,
  ...leaveGone,
  ...takeBack,
  ...leaveToReturned,
  forgetReturned,
];
