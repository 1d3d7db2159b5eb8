import { join } from 'node:path';
import type { Catalogue } from '../../src/seed/catalogue.js';
import { checkFolder } from '../../src/seed/check/check-folder.js';
import { planRows } from '../../src/seed/plan/plan-rows.js';
import type { Rows } from '../../src/seed/write/tables.js';

export const startingFolder = join(import.meta.dirname, '../../src/seed/facts');

/** A sound catalogue and the rows that it becomes. */
export async function planFolder(folder: string): Promise<{ catalogue: Catalogue; rows: Rows }> {
  const checked = await checkFolder(folder);
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
  return { ...checked, rows: planRows(checked.catalogue) };
}
