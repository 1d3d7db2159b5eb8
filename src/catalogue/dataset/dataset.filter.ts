import { sql } from '../../database/database.js';
import { Filter, known, linkedTo, oneOf, refersTo, within } from '../reading/filter.js';
import { AccessRight, DatasetType } from './dataset.type.js';

export const datasetFilter = new Filter('Dataset', () => ({
  slugs: oneOf('slug', 'The dataset has one of these slugs.'),
  types: oneOf('type', 'The dataset is of one of these types.', () => [DatasetType]),
  kinds: linkedTo(
    { table: 'dataset_kind', from: 'dataset_id', to: 'kind_id' },
    { table: 'data_kind' },
    'It realises one of these kinds of data (slugs).',
  ),
  themes: linkedTo(
    { table: 'dataset_theme', from: 'dataset_id', to: 'theme_id' },
    { table: 'theme', column: 'code' },
    'It is filed under one of these EU data themes (codes such as "TRAN").',
  ),
  catalogues: refersTo(
    'catalogue_id',
    { table: 'source' },
    'It was harvested from one of these catalogues (slugs of sources).',
  ),
  licenceCodes: oneOf(
    'licence_code',
    'Its licence is one of these codes of the EU list of licences, such as "CC_BY_4_0".',
  ),
  accessRights: oneOf('access_right', 'It may be had by these.', () => [AccessRight]),
  licences: oneOf('licence', 'Its licence is one of these, as the publisher states it.'),
  hasLicence: known('licence', 'Whether the publisher states a licence.'),
  accessModels: oneOf(
    'access_model',
    'It is given out under one of these access models, such as "commercial".',
  ),
  formats: within(
    'A distribution of it is in one of these formats, as stated or as EU file type; "GBFS" also finds "GBFS 2.3".',
    (table, formats) => sql`exists (
      select from distribution, unnest(${formats}::text[]) as asked (format)
      where distribution.dataset_id = ${table}.id
      and (starts_with(lower(distribution.format), lower(asked.format))
        or distribution.format_code = upper(asked.format)))`,
  ),
  publishers: within(
    'It is published by one of these cities or businesses (slugs), or under one of these names.',
    (table, values) => sql`(
      ${table}.publisher_city_id in (select id from city where slug = any(${values}::text[]))
      or ${table}.publisher_business_id in (select id from business where slug = any(${values}::text[]))
      or ${table}.publisher_name = any(${values}::text[]))`,
  ),
  cities: linkedTo(
    { table: 'dataset_city', from: 'dataset_id', to: 'city_id' },
    { table: 'city' },
    'It covers one of these cities (slugs).',
  ),
  countries: linkedTo(
    { table: 'dataset_country', from: 'dataset_id', to: 'country_id' },
    { table: 'country', column: 'code' },
    'It covers one of these countries (ISO 3166-1 alpha-2 codes).',
  ),
}));
