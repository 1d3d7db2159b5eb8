import { type Database, sql } from '../../../database/database.js';
import { type DescribedDataset, keysOf, namesOf, storedKeys } from '../evidence/record-keys.js';

/** Puts the keys of the datasets of the editors, which change without a harvest, into `harvest_editor_key`. */
export async function writeEditorsKeys(transaction: Database): Promise<void> {
  await transaction.rows(sql`
    create temporary table harvest_editor_key (dataset_id int primary key, keys text[], names jsonb) on commit drop`);
  const described = await readEditorsDatasets(transaction);
  const keyed = described.map(({ id, content }) => ({
    dataset_id: id,
    keys: storedKeys(keysOf(content)),
    names: namesOf(content),
  }));
  await transaction.rows(sql`
    insert into harvest_editor_key select dataset_id, keys, names
    from jsonb_to_recordset(${JSON.stringify(keyed)}::jsonb)
      as keyed (dataset_id int, keys text[], names jsonb)`);
}

interface EditorsDataset {
  readonly id: number;
  readonly content: DescribedDataset;
}

/** What describes them in the form of a harvested record; requirements and standards are no datasets of catalogues. */
const readEditorsDatasets = (transaction: Database): Promise<EditorsDataset[]> =>
  transaction.rows<EditorsDataset>(sql`
    select dataset.id, jsonb_build_object(
      'dataset', jsonb_build_object('identifier', coalesce(dataset.identifier, ''), 'iri', dataset.iri,
        'other_identifiers', dataset.other_identifiers, 'title', dataset.title, 'titles', dataset.titles,
        'publisher_city', city.slug, 'publisher_business', business.slug,
        'publisher_name', coalesce(dataset.publisher_name, city.name, business.name),
        'landing_page', dataset.landing_page, 'stated', coalesce(dataset.stated, '[]')),
      'distributions', (
        select coalesce(jsonb_agg(jsonb_build_object('access_url', access_url, 'download_url', download_url,
          'system_id', system_id)), '[]')
        from distribution where dataset_id = dataset.id)) as content
    from dataset
    left join city on city.id = dataset.publisher_city_id
    left join business on business.id = dataset.publisher_business_id
    where dataset.catalogue_id is null and dataset.type in ('DATA_PRODUCT', 'LIVE_FEED', 'CATALOGUE_DATASET')`);
