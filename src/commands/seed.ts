import { resolve } from 'node:path';
import { formatProblems } from '../seed/problem.js';
import { type SeedOutcome, seedCatalogue } from '../seed/seed-catalogue.js';
import { Failure } from '../server/failure.js';
import { prepareTables, startingCatalogue } from './prepare-catalogue.js';
import type { SeedOptions } from './seed.command.js';
import { notice, print } from './terminal.js';
import { withDatabase } from './with-database.js';

export async function runSeed({ from, replace = false }: SeedOptions): Promise<void> {
  const folder = from === undefined ? startingCatalogue : resolve(from);
  const outcome = await withDatabase(prepareTables(notice), ({ database }) =>
    seedCatalogue(database, { folder, replace, report: notice }),
  );
  print(describe(outcome, folder));
}

function describe(outcome: SeedOutcome, folder: string): string {
  if (!outcome.ok) {
    throw new Failure(`${formatProblems(outcome.problems)}\n\nNothing of ${folder} was loaded.`);
  }
  const counts = Object.entries(outcome.counts).map(([noun, count]) => `${count} ${noun}`);
  const loaded = `${counts.join(', ')}.`;
  return outcome.changed ? `Loaded ${loaded}` : `Nothing has changed: ${loaded}`;
}
