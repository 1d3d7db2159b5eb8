/** A statement for a whole answer, and the variables that it takes. */
interface WholeAnswer {
  readonly sql: string;
  readonly parameters: readonly string[];
}

const publisher = `
  case
    when city.id is not null then json_build_object('slug', city.slug, 'name', city.name)
    when business.id is not null then json_build_object('slug', business.slug, 'name', business.name)
    else json_build_object('name', publisher_name)
  end`;

const publishers = `
  left join city on city.id = dataset.publisher_city_id
  left join business on business.id = dataset.publisher_business_id`;

const list = (nodes: string): string =>
  `(select coalesce(json_agg(node), '[]') from (${nodes}) as list)`;

const placesOfUseCase = list(`
  select json_build_object('status', other.status,
    'city', case when place.id is not null then json_build_object('slug', place.slug, 'name', place.name) end) as node
  from implementation as other
  left join city as place on place.id = other.city_id
  where other.use_case_id = use_case.id
  order by other.slug, other.id limit 5`);

const datasetsOfImplementation = list(`
  select json_build_object('slug', dataset.slug, 'title', dataset.title, 'publisher', ${publisher}) as node
  from implementation_dataset as link
  join dataset on dataset.id = link.dataset_id
  ${publishers}
  where link.implementation_id = shown.id
  order by dataset.title, dataset.id limit 5`);

const implementationsOfCity = list(`
  select json_build_object('slug', shown.slug, 'status', shown.status, 'since', shown.since, 'useCase', shown_case.node,
    'datasets', json_build_object('nodes', ${datasetsOfImplementation})) as node
  from shown join shown_case on shown_case.id = shown.use_case_id
  where shown.city_id = home.id
  order by shown.slug, shown.id`);

/** Most of the use cases are those of several cities, and are put together once. */
const deep = `
  with home as materialized (
    select * from city order by population desc nulls last, id limit 20
  ), shown as materialized (
    select implementation.* from home, lateral (
      select * from implementation where city_id = home.id order by slug, id limit 10) as implementation
  ), shown_case as materialized (
    select use_case.id, json_build_object('slug', use_case.slug, 'title', use_case.title,
      'implementations', json_build_object('nodes', ${placesOfUseCase})) as node
    from use_case where id in (select use_case_id from shown)
  )
  select json_build_object('cities', json_build_object('nodes', ${list(`
    select json_build_object('slug', home.slug, 'name', home.name, 'population', home.population,
      'country', json_build_object('code', country.code, 'name', country.name),
      'implementations', json_build_object('nodes', ${implementationsOfCity})) as node
    from home join country on country.id = home.country_id
    order by home.population desc nulls last, home.id`)}))::text as json`;

const small = `
  select json_build_object('city', (
    select json_build_object('slug', home.slug, 'name', home.name, 'population', home.population,
      'country', json_build_object('code', country.code, 'name', country.name),
      'implementations', json_build_object('nodes', ${list(`
        select json_build_object('status', implementation.status,
          'useCase', json_build_object('slug', use_case.slug, 'title', use_case.title)) as node
        from implementation
        join use_case on use_case.id = implementation.use_case_id
        where city_id = home.id order by implementation.slug, implementation.id limit 5`)}))
    from city as home join country on country.id = home.country_id
    where home.slug = $1))::text as json`;

const filtered = `
  select json_build_object('datasets', json_build_object(
    'totalCount', (select count(*) from dataset where access_model = $1 and licence = $2),
    'nodes', ${list(`
      select json_build_object('slug', dataset.slug, 'title', dataset.title, 'description', dataset.description,
        'publisher', ${publisher}) as node
      from (select * from dataset where access_model = $1 and licence = $2 order by title, id limit 20) as dataset
      ${publishers}
      order by dataset.title, dataset.id`)}))::text as json`;

const deepPage = `
  select json_build_object('datasets', json_build_object(
    'nodes', coalesce(json_agg(node order by title, id) filter (where at <= 20), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 20)))::text as json
  from (
    select dataset.title, dataset.id, row_number() over (order by dataset.title, dataset.id) as at,
      json_build_object('slug', dataset.slug, 'title', dataset.title, 'publisher', ${publisher}) as node
    from (select * from dataset where (title, id) > ($1, $2) order by title, id limit 21) as dataset
    ${publishers}) as page`;

const statistics = `
  select json_build_object('statistics', json_build_object('totalRows', count(*), 'rows', json_agg(row)))::text as json
  from (
    select json_build_object('count', count(*), 'distinctCities', count(distinct city_id), 'keys', json_build_array(
      json_build_object('dimension', 'COUNTRY', 'value', country.code, 'label', country.name),
      json_build_object('dimension', 'STATUS', 'value', status, 'label', status))) as row
    from implementation join country on country.id = country_id
    group by country.code, country.name, status
    order by count(*) desc, country.code, status) as counted`;

export const STATEMENTS = {
  deep: { sql: deep, parameters: [] },
  small: { sql: small, parameters: ['slug'] },
  filtered: { sql: filtered, parameters: ['accessModel', 'licence'] },
  'deep-page': { sql: deepPage, parameters: ['title', 'id'] },
  statistics: { sql: statistics, parameters: [] },
} satisfies Record<string, WholeAnswer>;
