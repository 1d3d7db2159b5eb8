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
    ...(isPreview && isEmpty(run) ? [EMPTY] : []),
    ...describeProblems(problems, run.problemCount),
  ].join('\n');
}

/** A catalogue may be empty, but most that seem so are at another address. */
const isEmpty = ({ status, found, rejected }: RunResult): boolean =>
  status === 'UNCHANGED' && found === 0 && rejected === 0;
const EMPTY = '  It was read to its end, and lists no datasets. Is it the right address?';

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
  const alike = Map.groupBy(problems, ({ code, outcome }) => `${code} ${outcome}`);
  const lines = [...alike.values()].flatMap(describeAlike);
  const what = total === 1 ? 'problem' : 'problems';
  return [`  ${total.toLocaleString('en-GB')} ${what} with its records:`, ...lines];
}

/** Those of one code and outcome, with some examples that differ. */
function describeAlike(problems: readonly HarvestProblem[]): string[] {
  const [first] = problems;
  if (!first) return [];
  const byField = new Map(problems.toReversed().map((problem) => [mistakeIn(problem), problem]));
  const shown = [...byField.values()].toReversed().slice(0, MOST_EXAMPLES);
  const times = problems.length > 1 ? ` ${problems.length}×` : '';
  return [
    `  ${paint('yellow', first.code)}${times} (${first.outcome.toLowerCase()})`,
    ...shown.flatMap(describeExample),
  ];
}

const MOST_EXAMPLES = 3;

/** "dcat:distribution[3].dct:issued" and "dcat:distribution[0].dct:issued" are the same mistake. */
const mistakeIn = ({ field, accepted }: HarvestProblem): string =>
  `${field?.replaceAll(/\d+/g, '')} ${accepted}`;

function describeExample({ record, field, found, accepted }: HarvestProblem): string[] {
  const where = [record, field].filter(Boolean).join(' · ') || 'the document';
  const what = found === null ? 'nothing' : JSON.stringify(found);
  return [`      ${where}`, `        found ${what}; accepted is ${accepted}`];
}
