import type { Finding } from './adapter.js';
import type { HarvestProblem, HarvestProblemCode } from './problem.js';

/** What a problem is about: a field, what was found there, and what is accepted. */
export interface ProblemDetail {
  readonly field: string | null;
  readonly found?: unknown;
  readonly accepted: string;
}

const SHOWN_CHARACTERS = 200;

/** The record, or what it is about, is taken none the less. */
export function keptProblem(
  code: HarvestProblemCode,
  record: string | null,
  detail: ProblemDetail,
): HarvestProblem {
  return problemOf('KEPT', { code, record, detail });
}

/** The record, or what it is about, is left out. */
export function rejectedProblem(
  code: HarvestProblemCode,
  record: string | null,
  detail: ProblemDetail,
): HarvestProblem {
  return problemOf('REJECTED', { code, record, detail });
}

export function asFinding(problem: HarvestProblem): Finding {
  return { kind: 'PROBLEM', problem };
}

function problemOf(
  outcome: HarvestProblem['outcome'],
  {
    code,
    record,
    detail,
  }: { code: HarvestProblemCode; record: string | null; detail: ProblemDetail },
): HarvestProblem {
  return {
    code,
    outcome,
    record,
    field: detail.field,
    found: show(detail.found),
    accepted: detail.accepted,
  };
}

function show(found: unknown): string | null {
  if (found === undefined || found === null || found === '') return null;
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
  return text.slice(0, SHOWN_CHARACTERS);
}
