import { type Database, type Sql, sql } from '../../database/database.js';
import { isoTime } from '../../database/iso-time.js';

/** The most that one file may list (sitemaps.org). */
export const MOST_ADDRESSES = 50_000;

/** Ids that a file covers: they are never given twice, so that datasets do not move from one file to another. */
export interface IdRange {
  /** The first file is 1. */
  number: number;
  size: number;
}

export interface SitemapFile {
  number: number;
  /** When one of its entries last changed: a moment in UTC. */
  changedAt: string;
}

export interface SitemapEntry {
  id: number;
  slug: string;
  changedAt: string;
}

/** The files that are not empty. */
export const readSitemapFiles = (
  database: Database,
  size: number = MOST_ADDRESSES,
): Promise<SitemapFile[]> =>
  database.rows(sql`
    select (d.id - 1) / ${size}::int + 1 as number, ${isoTime(sql`max(${changedAt})`)} as "changedAt"
    from dataset d left join ${lastChanges(sql`true`)} r on r.dataset_id = d.id
    group by 1 order by 1`);

/** What a file lists, a batch after the other. */
export async function* readSitemap(
  database: Database,
  { number, size }: IdRange,
): AsyncGenerator<SitemapEntry[]> {
  const last = number * size;
  for (let after = last - size; ;) {
    const which = sql`id > ${after} and id <= ${last}`;
    const entries = await database.rows<SitemapEntry>(sql`
      select d.id, d.slug, ${isoTime(changedAt)} as "changedAt"
      from (select id, slug, updated_at from dataset where ${which} order by id limit ${BATCH}) d
      left join ${lastChanges(sql`dataset_id > ${after} and dataset_id <= ${last}`)} r on r.dataset_id = d.id
      order by d.id`);
    if (entries.length === 0) return;
    yield entries;
    after = entries.at(-1)!.id;
  }
}

const BATCH = 10_000;

const changedAt = sql`coalesce(r.changed_at, d.updated_at)`;

/** When the records of a harvested dataset last changed; that others join it is no change of what its page says. */
const lastChanges = (which: Sql): Sql => sql`
  (select dataset_id, max(changed_at) as changed_at from harvest_record
    where withdrawn_at is null and ${which} group by dataset_id)`;
