import { sql } from '../../src/database/database.js';
import { type TestDatabase, freshDatabase } from './database.js';

/** Twenty cities that choose among twenty use cases by theme: enough to fit weights on, in no time. */
export async function themedCatalogue(): Promise<TestDatabase> {
  const test = await freshDatabase();
  for (const statement of statements) await test.database.rows(statement);
  return test;
}

/** Lets a city run one more use case; what it runs by then is left alone. */
export const runMore = ({ database }: TestDatabase, city: number): Promise<unknown[]> =>
  database.rows(sql`
    insert into implementation (slug, assertion, status_assertion, status, country_id, city_id, use_case_id)
    select 'more-' || ${city}::int, 'EDITORIAL', 'EDITORIAL', 'OPERATIONAL', 1, ${city}::int, min(id) from use_case
    where id not in (select use_case_id from implementation where city_id = ${city}::int)`);

const statements = [
  sql`insert into source (slug, kind, retrieval, url, title, publisher, language) values
    ('list', 'DATASET', 'READ_IN_FULL', 'https://list.example/', 'List of towns', 'Towns', 'en')`,
  sql`insert into country (code, name) values ('BE', 'Belgium')`,
  sql`insert into theme (code, label) select 'theme-' || n, 'Theme ' || n from generate_series(1, 5) n`,
  sql`insert into city (slug, assertion, name, local_names, country_id, latitude, longitude, population,
      geo_source_id, population_source, geonames_id)
    select 'city-' || n, 'EDITORIAL', 'City ' || n, '{}', 1, 40 + n * 13 % 20, n * 7 % 30, 50000 + n * 7919 % 900000,
      1, 'GeoNames', n from generate_series(1, 20) n`,
  sql`insert into use_case (slug, assertion, title, summary, challenges)
    select 'case-' || n, 'EDITORIAL', 'Case ' || n, 'A case.', '{}' from generate_series(1, 20) n`,
  sql`insert into use_case_theme (use_case_id, theme_id, position, assertion)
    select n, n % 5 + 1, 0, 'EDITORIAL' from generate_series(1, 20) n`,
  sql`insert into implementation (slug, assertion, status_assertion, status, country_id, city_id, use_case_id)
    select city || '-' || choice, 'EDITORIAL', 'EDITORIAL', 'OPERATIONAL', 1, city, choice
    from generate_series(1, 20) city, generate_series(1, 20) choice
    where choice % 5 = city % 5 and (city * 31 + choice * 17) % 10 < 7`,
];
