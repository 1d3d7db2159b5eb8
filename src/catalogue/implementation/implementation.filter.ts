import { sql } from '../../database/database.js';
import { Filter, between, known, linkedTo, oneOf, refersTo } from '../reading/filter.js';
import { filedUnder } from '../reading/theme-filter.js';
import { ImplementationStatus } from './implementation.type.js';

export const implementationFilter = new Filter('Implementation', () => ({
  statuses: oneOf('status', 'Its status is one of these.', () => [ImplementationStatus]),
  since: between('since', 'A source first reports it in these years.'),
  useCases: refersTo(
    'use_case_id',
    { table: 'use_case' },
    'It is of one of these use cases (slugs).',
  ),
  themes: filedUnder(
    'use_case_id',
    'Its use case is filed under one of these themes: EU data themes ("TRAN") or finer ones ("mobility").',
  ),
  sharingModels: refersTo(
    'sharing_model_id',
    { table: 'sharing_model' },
    'It uses one of these sharing models (slugs).',
  ),
  cities: refersTo('city_id', { table: 'city' }, 'It runs in one of these cities (slugs).'),
  countries: refersTo(
    'country_id',
    { table: 'country', column: 'code' },
    'It runs in one of these countries (ISO 3166-1 alpha-2 codes; "EU" for all of the Union).',
  ),
  inCity: known('city_id', 'Whether it runs in a city; else in a country, a region or an agency.'),
  hasLegalBasis: known('legal_basis', 'Whether a legal basis is stated.'),
  businesses: linkedTo(
    { table: 'implementation_business', from: 'implementation_id', to: 'business_id' },
    { table: 'business' },
    'One of these businesses takes part (slugs).',
  ),
  instruments: linkedTo(
    { table: 'implementation_instrument', from: 'implementation_id', to: 'instrument_id' },
    { table: 'instrument' },
    'Its stated legal basis names one of these instruments (slugs).',
  ),
  kinds: {
    type: () => [String],
    description: 'Its use case needs one of these kinds of data (slugs).',
    where: (table, slugs: string[]) => sql`exists (
      select from use_case_kind need join data_kind on data_kind.id = need.kind_id
      where need.use_case_id = ${table}.use_case_id and data_kind.slug = any(${slugs}::text[]))`,
  },
}));
