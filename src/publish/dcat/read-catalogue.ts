import { type Database, sql } from '../../database/database.js';
import { isoTime } from '../../database/iso-time.js';
import type { CatalogueRow } from './describe-catalogue.js';

export async function readCatalogueRow(database: Database): Promise<CatalogueRow> {
  const [row] = await database.rows<CatalogueRow>(sql`
    select revision::float8 as revision,
      ${isoTime(sql`changed_at`)} as "changedAt",
      (select count(*)::int from dataset) as entries,
      coalesce((select json_agg(json_build_object('text', text, 'url', url) order by position) from credit), '[]') as credits
    from catalogue_revision`);
  return row as CatalogueRow;
}
