import { type Database, type Sql, sql } from '../../database/database.js';
import type { DatasetRow } from './dataset-row.js';
import { isoTime } from '../../database/iso-time.js';
import { jsonList } from './json-list.js';
import { kindJson } from './kind-json.js';

/** Rows of one statement: enough to keep PostgreSQL busy, few enough to be held at once. */
const BATCH = 500;

/** All datasets by their id, with one statement for each batch; the next one is read while one is worked on. */
export async function* readDatasets(database: Database): AsyncGenerator<DatasetRow[]> {
  let coming = readAfter(database, 0);
  try {
    for (;;) {
      const rows = await coming;
      const last = rows.at(-1);
      if (!last) return;
      coming = readAfter(database, last.id);
      yield rows;
    }
  } finally {
    // Who stops early waits for the statement under way: the connection is not free before.
    await coming.catch(() => {});
  }
}

function readAfter(database: Database, id: number): Promise<DatasetRow[]> {
  const coming = readBatch(database, sql`where d.id > ${id} order by d.id limit ${BATCH}`);
  // A failure before its turn is no unhandled one: it is thrown when the batch is awaited.
  coming.catch(() => {});
  return coming;
}

/** The datasets of a page, which begins with 1. */
export const readDatasetPage = (
  database: Database,
  { page, size }: { page: number; size: number },
): Promise<DatasetRow[]> =>
  readBatch(
    database,
    sql`where d.id in (select id from dataset order by id limit ${size} offset ${(page - 1) * size}) order by d.id`,
  );

export async function readDataset(
  database: Database,
  slug: string,
): Promise<DatasetRow | undefined> {
  const [row] = await readBatch(database, sql`where d.slug = ${slug}`);
  return row;
}

/** Of a withdrawn dataset, when that was. */
export async function readWithdrawal(
  database: Database,
  slug: string,
): Promise<string | undefined> {
  const [row] = await database.rows<{ withdrawnAt: string }>(sql`
    select ${isoTime(sql`max(withdrawn_at)`)} as "withdrawnAt" from harvest_record
    where dataset_slug = ${slug} and withdrawn_at is not null having count(*) > 0`);
  return row?.withdrawnAt;
}

const readBatch = (database: Database, which: Sql): Promise<DatasetRow[]> =>
  database.rows(sql`
    select d.id, d.slug, d.assertion, d.title, d.titles, d.description, d.descriptions, d.keywords, d.type,
      d.identifier, d.iri, d.other_identifiers as "otherIdentifiers", d.publisher_name as "publisherName",
      d.access_model as "accessModel", d.access_right as "accessRight", d.licence,
      d.licence_code as "licenceCode", d.landing_page as "landingPage", d.issued, d.modified, d.frequency,
      d.frequency_code as "frequencyCode", d.languages, d.periods, d.places,
      d.conforms_to as "conformsTo", d.has_contact_point as "hasContactPoint",
      ${isoTime(sql`coalesce(r.added_at, d.created_at)`)} as "listedAt",
      ${isoTime(sql`coalesce(r.changed_at, d.updated_at)`)} as "changedAt",
      case when c.id is not null then json_build_object('slug', c.slug, 'name', c.name) end as "publisherCity",
      case when b.id is not null then json_build_object('slug', b.slug, 'name', b.name) end as "publisherBusiness",
      ${lists}
    from dataset d
    left join city c on c.id = d.publisher_city_id
    left join business b on b.id = d.publisher_business_id
    left join lateral (
      select min(added_at) as added_at, max(changed_at) as changed_at from harvest_record
      where dataset_id = d.id and withdrawn_at is null) r on true
    ${which}`);

const catalogues = sql`source s where s.id in (
    select d.catalogue_id union all
    select source_id from harvest_record where dataset_id = d.id and withdrawn_at is null)`;

const distribution = sql`json_build_object(
    'position', x.position, 'identifier', x.identifier, 'titles', x.titles, 'descriptions', x.descriptions,
    'accessUrl', x.access_url, 'downloadUrl', x.download_url, 'format', x.format,
    'formatCode', x.format_code, 'mediaType', x.media_type, 'licence', x.licence,
    'licenceCode', x.licence_code, 'rights', x.rights, 'byteSize', x.byte_size, 'issued', x.issued,
    'modified', x.modified, 'conformsTo', x.conforms_to, 'systemId', x.system_id) order by x.position`;

const lists = sql`
  ${jsonList(sql`json_build_object('url', s.url, 'title', s.title) order by s.url`, catalogues)} as catalogues,
  ${jsonList(
    sql`json_build_object('url', s.url, 'title', s.title) order by l.position`,
    sql`dataset_source l join source s on s.id = l.source_id where l.dataset_id = d.id`,
  )} as sources,
  ${jsonList(distribution, sql`distribution x where x.dataset_id = d.id`)} as distributions,
  ${jsonList(
    sql`json_build_object('code', t.code, 'label', t.label, 'iri', t.iri) order by l.position`,
    sql`dataset_theme l join theme t on t.id = l.theme_id where l.dataset_id = d.id`,
  )} as themes,
  ${jsonList(
    sql`json_build_object('slug', c.slug, 'name', c.name, 'geonamesId', c.geonames_id,
      'latitude', c.latitude, 'longitude', c.longitude) order by c.id`,
    sql`dataset_city l join city c on c.id = l.city_id where l.dataset_id = d.id`,
  )} as cities,
  ${jsonList(
    sql`json_build_object('code', c.code, 'name', c.name) order by c.code`,
    sql`dataset_country l join country c on c.id = l.country_id where l.dataset_id = d.id`,
  )} as countries,
  ${jsonList(
    sql`json_build_object('kind', ${kindJson}, 'isInferred', l.assertion = 'INFERRED') order by k.slug`,
    sql`dataset_kind l join data_kind k on k.id = l.kind_id where l.dataset_id = d.id`,
  )} as kinds,
  ${jsonList(
    sql`i.slug order by i.slug`,
    sql`implementation_dataset l join implementation i on i.id = l.implementation_id where l.dataset_id = d.id`,
  )} as implementations`;
