import { type Database, type Sql, sql } from '../../../database/database.js';
import { type Judged, judgePair } from '../evidence/judge-pair.js';
import { type RecordNames, kindOfStored } from '../evidence/record-keys.js';
import { writeEditorsKeys } from './editors-keys.js';

/**
 * Judges each record of `harvest_probe` with each record of another source, or of the editors, that shares a key with
 * it, and puts what is judged into `harvest_judged`. A key that several records of one source have, such as the address
 * of the portal, tells none of them.
 */
export async function findPairs(transaction: Database, sourceId: number): Promise<void> {
  await writeEditorsKeys(transaction);
  // A hundred thousand records have two million keys, which are counted in memory rather than on disc.
  await transaction.rows(sql`set local work_mem = '64MB'`);
  // Figures about the keys themselves take long to gather, and help no plan.
  await transaction.rows(sql`analyze harvest_key (dataset_id, source_id)`);
  await transaction.rows(sql`analyze harvest_probe (id)`);
  await transaction.rows(gatherOwnKeys(sourceId));
  await transaction.rows(sql`analyze harvest_own_key`);
  await transaction.rows(pairByKeys(sourceId));
  // They are read in batches: without it, each batch would look through all of them.
  await transaction.rows(sql`alter table harvest_pair add primary key (place)`);
  await transaction.rows(sql`analyze harvest_pair`);
  await transaction.rows(createJudged);
  for (let after = 0; ;) {
    const pairs = await transaction.rows<Pair>(readPairs(after));
    if (pairs.length === 0) break;
    await transaction.rows(insertJudged(JSON.stringify(pairs.map(judged))));
    after = pairs.at(-1)?.place ?? after;
  }
  await transaction.rows(sql`analyze harvest_judged`);
}

interface Pair {
  readonly place: number;
  readonly mine: number;
  readonly theirs: number;
  readonly source: number;
  readonly keys: readonly string[];
  readonly one: RecordNames;
  readonly other: RecordNames;
}

/** The keys that one record alone of the source has, where they are new. Statements that make tables take no parameters. */
const gatherOwnKeys = (sourceId: number): Sql => sql`
  create temporary table harvest_own_key on commit drop as
  select own.key, own.id from (
    select key, min(dataset_id) as id from harvest_key, unnest(keys) key
    where source_id = ${sql.raw(String(sourceId))} group by key having count(*) = 1) own
  where own.id in (select id from harvest_probe)`;

/** The editors stand for source 0. */
const pairByKeys = (sourceId: number): Sql => sql`
  create temporary table harvest_pair on commit drop as
  with met as (
    select min(own.id) as mine, held.source_id as source, min(held.dataset_id) as theirs, key
    from (
      select source_id, dataset_id, keys from harvest_key where source_id <> ${sql.raw(String(sourceId))}
      union all select 0, dataset_id, keys from harvest_editor_key) held
    cross join unnest(held.keys) key
    join harvest_own_key own using (key)
    group by held.source_id, key having count(*) = 1)
  select row_number() over (order by mine, theirs, source)::int as place, mine, theirs, source, array_agg(key) as keys
  from met group by mine, theirs, source`;

const createJudged = sql`
  create temporary table harvest_judged
    (mine int, theirs int, source int, score double precision, reasons text[]) on commit drop`;

const BATCH = 2_000;

const readPairs = (after: number): Sql => sql`
  select pair.place, pair.mine, pair.theirs, pair.source, pair.keys, probe.names as one,
    coalesce(held.names, edited.names) as other
  from harvest_pair pair
  join harvest_key probe on probe.dataset_id = pair.mine
  left join harvest_key held on held.dataset_id = pair.theirs and pair.source <> 0
  left join harvest_editor_key edited on edited.dataset_id = pair.theirs and pair.source = 0
  where pair.place > ${after} and pair.place <= ${after + BATCH} order by pair.place`;

function judged({ mine, theirs, source, keys, one, other }: Pair): JudgedPair {
  return { mine, theirs, source, ...judgePair({ shared: keys.map(kindOfStored), one, other }) };
}

interface JudgedPair extends Judged {
  readonly mine: number;
  readonly theirs: number;
  readonly source: number;
}

const insertJudged = (pairs: string): Sql => sql`
  insert into harvest_judged select mine, theirs, source, score, reasons
  from jsonb_to_recordset(${pairs}::jsonb)
    as judged (mine int, theirs int, source int, score double precision, reasons text[])`;
