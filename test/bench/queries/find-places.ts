import { type Database, sql } from '../../../src/database/database.js';

/** Page 500 of pages of 20; in a smaller catalogue, a page in the middle. */
const PAGE_STARTS_AFTER = 9_980;

/** What the requests are about; drawn from the catalogue, so that it is there at any size. */
export interface Places {
  /** The city with most implementations. */
  readonly slug: string;
  readonly filter: { readonly accessModel: string; readonly licence: string };
  /** The dataset before the page, by title, and how many come before it. */
  readonly before: { readonly title: string; readonly id: number; readonly offset: number };
}

export async function findPlaces(database: Database): Promise<Places> {
  const [city] = await database.rows<{ slug: string }>(sql`
    select slug from city order by (select count(*) from implementation where city_id = city.id) desc, id limit 1`);
  const [before] = await database.rows<Places['before']>(sql`
    with place as (select least(${PAGE_STARTS_AFTER}::int, count(*)::int / 2) - 1 as at from dataset)
    select title, id, place.at as offset from place, lateral (
      select title, id from dataset order by title, id offset place.at limit 1) as dataset`);
  if (!city || !before) throw new Error('The catalogue has no city or no dataset.');
  const filter = { accessModel: 'agreement', licence: 'CC BY 4.0' };
  return { slug: city.slug, filter, before };
}
