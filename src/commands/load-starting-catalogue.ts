import { fitInWorker } from '../catalogue/matching/model/fit-in-worker.js';
import { fitModel } from '../catalogue/matching/model/fit-model.js';
import type { Database } from '../database/database.js';
import { formatProblems } from '../seed/problem.js';
import { seedCatalogue } from '../seed/seed-catalogue.js';
import { Failure } from '../server/failure.js';
import { startingCatalogue } from './starting-catalogue.js';

/** Fills an empty database; only its first start needs this. */
export async function loadStartingCatalogue(
  database: Database,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  report('Loading the starting catalogue');
  const outcome = await seedCatalogue(database, { folder: startingCatalogue, report });
  if (!outcome.ok) {
    throw new Failure(`The starting catalogue has problems:\n${formatProblems(outcome.problems)}`);
  }
  await fitModel(database, { fit: fitInWorker, report, signal });
}
