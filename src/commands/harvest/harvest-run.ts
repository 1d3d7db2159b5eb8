import type { Harvester } from '../../harvest/harvester.js';
import { type HarvestOutcome, harvestSource } from '../../harvest/run/run-harvest.js';
import { readSources } from '../../harvest/store/read-source.js';
import { Failure, UsageFailure } from '../../server/failure.js';
import { print } from '../terminal.js';
import { describeRun } from './describe-run.js';
import { ProgressLine } from './progress-line.js';
import { withHarvester } from './with-harvester.js';

export interface HarvestRunOptions {
  force?: boolean;
  acceptLoss?: boolean;
}

interface Asked extends HarvestRunOptions {
  preview: boolean;
  stopping: AbortSignal;
}

/** Runs the named catalogues, or all, one after the other; one that fails does not keep the others. */
export async function runHarvestRun(
  names: readonly string[],
  options: HarvestRunOptions,
): Promise<void> {
  const failed = await withHarvester(async (harvester, stopping) => {
    const asked = names.length > 0 ? names : await allNames(harvester);
    const failures: string[] = [];
    for (const name of asked) {
      const outcome = await runOne(harvester, name, { ...options, preview: false, stopping });
      if (isFailure(outcome)) failures.push(name);
      if (stopping.aborted) break;
    }
    return failures;
  });
  if (failed.length > 0) throw new Failure(`Not harvested: ${failed.join(', ')}.`);
}

export async function runHarvestPreview(name: string, options: HarvestRunOptions): Promise<void> {
  const outcome = await withHarvester((harvester, stopping) =>
    runOne(harvester, name, { ...options, force: true, preview: true, stopping }),
  );
  if (isFailure(outcome)) throw new Failure('It would fail as it is. Nothing was written.');
  print('Nothing was written.');
}

async function allNames({ database }: Harvester): Promise<string[]> {
  const sources = await readSources(database);
  if (sources.length > 0) return sources.map(({ name }) => name);
  throw new UsageFailure('There is no catalogue to harvest yet: hansa harvest add <url>');
}

async function runOne(
  harvester: Harvester,
  name: string,
  { force = false, acceptLoss = false, preview, stopping }: Asked,
): Promise<HarvestOutcome> {
  const progress = new ProgressLine(name);
  const outcome = await harvestSource(harvester, name, {
    force,
    acceptLoss,
    preview,
    signal: stopping,
    onProgress: (state) => progress.tell(state),
  });
  progress.end();
  if (!outcome.ok && outcome.code === 'NOT_FOUND') throw new UsageFailure(outcome.message);
  print(outcome.ok ? describeRun(name, outcome, preview) : outcome.message);
  return outcome;
}

const isFailure = (outcome: HarvestOutcome): boolean =>
  !outcome.ok || ['FAILED', 'INTERRUPTED'].includes(outcome.run.status);
