import { type Database, sql } from '../../database/database.js';
import type { RunStatus } from '../store/harvest-run.entity.js';

/** What a run came to. */
export interface RunResult {
  readonly status: RunStatus;
  readonly failureCode: string | null;
  readonly failure: string | null;
  readonly found: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  readonly revived: number;
  readonly rejected: number;
  readonly duplicates: number;
  readonly problemCount: number;
}

export const NOTHING: Omit<RunResult, 'status'> = {
  failureCode: null,
  failure: null,
  found: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  withdrawn: 0,
  revived: 0,
  rejected: 0,
  duplicates: 0,
  problemCount: 0,
};

/** Begins a run; those of the source that never ended are over, because one turn is given at a time. */
export async function beginRun(database: Database, sourceId: number): Promise<number> {
  await database.rows(sql`
    update harvest_run set status = 'INTERRUPTED', finished_at = now(),
      failure = 'Its process ended before the run did.', failure_code = 'INTERRUPTED'
    where source_id = ${sourceId} and status = 'RUNNING'`);
  await database.rows(sql`
    delete from harvest_staged using harvest_run run
    where run.id = harvest_staged.run_id and run.source_id = ${sourceId}`);
  const [run] = await database.rows<{ id: number }>(sql`
    insert into harvest_run (source_id, status) values (${sourceId}, 'RUNNING') returning id`);
  if (!run) throw new Error('PostgreSQL gave no id for a run');
  return run.id;
}

/** Ends a run; what it has staged is no longer needed. */
export async function endRun(database: Database, runId: number, result: RunResult): Promise<void> {
  await database.rows(sql`delete from harvest_staged where run_id = ${runId}`);
  await database.rows(sql`
    update harvest_run set finished_at = now(), status = ${result.status},
      failure_code = ${result.failureCode}, failure = ${result.failure}, found = ${result.found},
      added = ${result.added}, changed = ${result.changed}, unchanged = ${result.unchanged},
      withdrawn = ${result.withdrawn}, revived = ${result.revived}, rejected = ${result.rejected},
      duplicates = ${result.duplicates}, problem_count = ${result.problemCount}
    where id = ${runId}`);
}
