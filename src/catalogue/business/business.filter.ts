import { sql } from '../../database/database.js';
import { implementationFilter } from '../implementation/implementation.filter.js';
import { Filter, linkedTo, oneOf, refersTo, some } from '../reading/filter.js';

export const businessFilter = new Filter('Business', () => ({
  slugs: oneOf('slug', 'The business has one of these slugs.'),
  sectors: oneOf('sector', 'The business is of one of these sectors, such as "telecom".'),
  headquarters: refersTo(
    'headquarters_id',
    { table: 'country', column: 'code' },
    'Its headquarters are in one of these countries (ISO 3166-1 alpha-2 codes).',
  ),
  countries: linkedTo(
    { table: 'business_country', from: 'business_id', to: 'country_id' },
    { table: 'country', column: 'code' },
    'It is active in one of these countries (ISO 3166-1 alpha-2 codes).',
  ),
  cities: linkedTo(
    { table: 'business_city', from: 'business_id', to: 'city_id' },
    { table: 'city' },
    'It is active in one of these cities (slugs).',
  ),
  kinds: linkedTo(
    { table: 'business_kind', from: 'business_id', to: 'kind_id' },
    { table: 'data_kind' },
    'It holds one of these kinds of data (slugs).',
  ),
  implementations: some(
    implementationFilter,
    'It takes part in an implementation that meets this filter.',
    (business, implementation) => ({
      from: sql`implementation_business link
        join implementation ${implementation} on ${implementation}.id = link.implementation_id`,
      on: sql`link.business_id = ${business}.id`,
    }),
  ),
}));
