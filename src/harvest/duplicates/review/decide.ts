import { type Database, sql } from '../../../database/database.js';
import type { Harvester } from '../../harvester.js';
import { awaitPublishTurn } from '../../run/publish-turn.js';
import { beginRewriting, rewriteDatasets } from '../../run/rewrite-datasets.js';
import type { Verdict } from '../../store/harvest-duplicate.entity.js';
import { regroupRecords } from '../grouping/regroup-records.js';

/** Why something was not decided. */
export interface DecisionProblem {
  readonly code:
    | 'UNKNOWN_DATASET'
    | 'SAME_DATASET'
    | 'BOTH_OF_EDITORS'
    | 'NOT_SHARED'
    | 'NOT_LISTED_THERE';
  /** What has to be given otherwise. */
  readonly field: string;
  readonly message: string;
}

export type Decision =
  | {
      readonly ok: true;
      /** Slugs of the datasets that there are now of what was given. */
      readonly datasets: readonly string[];
    }
  | { readonly ok: false; readonly problem: DecisionProblem };

export const refuse = (
  field: string,
  code: DecisionProblem['code'],
  message: string,
): Decision & { ok: false } => ({ ok: false, problem: { field, code, message } });

/** Calls `work` in a transaction, in which nobody else changes what is published. */
export async function decide(
  { database, onWritten }: Harvester,
  work: (transaction: Database) => Promise<Decision>,
): Promise<Decision> {
  const decision = await database.transaction(async (transaction) => {
    await awaitPublishTurn(transaction);
    return work(transaction);
  });
  if (decision.ok) await onWritten();
  return decision;
}

/** What an administrator says of each of some records with each of others, named by the ids of their own. */
export const writeVerdict = (
  transaction: Database,
  [ones, others]: readonly [readonly number[], readonly number[]],
  verdict: Verdict,
): Promise<unknown> =>
  transaction.rows(sql`
    insert into harvest_duplicate as held (one_id, other_id, verdict, score, reasons, decided_at)
    select distinct least(one, other), greatest(one, other), ${verdict}, null::float8, '{}'::text[], now()
    from unnest(${ones}::int[]) one cross join unnest(${others}::int[]) other where one <> other
    on conflict (one_id, other_id) do update set verdict = excluded.verdict, decided_at = now()`);

/** Makes the datasets of these records what was decided, and gives their slugs. */
export async function applyVerdicts(
  transaction: Database,
  ids: readonly number[],
): Promise<string[]> {
  await beginRewriting(transaction);
  await regroupRecords(transaction, ids);
  await rewriteDatasets(transaction);
  const rows = await transaction.rows<{ slug: string }>(sql`
    select distinct slug from (
      select dataset_slug as slug from harvest_record where own_id = any(${ids}::int[])
      union all
      select slug from dataset where id = any(${ids}::int[]) and catalogue_id is null) named order by 1`);
  return rows.map(({ slug }) => slug);
}
