import { type Sql, sql } from '../../../database/database.js';

/**
 * The datasets of the editors, described as a harvested record is: id, slug and content. Requirements and standards are
 * no datasets of catalogues.
 */
export const editorsDatasets: Sql = sql`
  select dataset.id, dataset.slug, jsonb_build_object(
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
  where dataset.catalogue_id is null and dataset.type in ('DATA_PRODUCT', 'LIVE_FEED', 'CATALOGUE_DATASET')`;
