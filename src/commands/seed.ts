import { resolve } from 'node:path';
import { fitInWorker } from '../catalogue/matching/model/fit-in-worker.js';
import { fitModel } from '../catalogue/matching/model/fit-model.js';
import { isStale, readStanding } from '../catalogue/matching/model/standing.js';
import type { Database } from '../database/database.js';
import { formatProblems } from '../seed/problem.js';
import { isCatalogueEmpty } from '../seed/is-catalogue-empty.js';
import { type SeedOutcome, seedCatalogue } from '../seed/seed-catalogue.js';
import { Failure } from '../server/failure.js';
import { prepareTables } from './prepare-catalogue.js';
import { startingCatalogue } from './starting-catalogue.js';
import { notice, print } from './terminal.js';
import { withDatabase } from './with-database.js';

export interface SeedOptions {
  from?: string;
  replace?: boolean;
  ifEmpty?: boolean;
}

export async function runSeed({ from, replace, ifEmpty }: SeedOptions): Promise<void> {
  const folder = from === undefined ? startingCatalogue : resolve(from);
  const options = { folder, replace: replace ?? false, report: notice };
  const text = await withDatabase(prepareTables(notice), async ({ database }, stopping) => {
    const isLeftAlone = ifEmpty && !(await isCatalogueEmpty(database));
    if (isLeftAlone) return 'The catalogue holds records already; it is left as it is.';
    const loaded = describe(await seedCatalogue(database, options), folder);
    await fitToLoaded(database, stopping);
    return loaded;
  });
  print(text);
}

async function fitToLoaded(database: Database, signal: AbortSignal): Promise<void> {
  if (!isStale(await readStanding(database))) return;
  await fitModel(database, { fit: fitInWorker, report: notice, signal });
}

function describe(outcome: SeedOutcome, folder: string): string {
  if (!outcome.ok) {
    throw new Failure(`${formatProblems(outcome.problems)}\n\nNothing of ${folder} was loaded.`);
  }
  const counts = Object.entries(outcome.counts).map(([noun, count]) => `${count} ${noun}`);
  const loaded = `${counts.join(', ')}.`;
  return outcome.changed ? `Loaded ${loaded}` : `Nothing has changed: ${loaded}`;
}
