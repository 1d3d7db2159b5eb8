import { type Database, sql } from '../../database/database.js';
import { isoTime } from '../../database/iso-time.js';
import { groupInOrder } from '../../catalogue/reading/reader.js';
import type { HarvestCountsType, HarvestRunType } from './harvest.type.js';

type StoredRun = Omit<HarvestRunType, 'counts'> & HarvestCountsCount & { sourceId: number };
type HarvestCountsCount = Omit<HarvestCountsType, 'problems'> & { problemCount: number };

/** The last runs of sources, the newest first; with what was wrong in them, when it is asked for. */
export async function readRuns(
  database: Database,
  sourceIds: readonly number[],
  { first, withProblems }: { first: number; withProblems: boolean },
): Promise<HarvestRunType[][]> {
  const problems = withProblems
    ? sql`(select coalesce(jsonb_agg(row_to_json(problem) order by problem.id), '[]')
        from harvest_problem problem where problem.run_id = run.id)`
    : sql`'[]'::jsonb`;
  const rows = await database.rows<StoredRun>(sql`
    select source.id as "sourceId", ${isoTime(sql`run.started_at`)} as "startedAt",
      ${isoTime(sql`run.finished_at`)} as "finishedAt", run.status,
      run.failure_code as "failureCode", run.failure, run.found, run.added, run.changed, run.unchanged,
      run.withdrawn, run.revived, run.rejected, run.duplicates, run.problem_count as "problemCount",
      ${problems} as problems
    from unnest(${sourceIds}::int[]) as source (id)
    cross join lateral (
      select * from harvest_run where source_id = source.id order by id desc limit ${first}) run
    order by source.id, run.id desc`);
  return groupInOrder(sourceIds, rows, ({ sourceId }) => sourceId).map((runs) => runs.map(toRun));
}

function toRun(stored: StoredRun): HarvestRunType {
  const { found, added, changed, unchanged, withdrawn, revived, rejected, duplicates } = stored;
  const problems = stored.problemCount;
  const counts = {
    found,
    added,
    changed,
    unchanged,
    withdrawn,
    revived,
    rejected,
    duplicates,
    problems,
  };
  return { ...stored, counts };
}
