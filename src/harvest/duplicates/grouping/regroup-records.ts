import { type Database, sql } from '../../../database/database.js';
import { noteTouched } from '../../run/rewrite-datasets.js';
import { type Member, type Tie, groupRecords } from './group-records.js';
import { nameGroups } from './name-groups.js';

/**
 * Decides anew which records are of one dataset, for those with the ids given and all that are or may be together with
 * them, and notes the datasets that are no longer what they were. Gives the source of each live record that is of one
 * dataset with another source and was not before. Few are in memory at any time, however many there are.
 */
export async function regroupRecords(
  transaction: Database,
  ids: readonly number[],
): Promise<number[]> {
  const joined: number[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    joined.push(...(await regroupFew(transaction, ids.slice(from, from + BATCH))));
  }
  return joined;
}

const BATCH = 5_000;

async function regroupFew(transaction: Database, ids: readonly number[]): Promise<number[]> {
  await gatherMembers(transaction, ids);
  const members = await transaction.rows<Member>(readMembers);
  const ties = await transaction.rows<Tie>(readTies);
  await transaction.rows(sql`drop table harvest_member`);
  const groups = nameGroups(groupRecords(members, ties));
  const moved = groups.flatMap(({ datasetId, datasetSlug, members: together }) =>
    together
      .filter((member) => member.datasetId !== datasetId)
      .map(({ id, datasetId: fromId }) => ({ id, fromId, toId: datasetId, toSlug: datasetSlug })),
  );
  if (moved.length > 0) await writeMoved(transaction, JSON.stringify(moved));
  return newlyShared(members, groups);
}

/** All that are of one dataset with them, or tied to them, and so on. */
async function gatherMembers(transaction: Database, ids: readonly number[]): Promise<void> {
  await transaction.rows(sql`
    create temporary table harvest_member (id int primary key) on commit drop`);
  await transaction.rows(sql`
    insert into harvest_member select distinct unnest(${ids}::int[])`);
  for (let isGrowing = true; isGrowing;) {
    await transaction.rows(sql`analyze harvest_member`);
    const [grown] = await transaction.rows<{ count: number }>(gatherFellows);
    isGrowing = (grown?.count ?? 0) > 0;
  }
}

const BINDING = sql`pair.verdict in ('SURE', 'CONFIRMED')`;

const gatherFellows = sql`
  with gathered as (
    insert into harvest_member
    select pair.other_id from harvest_member member
      join harvest_duplicate pair on pair.one_id = member.id and ${BINDING}
    union select pair.one_id from harvest_member member
      join harvest_duplicate pair on pair.other_id = member.id and ${BINDING}
    union select fellow.own_id from harvest_member member
      join harvest_record record on record.own_id = member.id
      join harvest_record fellow on fellow.dataset_id = record.dataset_id
    union select fellow.own_id from harvest_member member
      join harvest_record fellow on fellow.dataset_id = member.id
    union select dataset.id from harvest_member member
      join harvest_record record on record.own_id = member.id
      join dataset on dataset.id = record.dataset_id and dataset.catalogue_id is null
    on conflict do nothing returning id)
  select count(*)::int as count from gathered`;

const readMembers = sql`
  select member.id, record.own_slug as slug, record.source_id as "sourceId", record.dataset_id as "datasetId",
    record.dataset_slug as "datasetSlug", record.withdrawn_at is null as "isLive",
    extract(epoch from record.added_at)::float8 as "addedAt"
  from harvest_member member join harvest_record record on record.own_id = member.id
  union all
  select member.id, dataset.slug, 0, member.id, dataset.slug, true, 0
  from harvest_member member join dataset on dataset.id = member.id and dataset.catalogue_id is null`;

const readTies = sql`
  select pair.one_id as "oneId", pair.other_id as "otherId", pair.verdict, pair.score
  from harvest_member member
  join harvest_duplicate pair on pair.one_id = member.id and pair.verdict <> 'CANDIDATE'
  join harvest_member other on other.id = pair.other_id`;

async function writeMoved(transaction: Database, moved: string): Promise<void> {
  const rows = sql`jsonb_to_recordset(${moved}::jsonb) as moved (id int, "fromId" int, "toId" int, "toSlug" text)`;
  await transaction.rows(sql`
    update harvest_record record set dataset_id = moved."toId", dataset_slug = moved."toSlug"
    from ${rows} where record.own_id = moved.id`);
  await transaction.rows(
    noteTouched(sql`select "fromId" from ${rows} union select "toId" from ${rows}`),
  );
  await transaction.rows(sql`
    insert into harvest_moved (own_id, from_id, to_id) select id, "fromId", "toId" from ${rows}`);
}

function newlyShared(
  members: readonly Member[],
  groups: readonly { readonly members: readonly Member[] }[],
): number[] {
  const before = Map.groupBy(members, ({ datasetId }) => datasetId);
  return groups
    .filter(({ members: together }) => isShared(together))
    .flatMap(({ members: together }) => together)
    .filter(({ isLive, datasetId }) => isLive && !isShared(before.get(datasetId) ?? []))
    .map(({ sourceId }) => sourceId);
}

const isShared = (members: readonly Member[]): boolean =>
  new Set(members.filter(({ isLive }) => isLive).map(({ sourceId }) => sourceId)).size > 1;
