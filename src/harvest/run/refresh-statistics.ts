import { type Database, sql } from '../../database/database.js';

/**
 * Tells PostgreSQL how large the tables have become that publishing joins. It learns that by itself within a minute, but
 * the second of two large runs comes sooner, and would be planned as if the first had written nothing: in hours.
 */
export async function refreshStatistics(transaction: Database): Promise<void> {
  await transaction.rows(sql`
    analyze harvest_record (source_id, identifier, dataset_id, withdrawn_at),
      dataset (id, slug, catalogue_id), dataset_source (dataset_id, source_id),
      distribution (dataset_id), dataset_theme (dataset_id), dataset_kind (dataset_id),
      dataset_city (dataset_id), dataset_country (dataset_id)`);
}
