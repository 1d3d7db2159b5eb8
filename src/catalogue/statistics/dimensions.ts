import { type Sql, sql } from '../../database/database.js';
import { BOUNDED_CLASSES, LARGEST_CLASS, type SizeClass } from '../../matching/size-class.js';

/** One property of a record. */
export interface Dimension {
  /** Its values of the alias `t`, as rows of (value, label); a record may have several. */
  values: Sql;
  /** A record may have one value several times. */
  mayRepeat?: boolean;
}

const once = (values: Sql): Dimension => ({ values });

const repeated = (values: Sql): Dimension => ({ values, mayRepeat: true });

const column = (name: string): Dimension =>
  once(sql`select t.${sql.id(name)}::text as value, t.${sql.id(name)}::text as label`);

/** The record that the foreign key names. */
const named = (key: string, target: Target): Dimension =>
  once(sql`
  select target.${sql.id(target.value)} as value, target.${sql.id(target.label)} as label
  from ${sql.table(target.table)} target where target.id = t.${sql.id(key)}`);

interface Target {
  table: string;
  value: string;
  label: string;
}

const country: Target = { table: 'country', value: 'code', label: 'name' };
const kind: Target = { table: 'data_kind', value: 'slug', label: 'label' };
const network: Target = { table: 'network', value: 'slug', label: 'name' };
const business: Target = { table: 'business', value: 'slug', label: 'name' };

interface Link {
  table: string;
  from: string;
  to: string;
  /** The column of `t` that the link leads from; the id when left out. */
  key?: string;
}

/** The records that a table of links leads to. */
const linked = ({ table, from, to, key = 'id' }: Link, target: Target): Dimension =>
  once(sql`
  select target.${sql.id(target.value)} as value, target.${sql.id(target.label)} as label
  from ${sql.table(table)} linked join ${sql.table(target.table)} target on target.id = linked.${sql.id(to)}
  where linked.${sql.id(from)} = t.${sql.id(key)}`);

const yearOf = (day: string): Dimension =>
  once(
    sql`select extract(year from t.${sql.id(day)})::text as value, extract(year from t.${sql.id(day)})::text as label`,
  );

const finerTheme = (useCaseKey: string): Dimension =>
  linked(
    { table: 'use_case_theme', from: 'use_case_id', to: 'theme_id', key: useCaseKey },
    { table: 'theme', value: 'code', label: 'label' },
  );

/** Two finer themes may belong to one. */
const theme = (useCaseKey: string): Dimension =>
  repeated(sql`
  select eu.code as value, eu.label as label from use_case_theme filed
  join theme on theme.id = filed.theme_id join theme eu on eu.id = coalesce(theme.broader_id, theme.id)
  where filed.use_case_id = t.${sql.id(useCaseKey)}`);

const SIZE_LABELS: Readonly<Record<SizeClass, string>> = {
  UNDER_50K: 'Under 50,000',
  FROM_50K_TO_100K: '50,000 to 100,000',
  FROM_100K_TO_250K: '100,000 to 250,000',
  FROM_250K_TO_500K: '250,000 to 500,000',
  FROM_500K_TO_1M: '500,000 to 1 million',
  OVER_1M: '1 million and more',
};

const sizeName: Sql = sql`case ${sql.join(
  BOUNDED_CLASSES.map(
    ({ below, name }) => sql`when t.population < ${sql.lit(below)} then ${sql.lit(name)}`,
  ),
  sql` `,
)} else ${sql.lit(LARGEST_CLASS)} end`;

const sizeClass = once(
  sql`select size.value, size.label from (values ${sql.join(
    Object.entries(SIZE_LABELS).map(
      ([value, label]) => sql`(${sql.lit(value)}, ${sql.lit(label)})`,
    ),
  )}) as size (value, label) where t.population is not null and size.value = ${sizeName}`,
);

const publisher = once(sql`select coalesce(city.slug, business.slug, t.publisher_name) as value,
    coalesce(city.name, business.name, t.publisher_name) as label
  from (select) one left join city on city.id = t.publisher_city_id
  left join business on business.id = t.publisher_business_id`);

export interface Subject {
  table: string;
  /** The ids of the cities that a record has to do with, as `city_id`. */
  cities: Sql;
  /** Columns of the record, besides its id, that these are found by. */
  cityColumns?: readonly string[];
  dimensions: Readonly<Record<string, Dimension>>;
}

const citiesBy = (table: string, key: string): Sql =>
  sql`select city_id from ${sql.table(table)} where ${sql.id(key)} = t.id`;

const needs = (key: string): Link => ({
  table: 'use_case_kind',
  from: 'use_case_id',
  to: 'kind_id',
  key,
});

/** What can be counted, and by which properties. */
export const subjects: Readonly<Record<string, Subject>> = {
  CITIES: {
    table: 'city',
    cities: sql`select t.id as city_id`,
    dimensions: {
      COUNTRY: named('country_id', country),
      NETWORK: linked({ table: 'city_network', from: 'city_id', to: 'network_id' }, network),
      SIZE_CLASS: sizeClass,
    },
  },
  BUSINESSES: {
    table: 'business',
    cities: citiesBy('business_city', 'business_id'),
    dimensions: {
      COUNTRY: linked(
        { table: 'business_country', from: 'business_id', to: 'country_id' },
        country,
      ),
      KIND: linked({ table: 'business_kind', from: 'business_id', to: 'kind_id' }, kind),
      SECTOR: column('sector'),
    },
  },
  DATASETS: {
    table: 'dataset',
    cities: citiesBy('dataset_city', 'dataset_id'),
    dimensions: {
      ACCESS_MODEL: column('access_model'),
      COUNTRY: linked({ table: 'dataset_country', from: 'dataset_id', to: 'country_id' }, country),
      FORMAT: repeated(
        sql`select format as value, format as label from distribution where dataset_id = t.id`,
      ),
      KIND: linked({ table: 'dataset_kind', from: 'dataset_id', to: 'kind_id' }, kind),
      LICENCE: column('licence'),
      PUBLISHER: publisher,
      THEME: linked(
        { table: 'dataset_theme', from: 'dataset_id', to: 'theme_id' },
        { table: 'theme', value: 'code', label: 'label' },
      ),
      TYPE: column('type'),
    },
  },
  USE_CASES: {
    table: 'use_case',
    cities: citiesBy('implementation', 'use_case_id'),
    dimensions: {
      CHALLENGE: repeated(
        sql`select value, value as label from unnest(t.challenges) as given (value)`,
      ),
      FINER_THEME: finerTheme('id'),
      KIND: linked(needs('id'), kind),
      THEME: theme('id'),
    },
  },
  IMPLEMENTATIONS: {
    table: 'implementation',
    cities: sql`select t.city_id`,
    cityColumns: ['city_id'],
    dimensions: {
      BUSINESS: linked(
        { table: 'implementation_business', from: 'implementation_id', to: 'business_id' },
        business,
      ),
      COUNTRY: named('country_id', country),
      FINER_THEME: finerTheme('use_case_id'),
      KIND: linked(needs('use_case_id'), kind),
      LEGAL_BASIS: column('legal_basis'),
      NETWORK: linked(
        { table: 'city_network', from: 'city_id', to: 'network_id', key: 'city_id' },
        network,
      ),
      SHARING_MODEL: named('sharing_model_id', {
        table: 'sharing_model',
        value: 'slug',
        label: 'name',
      }),
      STATUS: column('status'),
      THEME: theme('use_case_id'),
      USE_CASE: named('use_case_id', { table: 'use_case', value: 'slug', label: 'title' }),
      YEAR: column('since'),
    },
  },
  WORKING_GROUPS: {
    table: 'working_group',
    cities: citiesBy('working_group_city', 'working_group_id'),
    dimensions: {
      NETWORK: named('network_id', network),
      STATUS: column('status'),
      TYPE: column('kind'),
    },
  },
  EVENTS: {
    table: 'event',
    cities: citiesBy('event_city', 'event_id'),
    dimensions: { PLACE: column('place'), YEAR: yearOf('starts_on') },
  },
  INSTRUMENTS: {
    table: 'instrument',
    cities: sql`select city_id from implementation_instrument link
      join implementation on implementation.id = link.implementation_id where link.instrument_id = t.id`,
    dimensions: {
      STATUS: column('status'),
      TYPE: column('kind'),
      YEAR: yearOf('adopted_on'),
    },
  },
};
