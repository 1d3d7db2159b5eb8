import { type Harvest, readHarvests } from '../../harvest/graph/read-harvests.js';
import type { HarvestRunType } from '../../harvest/graph/harvest.type.js';
import { readRuns } from '../../harvest/graph/read-runs.js';
import type { Harvester } from '../../harvest/harvester.js';
import type { HarvestProblem } from '../../harvest/problem.js';
import { type StoredSource, readSource, readSources } from '../../harvest/store/read-source.js';
import { UsageFailure } from '../../server/failure.js';
import { paint, print } from '../terminal.js';
import { describeProblems } from './describe-run.js';
import { inDuration } from './duration.js';
import { withHarvester } from './with-harvester.js';

export async function runHarvestList(name?: string): Promise<void> {
  print(
    await withHarvester((harvester) =>
      name === undefined ? listAll(harvester) : showOne(harvester, name),
    ),
  );
}

async function listAll({ database }: Harvester): Promise<string> {
  const sources = await readSources(database);
  if (sources.length === 0) return 'There is no catalogue to harvest yet: hansa harvest add <url>';
  const ids = sources.map(({ id }) => id);
  const harvests = await readHarvests(database, ids, ['health', 'lastSuccessAt', 'recordCount']);
  return sources.map((source, at) => describeSource(source, harvests[at] ?? null)).join('\n\n');
}

async function showOne({ database }: Harvester, name: string): Promise<string> {
  const source = await readSource(database, name);
  if (!source) throw new UsageFailure(`No catalogue has the name "${name}": hansa harvest list`);
  const [harvest = null] = await readHarvests(
    database,
    [source.id],
    ['health', 'lastSuccessAt', 'recordCount', 'dueAt', 'unmapped'],
  );
  const [runs = []] = await readRuns(database, [source.id], { first: 5, withProblems: true });
  return [
    describeSource(source, harvest),
    describeManners(source, harvest),
    ...(runs.length > 0 ? ['', 'Last runs'] : []),
    ...runs.map(describePastRun),
    ...describeLastProblems(runs[0]),
    ...describeUnmapped(harvest),
  ].join('\n');
}

const HEALTH_STYLES = {
  HEALTHY: 'green',
  NEW: 'cyan',
  STALE: 'yellow',
  FAILING: 'yellow',
} as const;

function describeSource(source: StoredSource, harvest: Harvest | null): string {
  const { name, url, protocol, everySeconds } = source;
  const health = (harvest?.health ?? 'NEW') as keyof typeof HEALTH_STYLES;
  const success = harvest?.lastSuccessAt ? inMinutes(harvest.lastSuccessAt) : 'never yet';
  const every = everySeconds === null ? 'on demand' : `every ${inDuration(everySeconds)}`;
  return [
    `${paint('bold', name)}  ${paint(HEALTH_STYLES[health], health)}  ${url}`,
    `  ${protocol}, read ${every}; ${(harvest?.recordCount ?? 0).toLocaleString('en-GB')} records; last good run ${success}`,
  ].join('\n');
}

/** How it was added, as far as it is not as usual. */
function describeManners(source: StoredSource, harvest: Harvest | null): string {
  const { city, staleAfterSeconds, mostLoss, spacingMs, ignoresRobots } = source;
  return [
    `  stale ${inDuration(staleAfterSeconds)} after its last good run`,
    `a run may withdraw ${Math.round(mostLoss * 100)} %`,
    ...(city === null ? [] : [`portal of ${city}`]),
    ...(spacingMs === null ? [] : [`${spacingMs / 1000} s between requests`]),
    ...(ignoresRobots ? ['robots.txt is not heeded'] : []),
    ...(harvest?.dueAt ? [`next run after ${inMinutes(harvest.dueAt)}`] : []),
  ].join('; ');
}

function describePastRun({ startedAt, status, counts, failure }: HarvestRunType): string {
  const met = (['found', 'added', 'changed', 'withdrawn', 'rejected', 'duplicates'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => `${counts[name].toLocaleString('en-GB')} ${name}`);
  const why = failure === null ? '' : `\n      ${failure}`;
  return `  ${inMinutes(startedAt)}  ${status}  ${met.join(', ')}${why}`;
}

function describeLastProblems(run: HarvestRunType | undefined): string[] {
  if (!run) return [];
  const problems = run.problems as unknown as HarvestProblem[];
  const lines = describeProblems(problems, run.counts.problems);
  return lines.length > 0 ? ['', 'The last of them met', ...lines] : [];
}

function describeUnmapped(harvest: Harvest | null): string[] {
  const unmapped = harvest?.unmapped ?? [];
  if (unmapped.length === 0) return [];
  const shown = unmapped.slice(0, MOST_UNMAPPED);
  return [
    '',
    'Values that no EU vocabulary has',
    ...shown.map(
      ({ field, value, count }) =>
        `  ${String(count).padStart(5)}×  ${field}  ${JSON.stringify(value)}`,
    ),
  ];
}

const MOST_UNMAPPED = 20;

const inMinutes = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`;
