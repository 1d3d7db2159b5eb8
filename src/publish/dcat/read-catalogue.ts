import { type Database, sql } from '../../database/database.js';
import type { CatalogueRow } from './describe-catalogue.js';

export async function readCatalogueRow(database: Database): Promise<CatalogueRow> {
  const [row] = await database.rows<CatalogueRow>(sql`
    select revision::float8 as revision,
      to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt",
      (select count(*)::int from dataset) as entries,
      coalesce((select json_agg(json_build_object('text', text, 'url', url) order by position) from credit), '[]') as credits
    from catalogue_revision`);
  return row as CatalogueRow;
}
