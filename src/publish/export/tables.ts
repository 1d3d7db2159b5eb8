import { sql } from '../../database/database.js';
import { EXPORT_NAMES, type ExportName } from './names.js';
import { type Columns, days, many, moment, one, own, sources } from './columns.js';

/** What can be exported: a noun, with its scalar fields and the slugs of the records that it is linked to. */
export interface ExportTable {
  readonly name: ExportName;
  readonly table: string;
  readonly columns: Columns;
}

const cities: Columns = {
  ...own('slug', 'name', 'localNames'),
  country: one('country', 'country_id', 'code'),
  ...own('latitude', 'longitude', 'population', 'populationYear', 'populationSource'),
  ...own('geonamesId', 'wikidataId', 'nutsCode', 'lauCode', 'lauScheme'),
  ...own('portalUrl', 'portalName', 'portalSoftware', 'portalSoftwareDetail', 'note', 'assertion'),
  networks: many({ link: 'city_network', from: 'city_id', to: 'network_id', table: 'network' }),
  businesses: many({
    link: 'business_city',
    from: 'city_id',
    to: 'business_id',
    table: 'business',
  }),
  ...sources('city'),
};

const businesses: Columns = {
  ...own('slug', 'name', 'sector'),
  headquarters: one('country', 'headquarters_id', 'code'),
  ...own('website', 'note', 'assertion'),
  cities: many({ link: 'business_city', from: 'business_id', to: 'city_id', table: 'city' }),
  countries: many({
    link: 'business_country',
    from: 'business_id',
    to: 'country_id',
    table: 'country',
    name: 'code',
  }),
  kinds: many({ link: 'business_kind', from: 'business_id', to: 'kind_id', table: 'data_kind' }),
  offers: many({
    link: 'business_dataset',
    from: 'business_id',
    to: 'dataset_id',
    table: 'dataset',
  }),
  ...sources('business'),
};

const dataKinds: Columns = {
  ...own('slug', 'label', 'definition', 'altLabels'),
  broader: one('data_kind', 'broader_id'),
  theme: one('theme', 'theme_id', 'code'),
  ...own('assertion'),
  ...sources('data_kind'),
};

const datasets: Columns = {
  ...own('slug', 'title', 'titles', 'description', 'descriptions', 'keywords', 'type'),
  catalogue: one('source', 'catalogue_id'),
  ...own('identifier', 'iri', 'otherIdentifiers'),
  publisherCity: one('city', 'publisher_city_id'),
  publisherBusiness: one('business', 'publisher_business_id'),
  ...own('publisherName', 'accessModel', 'accessRight', 'licence', 'licenceCode', 'landingPage'),
  ...own('issued', 'modified', 'frequency', 'frequencyCode', 'languages', 'periods', 'places'),
  ...own('conformsTo', 'hasContactPoint', 'stated', 'qualityScore', 'assertion'),
  theme: one('theme', 'theme_id', 'code'),
  themes: many({
    link: 'dataset_theme',
    from: 'dataset_id',
    to: 'theme_id',
    table: 'theme',
    name: 'code',
  }),
  kinds: kindsRealised(false),
  inferredKinds: kindsRealised(true),
  coverageCities: many({ link: 'dataset_city', from: 'dataset_id', to: 'city_id', table: 'city' }),
  coverageCountries: many({
    link: 'dataset_country',
    from: 'dataset_id',
    to: 'country_id',
    table: 'country',
    name: 'code',
  }),
  createdAt: moment('created_at'),
  updatedAt: moment('updated_at'),
  ...sources('dataset'),
};

function kindsRealised(isInferred: boolean) {
  return sql`coalesce((
    select json_agg(x.slug order by x.slug) from dataset_kind l join data_kind x on x.id = l.kind_id
    where l.dataset_id = t.id and (l.assertion = 'INFERRED') = ${isInferred}), '[]')`;
}

const distributions: Columns = {
  dataset: one('dataset', 'dataset_id'),
  ...own('position', 'identifier', 'titles', 'descriptions', 'accessUrl', 'downloadUrl', 'format'),
  ...own('formatCode', 'mediaType', 'licence', 'licenceCode', 'rights', 'byteSize', 'issued'),
  ...own('modified', 'conformsTo', 'systemId'),
};

const useCases: Columns = {
  ...own('slug', 'title', 'summary', 'challenges', 'assertion'),
  themes: many({
    link: 'use_case_theme',
    from: 'use_case_id',
    to: 'theme_id',
    table: 'theme',
    name: 'code',
  }),
  requiredKinds: kindsNeeded(true),
  optionalKinds: kindsNeeded(false),
  instruments: many({
    link: 'use_case_instrument',
    from: 'use_case_id',
    to: 'instrument_id',
    table: 'instrument',
  }),
  ...sources('use_case'),
};

function kindsNeeded(required: boolean) {
  return sql`coalesce((
    select json_agg(x.slug order by x.slug) from use_case_kind l join data_kind x on x.id = l.kind_id
    where l.use_case_id = t.id and l.required = ${required}), '[]')`;
}

const implementations: Columns = {
  ...own('slug'),
  useCase: one('use_case', 'use_case_id'),
  city: one('city', 'city_id'),
  country: one('country', 'country_id', 'code'),
  ...own('place', 'status', 'statusAssertion', 'since'),
  sharingModel: one('sharing_model', 'sharing_model_id'),
  ...own('legalBasis', 'assertion'),
  businesses: many({
    link: 'implementation_business',
    from: 'implementation_id',
    to: 'business_id',
    table: 'business',
  }),
  datasets: many({
    link: 'implementation_dataset',
    from: 'implementation_id',
    to: 'dataset_id',
    table: 'dataset',
  }),
  instruments: many({
    link: 'implementation_instrument',
    from: 'implementation_id',
    to: 'instrument_id',
    table: 'instrument',
  }),
  ...sources('implementation'),
};

const workingGroups: Columns = {
  ...own('slug', 'name'),
  network: one('network', 'network_id'),
  type: sql`t.kind`,
  ...own('status', 'leadOrganisation', 'description', 'topics', 'memberOrganisations', 'assertion'),
  members: many({
    link: 'working_group_city',
    from: 'working_group_id',
    to: 'city_id',
    table: 'city',
  }),
  useCases: many({
    link: 'working_group_use_case',
    from: 'working_group_id',
    to: 'use_case_id',
    table: 'use_case',
  }),
  ...sources('working_group'),
};

const events: Columns = {
  ...own('slug', 'title'),
  ...days('startsOn', 'endsOn'),
  ...own('time', 'place'),
  workingGroup: one('working_group', 'working_group_id'),
  ...own('description', 'speakingOrganisations', 'keyPoints', 'assertion'),
  cities: many({ link: 'event_city', from: 'event_id', to: 'city_id', table: 'city' }),
  businesses: many({
    link: 'event_business',
    from: 'event_id',
    to: 'business_id',
    table: 'business',
  }),
  useCases: many({
    link: 'event_use_case',
    from: 'event_id',
    to: 'use_case_id',
    table: 'use_case',
  }),
  ...sources('event'),
};

const instruments: Columns = {
  ...own('slug', 'name'),
  type: sql`t.kind`,
  ...own('celex', 'eli', 'url'),
  ...days('adoptedOn', 'appliesFrom'),
  ...own('status', 'meaning', 'basis', 'assertion'),
  ...sources('instrument'),
};

const sharingModels: Columns = {
  ...own('slug', 'name', 'family', 'description', 'notes', 'assertion'),
  ...sources('sharing_model'),
};

const networks: Columns = {
  ...own('slug', 'name'),
  type: sql`t.kind`,
  ...own('url', 'description', 'founded'),
  declaration: one('instrument', 'declaration_id'),
  ...own('note', 'assertion'),
  cities: many({ link: 'city_network', from: 'network_id', to: 'city_id', table: 'city' }),
  businesses: many({
    link: 'network_business',
    from: 'network_id',
    to: 'business_id',
    table: 'business',
  }),
  ...sources('network'),
};

const themes: Columns = {
  ...own('code', 'label', 'iri'),
  broader: one('theme', 'broader_id', 'code'),
};

const sourcePages: Columns = {
  ...own('slug', 'url', 'title', 'publisher', 'language', 'publishedOn', 'kind', 'retrieval'),
};

const tables: Readonly<Record<ExportName, Omit<ExportTable, 'name'>>> = {
  cities: { table: 'city', columns: cities },
  businesses: { table: 'business', columns: businesses },
  datasets: { table: 'dataset', columns: datasets },
  distributions: { table: 'distribution', columns: distributions },
  'use-cases': { table: 'use_case', columns: useCases },
  implementations: { table: 'implementation', columns: implementations },
  'working-groups': { table: 'working_group', columns: workingGroups },
  events: { table: 'event', columns: events },
  instruments: { table: 'instrument', columns: instruments },
  'sharing-models': { table: 'sharing_model', columns: sharingModels },
  networks: { table: 'network', columns: networks },
  'data-kinds': { table: 'data_kind', columns: dataKinds },
  themes: { table: 'theme', columns: themes },
  countries: { table: 'country', columns: own('code', 'name') },
  sources: { table: 'source', columns: sourcePages },
};

export const EXPORT_TABLES: readonly ExportTable[] = EXPORT_NAMES.map((name) => ({
  name,
  ...tables[name],
}));

export const findTable = (name: string): ExportTable | undefined =>
  EXPORT_TABLES.find((table) => table.name === name);
