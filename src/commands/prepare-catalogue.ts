import type { Database } from '../database/database.js';
import { isCatalogueEmpty } from '../seed/is-catalogue-empty.js';
import type { DatabasePlace } from '../server/database-place.js';
import {
  migrate,
  readSchemaState,
  requireCurrentSchema,
  whileAlone,
} from '../server/migrations.js';
import type { OpenDatabase } from '../server/open-database.js';

export type Report = (line: string) => void;

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
      const { loadStartingCatalogue } = await import('./load-starting-catalogue.js');
      await loadStartingCatalogue(open.database, report, stopping);
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
