/** How a noun is found by search. */
export interface SearchableNoun {
  type: string;
  table: string;
  title: string;
  /** What the record is called: weighs most, and is matched in spite of spelling mistakes. */
  names: string;
  /** What is said of it. */
  text: string;
  countryIds?: string;
  themeIds?: string;
  status?: string;
}

/** The records of a noun as search documents. */
export const document = (noun: SearchableNoun): string => `select
  '${noun.type}' as type, t.id, ${noun.title} as title, ${noun.text || "''"} as text,
  t.search_names as names, t.search_vector as vector,
  ${noun.countryIds ?? 'null::int[]'} as country_ids,
  ${noun.themeIds ?? 'null::int[]'} as theme_ids,
  ${noun.status ?? 'null::text'} as status
  from "${noun.table}" t`;

export const broadest = (ids: string): string => `array(
    select distinct coalesce(theme.broader_id, theme.id) from theme where theme.id in (${ids}))`;

/** As they were when search was made; later migrations make again what they change. */
export const nouns: SearchableNoun[] = [
  {
    type: 'City',
    table: 'city',
    title: 't.name',
    names: `name || ' ; ' || join_texts(local_names)`,
    text: `coalesce(portal_name, '') || ' ' || coalesce(note, '')`,
    countryIds: 'array[t.country_id]',
  },
  {
    type: 'Business',
    table: 'business',
    title: 't.name',
    names: 'name',
    text: `replace(sector, '-', ' ') || ' ' || coalesce(note, '')`,
    countryIds: 'array(select country_id from business_country where business_id = t.id)',
  },
  {
    type: 'Dataset',
    table: 'dataset',
    title: 't.title',
    names: 'title',
    text: `description || ' ' || coalesce(publisher_name, '')`,
    countryIds: 'array(select country_id from dataset_country where dataset_id = t.id)',
    themeIds: 'array[t.theme_id]',
  },
  {
    type: 'UseCase',
    table: 'use_case',
    title: 't.title',
    names: 'title',
    text: 'summary',
    themeIds: broadest('select theme_id from use_case_theme where use_case_id = t.id'),
  },
  {
    type: 'Implementation',
    table: 'implementation',
    title: `initcap(replace(replace(t.slug, '--', ': '), '-', ' '))`,
    names: `replace(slug, '-', ' ')`,
    text: `coalesce(place, '') || ' ' || coalesce(legal_basis, '')`,
    countryIds: 'array[t.country_id]',
    themeIds: broadest('select theme_id from use_case_theme where use_case_id = t.use_case_id'),
    status: 't.status',
  },
  {
    type: 'DataKind',
    table: 'data_kind',
    title: 't.label',
    names: `label || ' ; ' || join_texts(alt_labels)`,
    text: 'definition',
    themeIds: 'array[t.theme_id]',
  },
  {
    type: 'WorkingGroup',
    table: 'working_group',
    title: 't.name',
    names: 'name',
    text: `description || ' ' || join_texts(topics) || ' ' || join_texts(member_organisations)`,
    status: 't.status',
  },
  {
    type: 'Event',
    table: 'event',
    title: 't.title',
    names: 'title',
    text: `description || ' ' || place || ' ' || join_texts(key_points) || ' ' || join_texts(speaking_organisations)`,
  },
  {
    type: 'Instrument',
    table: 'instrument',
    title: 't.name',
    names: 'name',
    text: `meaning || ' ' || kind || ' ' || coalesce(celex, '')`,
    status: 't.status',
  },
  {
    type: 'SharingModel',
    table: 'sharing_model',
    title: 't.name',
    names: 'name',
    text: `description || ' ' || join_texts(notes)`,
  },
  {
    type: 'Network',
    table: 'network',
    title: 't.name',
    names: 'name',
    text: `description || ' ' || coalesce(note, '')`,
  },
  {
    type: 'Theme',
    table: 'theme',
    title: 't.label',
    names: `label || ' ; ' || code`,
    text: '',
    themeIds: 'array[coalesce(t.broader_id, t.id)]',
  },
  {
    type: 'Country',
    table: 'country',
    title: 't.name',
    names: `name || ' ; ' || code`,
    text: '',
    countryIds: 'array[t.id]',
  },
  { type: 'Source', table: 'source', title: 't.title', names: 'title', text: 'publisher' },
];
