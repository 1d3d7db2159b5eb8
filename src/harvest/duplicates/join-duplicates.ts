import { type Database, sql } from '../../database/database.js';
import { findPairs } from './finding/find-pairs.js';
import { storeKeys } from './finding/store-keys.js';
import { storePairs } from './finding/store-pairs.js';
import { regroupRecords } from './grouping/regroup-records.js';

/**
 * Finds out which of the records that a run brings, those of `harvest_plan`, are of a dataset that another source or
 * the editors have, and makes them part of it where that is sure. Says how many became so.
 */
export async function joinDuplicates(transaction: Database, sourceId: number): Promise<number> {
  await storeKeys(transaction, sourceId);
  await findPairs(transaction, sourceId);
  const changed = await storePairs(transaction);
  const joined = await regroupRecords(transaction, changed);
  await transaction.rows(sql`
    drop table harvest_probe, harvest_editor_key, harvest_own_key, harvest_pair, harvest_judged, harvest_regrouped`);
  return joined.filter((id) => id === sourceId).length;
}
