import { type Database, type Sql, sql } from '../../../database/database.js';
import { LIKELY, type Reason, SURE } from '../evidence/judge-pair.js';

/**
 * Keeps what was judged of pairs, and forgets what no longer holds of the records of `harvest_probe`. Gives the records
 * that may have to part or to come together. What an administrator has decided stays.
 */
export async function storePairs(transaction: Database): Promise<number[]> {
  await transaction.rows(sql`
    create temporary table harvest_regrouped (id int primary key) on commit drop`);
  for (const [end, otherEnd] of [
    ['one_id', 'other_id'],
    ['other_id', 'one_id'],
  ] as const) {
    await transaction.rows(forgetUnfounded(sql.id(end), sql.id(otherEnd)));
  }
  await transaction.rows(keepLikely);
  await transaction.rows(sql`analyze harvest_duplicate`);
  await transaction.rows(noteChanged);
  const changed = await transaction.rows<{ id: number }>(sql`
    select id from harvest_regrouped order by id`);
  return changed.map(({ id }) => id);
}

/** Evidence cannot be looked for again while the other record is withdrawn: then it stays. */
const forgetUnfounded = (end: Sql, otherEnd: Sql): Sql => sql`
  with forgotten as (
    delete from harvest_duplicate held using harvest_probe probe
    where held.${end} = probe.id and held.verdict in ('SURE', 'CANDIDATE')
      and (exists (select from harvest_key where dataset_id = held.${otherEnd})
        or exists (select from harvest_editor_key where dataset_id = held.${otherEnd}))
      and not exists (
        select from harvest_judged judged
        where judged.mine = probe.id and judged.theirs = held.${otherEnd} and judged.score >= ${LIKELY}::float8)
    returning held.one_id, held.other_id)
  insert into harvest_regrouped
  select one_id from forgotten union select other_id from forgotten on conflict do nothing`;

const CONTRADICTIONS: readonly Reason[] = ['NUMBERS_DIFFER', 'OTHER_TITLE'];

/**
 * A pair is sure when neither of the two has another that is as good in the same source; else a person has to tell.
 * One that was sure stays so while it is likely, so that a word more in a title does not part what is one.
 */
const keepLikely = sql`
  with rivalled as (
    select judged.*, score >= ${SURE}::float8 as is_high,
      rank() over (partition by mine, source order by score desc) = 1
        and rank() over (partition by theirs order by score desc) = 1 as is_best,
      count(*) over (partition by mine, source, score) = 1
        and count(*) over (partition by theirs, score) = 1 as is_alone
    from harvest_judged judged where score >= ${LIKELY}::float8)
  insert into harvest_duplicate as held (one_id, other_id, verdict, score, reasons)
  select least(mine, theirs), greatest(mine, theirs),
    case when is_high and is_best and is_alone then 'SURE' else 'CANDIDATE' end, score,
    case when is_high and not (is_best and is_alone) then reasons || 'SEVERAL_ALIKE'::text else reasons end
  from rivalled
  on conflict (one_id, other_id) do update set
    verdict = case
      when held.verdict in ('CONFIRMED', 'APART') then held.verdict
      when held.verdict = 'SURE' and not excluded.reasons && ${CONTRADICTIONS}::text[] then held.verdict
      else excluded.verdict end,
    score = excluded.score, reasons = excluded.reasons
  where (held.verdict, held.score, held.reasons)
    is distinct from (excluded.verdict, excluded.score, excluded.reasons)`;

const noteChanged = sql`
  insert into harvest_regrouped
  select probe.id from harvest_probe probe
  where exists (select from harvest_duplicate where one_id = probe.id)
    or exists (select from harvest_duplicate where other_id = probe.id)
  on conflict do nothing`;
