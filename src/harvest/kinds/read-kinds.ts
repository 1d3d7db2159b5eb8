import { type Database, sql } from '../../database/database.js';
import type { KindOfCatalogue } from './assign-kinds.js';

/** The kinds of data of the catalogue as it is now, but for those that it has from other catalogues. */
export const readKinds = (database: Database): Promise<KindOfCatalogue[]> =>
  database.rows<KindOfCatalogue>(sql`
    select kind.slug, kind.label, theme.code as theme, broader.slug as broader
    from data_kind kind join theme on theme.id = kind.theme_id
    left join data_kind broader on broader.id = kind.broader_id
    where kind.assertion <> 'HARVESTED' order by kind.id`);
