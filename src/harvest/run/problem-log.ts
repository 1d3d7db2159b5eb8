import { type Database, sql } from '../../database/database.js';
import type { HarvestProblem, HarvestProblemCode } from '../problem.js';

/** What was wrong in a run: all of it counted, the first of each code kept. */
export class ProblemLog {
  readonly #counts = new Map<HarvestProblemCode, number>();
  readonly #kept: HarvestProblem[] = [];
  #rejected = 0;
  #isBroken = false;

  add(problem: HarvestProblem): void {
    const before = this.#counts.get(problem.code) ?? 0;
    this.#counts.set(problem.code, before + 1);
    if (problem.outcome === 'REJECTED') this.#rejected += 1;
    if (problem.code === 'DOCUMENT_BROKEN' && problem.outcome === 'REJECTED') this.#isBroken = true;
    if (before < KEPT_OF_A_CODE) this.#kept.push(problem);
  }

  /** Part of the source is lost; a flaw that was read past is no loss. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  get rejected(): number {
    return this.#rejected;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  get kept(): readonly HarvestProblem[] {
    return this.#kept;
  }
}

/** One code must not crowd out the others. */
const KEPT_OF_A_CODE = 200;

export async function storeProblems(
  database: Database,
  runId: number,
  problems: readonly HarvestProblem[],
): Promise<void> {
  if (problems.length === 0) return;
  const json = JSON.stringify(problems).replaceAll('\\u0000', '');
  await database.rows(sql`
    insert into harvest_problem (run_id, code, outcome, record, field, found, accepted)
    select ${runId}::int, code, outcome, record, field, found, accepted
    from jsonb_to_recordset(${json}::jsonb) as problem
      (code text, outcome text, record text, field text, found text, accepted text)`);
}
