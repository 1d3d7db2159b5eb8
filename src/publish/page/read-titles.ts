import { type Database, sql } from '../../database/database.js';

export interface TitleRow {
  slug: string;
  title: string;
}

/** The datasets of a page of the catalogue, in the order in which all its forms list them. */
export const readTitles = (
  database: Database,
  { page, size }: { page: number; size: number },
): Promise<TitleRow[]> =>
  database.rows(
    sql`select slug, title from dataset order by id limit ${size} offset ${(page - 1) * size}`,
  );
