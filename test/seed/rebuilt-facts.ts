import { type Database, sql } from '../../src/database/database.js';

type RawRecord = Record<string, unknown>;

/** The files of facts as the database tells them: everything that they say, and nothing from anywhere else. */
export async function rebuildFacts(database: Database): Promise<Record<string, RawRecord[]>> {
  const entries = Object.entries(queries).map(async ([file, query]) => {
    const rows = await database.rows<{ record: RawRecord }>(sql.raw(query));
    return [file, rows.map(({ record }) => record)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

const sources = (table: string) => `(
  select jsonb_agg(source.url order by link.position) from ${table}_source link
  join source on source.id = link.source_id where link.${table}_id = t.id)`;

/** The slugs that a table of links leads to. */
const slugs = (link: string, to: string, where = 'true') => {
  const [, of = '', column = ''] = /^(\w+)\.(\w+)$/.exec(to) ?? [];
  return `(
    select jsonb_agg(other.${column}) from ${link} link join ${of} other on other.id = link.${linkColumn(of)}
    where link.${link.startsWith('report_') ? 'report' : ownerOf(link)}_id = t.id and ${where})`;
};

const linkColumn = (of: string) => (of === 'data_kind' ? 'kind_id' : `${of}_id`);

const ownerOf = (link: string) =>
  ['working_group', 'use_case'].find((owner) => link.startsWith(`${owner}_`)) ?? link.split('_')[0];

const words = (column: string) => `lower(replace(${column}, '_', ' '))`;

const report = `
  'status', lower(t.status),
  'statusBasis', case t.status_basis when 'READING' then 'reading of the source' else 'registry listing' end,
  'year', t.year,
  'businesses', ${slugs('report_business', 'business.slug')},
  'datasets', ${slugs('report_dataset', 'dataset.slug')},
  'sharingModel', (select slug from sharing_model where id = t.sharing_model_id),
  'legalBasis', t.legal_basis,
  'source', (select url from source where id = t.source_id),
  'note', t.note,
  'observedOn', t.observed_on`;

const reports = (place: string, condition: string) => `(
  select jsonb_agg(jsonb_build_object(${place}, ${report}))
  from implementation_report t join implementation on implementation.id = t.implementation_id
  where implementation.use_case_id = use_case.id and ${condition})`;

const queries: Record<string, string> = {
  cities: `
    select jsonb_build_object(
      'id', t.slug, 'name', t.name, 'localNames', t.local_names, 'country', country.code,
      'latitude', t.latitude, 'longitude', t.longitude,
      'population', t.population, 'populationYear', t.population_year, 'populationSource', t.population_source,
      'geonamesId', t.geonames_id, 'wikidata', t.wikidata_id, 'nuts', t.nuts_code,
      'lau', jsonb_build_object('code', t.lau_code, 'scheme', t.lau_scheme),
      'openDataPortal', jsonb_build_object(
        'url', t.portal_url, 'name', t.portal_name, 'software', t.portal_software,
        'softwareDetail', t.portal_software_detail,
        'source', (select url from source where id = t.portal_source_id)),
      'networks', ${slugs('city_network', 'network.slug')},
      'networkSources', (
        select jsonb_object_agg(network.slug, source.url) from city_network link
        join network on network.id = link.network_id join source on source.id = link.source_id
        where link.city_id = t.id),
      'sources', ${sources('city')},
      'geoSource', (select url from source where id = t.geo_source_id),
      'note', t.note) as record
    from city t join country on country.id = t.country_id`,
  'use-cases': `
    select jsonb_build_object(
      'id', t.slug, 'title', t.title, 'summary', t.summary,
      'themes', (
        select jsonb_agg(theme.code order by link.position) from use_case_theme link
        join theme on theme.id = link.theme_id where link.use_case_id = t.id),
      'dataNeeded', (
        select jsonb_agg(raw) from use_case_kind link, unnest(link.stated_as) raw where link.use_case_id = t.id),
      'challenges', (select jsonb_agg(lower(challenge)) from unnest(t.challenges) challenge),
      'implementations', (select ${reports(`'city', (select slug from city where id = implementation.city_id)`, 'implementation.city_id is not null')} from use_case where use_case.id = t.id),
      'otherImplementations', (select ${reports(`'place', implementation.place, 'country', (select code from country where id = implementation.country_id)`, 'implementation.city_id is null')} from use_case where use_case.id = t.id),
      'presentedAt', (
        select jsonb_agg(event.slug) from event_use_case link join event on event.id = link.event_id
        where link.use_case_id = t.id and event.working_group_id is not null),
      'relatedInstruments', ${slugs('use_case_instrument', 'instrument.slug')},
      'sources', ${sources('use_case')}) as record
    from use_case t`,
  businesses: `
    select jsonb_build_object(
      'id', t.slug, 'name', t.name, 'sector', t.sector,
      'headquartersCountry', (select code from country where id = t.headquarters_id),
      'headquartersBasis', t.headquarters_basis, 'website', t.website,
      'operatesInCities', ${slugs('business_city', 'city.slug')},
      'operatesInCountries', ${slugs('business_country', 'country.code')},
      'offers', ${slugs('business_dataset', 'dataset.slug')},
      'sources', ${sources('business')}, 'note', t.note) as record
    from business t`,
  datasets: `
    select jsonb_build_object(
      'id', t.slug, 'title', t.title, 'description', t.description,
      'publisher', case
        when t.publisher_city_id is not null then jsonb_build_object(
          'type', 'city', 'id', (select slug from city where id = t.publisher_city_id))
        when t.publisher_business_id is not null then jsonb_build_object(
          'type', 'business', 'id', (select slug from business where id = t.publisher_business_id))
        else jsonb_build_object('type', 'other', 'name', t.publisher_name) end,
      'theme', theme.code, 'kind', lower(replace(t.type, '_', '-')), 'accessModel', t.access_model,
      'licence', t.licence, 'format', distribution.format, 'systemId', distribution.system_id,
      'url', case t.type when 'LIVE_FEED' then distribution.access_url else t.landing_page end,
      'websiteUrl', case t.type when 'LIVE_FEED' then t.landing_page end,
      'coverageCities', ${slugs('dataset_city', 'city.slug')},
      'coverageCountries', ${slugs('dataset_country', 'country.code')},
      'sources', ${sources('dataset')}) as record
    from dataset t join theme on theme.id = t.theme_id left join distribution on distribution.dataset_id = t.id`,
  'working-groups': `
    select jsonb_build_object(
      'id', t.slug, 'name', t.name, 'network', network.slug, 'kind', t.kind, 'status', lower(t.status),
      'leadOrganisation', t.lead_organisation, 'description', t.description, 'topics', t.topics,
      'memberCities', ${slugs('working_group_city', 'city.slug')},
      'chairCities', ${slugs('working_group_city', 'city.slug', `link.role = 'CHAIR'`)},
      'memberOrganisations', t.member_organisations,
      'useCases', ${slugs('working_group_use_case', 'use_case.slug')},
      'sources', ${sources('working_group')}) as record
    from working_group t join network on network.id = t.network_id`,
  events: `
    select jsonb_build_object(
      'id', t.slug, 'title', t.title, 'date', t.starts_on, 'endDate', t.ends_on, 'time', t.time,
      'place', t.place, 'series', (select slug from working_group where id = t.working_group_id),
      'description', t.description, 'speakingOrganisations', t.speaking_organisations,
      'cities', ${slugs('event_city', 'city.slug')},
      'businesses', ${slugs('event_business', 'business.slug')},
      'useCasesPresented', ${slugs('event_use_case', 'use_case.slug')},
      'keyPoints', t.key_points, 'sources', ${sources('event')}) as record
    from event t`,
  instruments: `
    select jsonb_build_object(
      'id', t.slug, 'name', t.name, 'kind', t.kind, 'celex', t.celex, 'url', t.url,
      'adopted', t.adopted_on, 'appliesFrom', t.applies_from, 'status', t.status,
      'meaningForB2G', t.meaning, 'basis', t.basis, 'sources', ${sources('instrument')}) as record
    from instrument t`,
  'sharing-models': `
    select jsonb_build_object(
      'id', t.slug, 'name', t.name, 'family', t.family, 'description', t.description, 'notes', t.notes,
      'sources', ${sources('sharing_model')}) as record
    from sharing_model t`,
  networks: `
    select jsonb_build_object(
      'id', t.slug, 'name', t.name, 'kind', t.kind, 'url', t.url, 'description', t.description,
      'founded', t.founded, 'declaration', (select slug from instrument where id = t.declaration_id),
      'members', ${slugs('network_business', 'business.slug')}, 'note', t.note,
      'sources', ${sources('network')}) as record
    from network t`,
  sources: `
    select jsonb_build_object(
      'id', t.slug, 'url', t.url, 'title', t.title, 'publisher', t.publisher, 'language', t.language,
      'date', t.published_on, 'kind', ${words('t.kind')},
      'retrieval', case t.retrieval when 'READ_IN_FULL' then 'read in full'
        when 'READ_AS_EXCERPT' then 'read as a stored excerpt'
        else 'not read in this work; link from general knowledge' end) as record
    from source t`,
};
