import { Field, Float, InputType } from 'type-graphql';
import { type Sql, sql } from '../../database/database.js';
import { userInputError } from '../../graphql/user-input-error.js';
import { businessFilter } from '../business/business.filter.js';
import { implementationFilter } from '../implementation/implementation.filter.js';
import {
  Filter,
  between,
  known,
  linkedTo,
  oneOf,
  refersTo,
  some,
  within,
} from '../reading/filter.js';
import { workingGroupFilter } from '../working-group/working-group.filter.js';

@InputType('Near', { description: 'A circle on the earth (WGS 84).' })
class Near {
  @Field(() => Float, { description: 'Latitude of the centre in decimal degrees, -90 to 90.' })
  lat!: number;

  @Field(() => Float, { description: 'Longitude of the centre in decimal degrees, -180 to 180.' })
  lon!: number;

  @Field(() => Float, { description: 'Radius in kilometres, great-circle distance.' })
  withinKm!: number;
}

export const cityFilter = new Filter('City', () => ({
  slugs: oneOf('slug', 'The city has one of these slugs.'),
  names: within(
    'The name, or a name in another language, is one of these; accents and case do not matter.',
    (table, names) => sql`exists (
      select from unnest(${table}.local_names || array[${table}.name]) as known (name)
      where fold_name(known.name) in (select fold_name(asked) from unnest(${names}::text[]) asked))`,
  ),
  countries: refersTo(
    'country_id',
    { table: 'country', column: 'code' },
    'The city is in one of these countries (ISO 3166-1 alpha-2 codes).',
  ),
  population: between('population', 'Inhabitants lie in this range.'),
  networks: linkedTo(
    { table: 'city_network', from: 'city_id', to: 'network_id' },
    { table: 'network' },
    'The city belongs to one of these networks (slugs).',
  ),
  workingGroups: some(
    workingGroupFilter,
    'The city is a member of a working group that meets this filter.',
    (city, group) => ({
      from: sql`working_group_city link join working_group ${group} on ${group}.id = link.working_group_id`,
      on: sql`link.city_id = ${city}.id`,
    }),
  ),
  implementations: some(
    implementationFilter,
    'The city has an implementation that meets this filter.',
    (city, implementation) => ({
      from: sql`implementation ${implementation}`,
      on: sql`${implementation}.city_id = ${city}.id`,
    }),
  ),
  businesses: some(
    businessFilter,
    'A business that meets this filter is active in the city.',
    (city, business) => ({
      from: sql`business_city link join business ${business} on ${business}.id = link.business_id`,
      on: sql`link.city_id = ${city}.id`,
    }),
  ),
  hasOpenDataPortal: known('portal_url', 'Whether an open data portal of the city is known.'),
  near: {
    type: () => Near,
    description: 'The city lies in this circle.',
    where: isNear,
  },
}));

const EARTH_RADIUS_KM = 6371.0088;
const KM_PER_DEGREE = 111.195;

function checkCircle({ lat, lon, withinKm }: Near): void {
  if (Math.abs(lat) > 90) refuse('lat', lat, '-90 to 90');
  if (Math.abs(lon) > 180) refuse('lon', lon, '-180 to 180');
  if (withinKm < 0) refuse('withinKm', withinKm, '0 or more');
}

function refuse(field: string, found: number, accepted: string): never {
  const message = `"near.${field}" is ${found}; it takes ${accepted}.`;
  throw userInputError('BAD_USER_INPUT', `filter.near.${field}`, message);
}

/** The band of latitudes lets the index in; the haversine decides. */
function isNear(city: Sql, near: Near): Sql {
  checkCircle(near);
  const { lat, lon, withinKm } = near;
  const band = withinKm / KM_PER_DEGREE;
  return sql`(${city}.latitude between ${lat - band}::float8 and ${lat + band}::float8
    and 2 * ${EARTH_RADIUS_KM}::float8 * asin(least(1, sqrt(
      sin(radians(${city}.latitude - ${lat}::float8) / 2) ^ 2
      + cos(radians(${lat}::float8)) * cos(radians(${city}.latitude))
      * sin(radians(${city}.longitude - ${lon}::float8) / 2) ^ 2))) <= ${withinKm}::float8)`;
}
