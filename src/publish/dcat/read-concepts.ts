import { type Database, type Sql, sql } from '../../database/database.js';
import type { CityRow, KindRow, Named, ThemeRow } from './dataset-row.js';
import { jsonList } from './json-list.js';
import { kindJson } from './kind-json.js';

/** What cities do with data, in general. */
export interface UseCaseRow {
  id: number;
  slug: string;
  title: string;
  summary: string;
  themes: ThemeRow[];
  kinds: { kind: KindRow; required: boolean }[];
}

/** A use case in a place. */
export interface ImplementationRow {
  id: number;
  slug: string;
  useCase: Named;
  city: CityRow | null;
  country: { code: string; name: string };
  place: string | null;
  status: string;
  since: number | null;
  businesses: Named[];
  datasets: string[];
  sources: string[];
}

const BATCH = 500;

async function* readAll<Row extends { id: number }>(
  database: Database,
  select: (which: Sql) => Sql,
): AsyncGenerator<Row[]> {
  let after = 0;
  for (;;) {
    const which = sql`where t.id > ${after} order by t.id limit ${BATCH}`;
    const rows = await database.rows<Row>(select(which));
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}

export const readKinds = (database: Database) =>
  readAll<{ id: number; kind: KindRow }>(
    database,
    (which) =>
      sql`select t.id, ${kindJson} as kind from data_kind t join data_kind k on k.id = t.id ${which}`,
  );

export const readUseCases = (database: Database) =>
  readAll<UseCaseRow>(
    database,
    (which) => sql`
      select t.id, t.slug, t.title, t.summary,
        ${jsonList(
          sql`json_build_object('code', x.code, 'label', x.label, 'iri', x.iri) order by l.position`,
          sql`use_case_theme l join theme x on x.id = l.theme_id where l.use_case_id = t.id`,
        )} as themes,
        ${jsonList(
          sql`json_build_object('kind', ${kindJson}, 'required', l.required) order by l.position`,
          sql`use_case_kind l join data_kind k on k.id = l.kind_id where l.use_case_id = t.id`,
        )} as kinds
      from use_case t ${which}`,
  );

export const readImplementations = (database: Database) =>
  readAll<ImplementationRow>(
    database,
    (which) => sql`
      select t.id, t.slug, t.place, t.status, t.since,
        json_build_object('slug', u.slug, 'name', u.title) as "useCase",
        case when c.id is not null then json_build_object('slug', c.slug, 'name', c.name,
          'geonamesId', c.geonames_id, 'latitude', c.latitude, 'longitude', c.longitude) end as city,
        json_build_object('code', n.code, 'name', n.name) as country,
        ${jsonList(
          sql`json_build_object('slug', b.slug, 'name', b.name) order by b.slug`,
          sql`implementation_business l join business b on b.id = l.business_id where l.implementation_id = t.id`,
        )} as businesses,
        ${jsonList(
          sql`d.slug order by d.slug`,
          sql`implementation_dataset l join dataset d on d.id = l.dataset_id where l.implementation_id = t.id`,
        )} as datasets,
        ${jsonList(
          sql`s.url order by l.position`,
          sql`implementation_source l join source s on s.id = l.source_id where l.implementation_id = t.id`,
        )} as sources
      from implementation t
      join use_case u on u.id = t.use_case_id
      join country n on n.id = t.country_id
      left join city c on c.id = t.city_id ${which}`,
  );
