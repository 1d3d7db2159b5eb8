import { sql } from '../../database/database.js';
import { inTurn } from '../../database/turn.js';
import type { Harvester } from '../harvester.js';
import { publishRun } from '../run/publish-run.js';
import { turnOf } from '../run/run-harvest.js';
import { readSource } from '../store/read-source.js';

export type RemoveOutcome =
  | { readonly ok: true; readonly withdrawn: number }
  | { readonly ok: false; readonly code: 'NOT_FOUND'; readonly message: string };

/** Takes a source out with its runs, and with the datasets that no other source lists. */
export async function removeSource(harvester: Harvester, name: string): Promise<RemoveOutcome> {
  const { database } = harvester;
  const source = await readSource(database, name);
  if (!source) {
    const message = `No source has the name "${name}". \`hansa harvest list\` shows them.`;
    return { ok: false, code: 'NOT_FOUND', message };
  }
  const { withdrawn } = await inTurn(database, turnOf(source), () =>
    database.transaction(async (transaction) => {
      const counts = await publishRun(transaction, {
        sourceId: source.id,
        runId: 0,
        withdraws: true,
      });
      await transaction.rows(forgetPairs(source.id));
      await transaction.rows(sql`delete from harvest_source where source_id = ${source.id}`);
      for (const table of ['harvest_run', 'harvest_record', 'harvest_key', 'harvest_unmapped']) {
        await transaction.rows(sql`delete from ${sql.table(table)} where source_id = ${source.id}`);
      }
      await transaction.rows(sql`
        delete from source where id = ${source.id} and kind = 'CATALOGUE'
          and not exists (select from dataset_source where source_id = source.id)
          and not exists (select from data_kind_source where source_id = source.id)`);
      return counts;
    }),
  );
  await harvester.onWritten();
  return { ok: true, withdrawn };
}

const forgetPairs = (sourceId: number) => sql`
  delete from harvest_duplicate pair using harvest_record record
  where record.source_id = ${sourceId} and record.own_id in (pair.one_id, pair.other_id)`;
