import { fitInWorker } from '../catalogue/matching/model/fit-in-worker.js';
import { fitModel } from '../catalogue/matching/model/fit-model.js';
import type { Database } from '../database/database.js';
import { projectPath } from '../database/project-path.js';
import { formatProblems } from '../seed/problem.js';
import { isCatalogueEmpty, seedCatalogue } from '../seed/seed-catalogue.js';
import type { DatabasePlace } from '../server/database-place.js';
import { Failure } from '../server/failure.js';
import {
  migrate,
  readSchemaState,
  requireCurrentSchema,
  whileAlone,
} from '../server/migrations.js';
import type { OpenDatabase } from '../server/open-database.js';

export type Report = (line: string) => void;

/** Holds the starting catalogue. */
export const startingCatalogue = projectPath('src', 'seed', 'facts');

/** Makes the embedded database ready by itself; one that belongs to somebody is only checked. */
export function prepareCatalogue(report: Report) {
  return async (
    open: OpenDatabase,
    { isEmbedded }: DatabasePlace,
    stopping: AbortSignal,
  ): Promise<void> => {
    if (!isEmbedded) return requireCurrentSchema(open.database);
    if (await isPrepared(open.database)) return;
    await whileAlone(open.database, report, async () => {
      await migrate(open, report);
      if (!(await isCatalogueEmpty(open.database))) return;
      await loadStartingCatalogue(open.database, report);
      await fitModel(open.database, { fit: fitInWorker, report, signal: stopping });
    });
  };
}

/** The same, without any records. */
export function prepareTables(report: Report) {
  return async (open: OpenDatabase, { isEmbedded }: DatabasePlace): Promise<void> => {
    if (!isEmbedded) return requireCurrentSchema(open.database);
    await whileAlone(open.database, report, () => migrate(open, report));
  };
}

async function isPrepared(database: Database): Promise<boolean> {
  const { pending, unknown } = await readSchemaState(database);
  return pending.length === 0 && unknown.length === 0 && !(await isCatalogueEmpty(database));
}

async function loadStartingCatalogue(database: Database, report: Report): Promise<void> {
  report('Loading the starting catalogue');
  const outcome = await seedCatalogue(database, { folder: startingCatalogue, report });
  if (!outcome.ok) {
    throw new Failure(`The starting catalogue has problems:\n${formatProblems(outcome.problems)}`);
  }
}
