import type { HarvestProblem } from '../../harvest/problem.js';
import type { HarvestOutcome } from '../../harvest/run/run-harvest.js';
import type { RunResult } from '../../harvest/run/stored-run.js';
import { paint } from '../terminal.js';

/** What a run has led to, or would lead to, for people to read in a terminal. */
export function describeRun(
  name: string,
  { run, problems }: HarvestOutcome & { ok: true },
  isPreview: boolean,
): string {
  const what = isPreview ? 'would end as' : 'ended as';
  return [
    `${paint('bold', name)} ${what} ${run.status}: ${describeCounts(run)}`,
    ...(run.failure === null ? [] : [`  ${run.failure}`]),
    ...describeProblems(problems, run.problemCount),
  ].join('\n');
}

function describeCounts(run: RunResult): string {
  const counts = COUNTED.filter((name) => run[name] > 0).map(
    (name) => `${run[name].toLocaleString('en-GB')} ${name}`,
  );
  return counts.length > 0 ? counts.join(', ') : 'nothing new';
}

const COUNTED = [
  'found',
  'added',
  'changed',
  'unchanged',
  'revived',
  'withdrawn',
  'rejected',
  'duplicates',
] as const;

/** The problems by code, with an example of each. */
export function describeProblems(problems: readonly HarvestProblem[], total: number): string[] {
  if (total === 0) return [];
  const byCode = [...Map.groupBy(problems, ({ code }) => code)];
  const lines = byCode.flatMap(([code, [first, ...others]]) =>
    first ? describeCode({ code, first, count: others.length + 1 }) : [],
  );
  const what = total === 1 ? 'problem' : 'problems';
  return [`  ${total.toLocaleString('en-GB')} ${what} with its records:`, ...lines];
}

function describeCode({
  code,
  first,
  count,
}: {
  code: string;
  first: HarvestProblem;
  count: number;
}): string[] {
  const { record, field, found, accepted, outcome } = first;
  const times = count > 1 ? ` ${count}×` : '';
  const where = [record, field].filter(Boolean).join(' · ');
  const what = found === null ? 'nothing' : JSON.stringify(found);
  return [
    `  ${paint('yellow', code)}${times} (${outcome.toLowerCase()})  ${where}`,
    `      found ${what}; accepted is ${accepted}`,
  ];
}
