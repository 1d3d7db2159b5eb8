import { type Database, type Sql, sql } from '../../database/database.js';
import { readRevision } from '../../database/revision-watcher.js';
import type { Facts } from '../../matching/facts.js';
import { type ModelInUse, modelInUse } from './model/model-in-use.js';
import { readNewestModel } from './model/stored-model.js';

export interface Snapshot {
  revision: number;
  facts: Facts;
  model: ModelInUse;
}

/** All that matching reads, as it was at one revision: the facts, and the weights to draw answers with. */
export const readSnapshot = (database: Database): Promise<Snapshot> =>
  database.snapshot(async (moment) => {
    const revision = await readRevision(moment);
    const facts: Record<string, unknown> = {};
    for (const [name, statement] of Object.entries(statements)) {
      facts[name] = await moment.rows(statement);
    }
    const model = modelInUse(await readNewestModel(moment));
    return { revision, facts: facts as unknown as Facts, model };
  });

/** The ids of the other side of a table of links, in their order. */
const ids = (table: string, from: string, to: string): Sql =>
  sql`array(select ${sql.id(to)} from ${sql.table(table)} where ${sql.id(from)} = t.id order by 1)`;

const statements: Record<keyof Facts, Sql> = {
  cities: sql`select id, name, country_id as "countryId", latitude, longitude, population,
    ${ids('city_network', 'city_id', 'network_id')} as "networkIds" from city t order by id`,
  countries: sql`select id, name, code from country order by id`,
  useCases: sql`select id, title, summary, challenges,
    array(select theme_id from use_case_theme where use_case_id = t.id order by position) as "themeIds",
    ${ids('use_case_instrument', 'use_case_id', 'instrument_id')} as "instrumentIds",
    (select coalesce(jsonb_agg(jsonb_build_object('kindId', kind_id, 'required', required) order by position), '[]')
      from use_case_kind where use_case_id = t.id) as needs
    from use_case t order by id`,
  themes: sql`select id, code, label, broader_id as "broaderId" from theme order by id`,
  kinds: sql`select id, label, broader_id as "broaderId" from data_kind order by id`,
  businesses: sql`select id, name,
    ${ids('business_city', 'business_id', 'city_id')} as "cityIds",
    ${ids('business_country', 'business_id', 'country_id')} as "countryIds",
    ${ids('business_kind', 'business_id', 'kind_id')} as "kindIds" from business t order by id`,
  // A requirement or a standard names data; it does not show that anybody has it.
  datasets: sql`select id, title,
    case when type in ('DATA_PRODUCT', 'LIVE_FEED', 'CATALOGUE_DATASET')
      then ${ids('dataset_kind', 'dataset_id', 'kind_id')} else '{}' end as "kindIds",
    exists (select from dataset_kind where dataset_id = t.id and assertion = 'INFERRED') as "kindsAreInferred",
    publisher_city_id as "publisherCityId", publisher_business_id as "publisherBusinessId",
    ${ids('business_dataset', 'dataset_id', 'business_id')} as "offeredByIds",
    ${ids('dataset_city', 'dataset_id', 'city_id')} as "coverageCityIds",
    ${ids('dataset_country', 'dataset_id', 'country_id')} as "coverageCountryIds"
    from dataset t order by id`,
  implementations: sql`select id, use_case_id as "useCaseId", city_id as "cityId", country_id as "countryId",
    status, since, sharing_model_id as "sharingModelId", legal_basis as "legalBasis",
    ${ids('implementation_business', 'implementation_id', 'business_id')} as "businessIds",
    ${ids('implementation_dataset', 'implementation_id', 'dataset_id')} as "datasetIds",
    ${ids('implementation_instrument', 'implementation_id', 'instrument_id')} as "instrumentIds"
    from implementation t order by id`,
  groups: sql`select id, name, network_id as "networkId",
    ${ids('working_group_city', 'working_group_id', 'city_id')} as "memberIds",
    ${ids('working_group_use_case', 'working_group_id', 'use_case_id')} as "useCaseIds"
    from working_group t order by id`,
  networks: sql`select id, name, declaration_id as "declarationId" from network order by id`,
  // Only what its type states: policies, calls, reports and standards bind nobody anywhere.
  instruments: sql`select id, name, case
    when kind ~ '^EU .*(regulation|directive|decision)$' then 'EUROPEAN_UNION'
    when kind = 'national law' then 'COUNTRY'
    when kind in ('regional law', 'local rule') then 'PART_OF_COUNTRY'
    end as territory from instrument order by id`,
  events: sql`select id, title, working_group_id as "groupId",
    ${ids('event_city', 'event_id', 'city_id')} as "cityIds",
    ${ids('event_business', 'event_id', 'business_id')} as "businessIds",
    ${ids('event_use_case', 'event_id', 'use_case_id')} as "useCaseIds" from event t order by id`,
};
