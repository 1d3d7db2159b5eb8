import { sql } from '../../database/database.js';
import { isoTime } from '../../database/iso-time.js';
import { nouns } from '../nouns.js';
import type { Reader } from '../reading/reader.js';
import type { CatalogueType, CreditType, NounCountType } from './catalogue.type.js';

export async function readCatalogue({ database }: Reader): Promise<CatalogueType> {
  const [row] = await database.rows<CatalogueType>(sql`
    select revision::int as revision,
      ${isoTime(sql`changed_at`)} as "changedAt"
    from catalogue_revision`);
  return row as CatalogueType;
}

export const readCredits = ({ database }: Reader): Promise<CreditType[]> =>
  database.rows(sql`select subject, text, licence, url from credit order by position`);

const counts = nouns.map(
  ({ noun }) =>
    sql`select ${noun.type}::text as type, count(*)::int as count from ${sql.table(noun.table)}`,
);

export const readCounts = ({ database }: Reader): Promise<NounCountType[]> =>
  database.rows(sql.join(counts, sql` union all `));
