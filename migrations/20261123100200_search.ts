import { Migration } from '@mikro-orm/migrations';

/**
 * Full text search over every noun: a text configuration that ignores accents, a weighted vector and folded names
 * (for spelling mistakes) on each table, and one view that reads them as search documents.
 */
export class Migration20261123100200_search extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists unaccent`);
    this.addSql(`create extension if not exists pg_trgm`);
    this.addSql(`create text search configuration hansa (copy = english)`);
    this.addSql(`alter text search configuration hansa
      alter mapping for hword, hword_part, word with unaccent, english_stem`);
    // unaccent() and array_to_string() are only "stable"; with a fixed dictionary and texts they never change.
    this
      .addSql(`create function fold_name(name text) returns text language sql immutable parallel safe
      return lower(unaccent('unaccent'::regdictionary, name))`);
    this
      .addSql(`create function join_texts(texts text[]) returns text language sql immutable parallel safe
      return array_to_string(texts, ' ; ')`);
    for (const noun of nouns) this.#index(noun);
    this.addSql(`create view search_document as ${nouns.map(document).join('\n union all ')}`);
  }

  override down(): void {
    this.addSql(`drop view search_document`);
    for (const { table } of nouns) {
      this.addSql(`alter table "${table}" drop column search_vector, drop column search_names`);
    }
    this.addSql(`drop function join_texts(text[])`);
    this.addSql(`drop function fold_name(text)`);
    this.addSql(`drop text search configuration hansa`);
  }

  #index({ table, names, text }: SearchableNoun): void {
    const body = text === '' ? '' : ` || setweight(to_tsvector('hansa', ${text}), 'C')`;
    this.addSql(`alter table "${table}"
      add column search_names text generated always as (fold_name(${names})) stored,
      add column search_vector tsvector generated always as
        (setweight(to_tsvector('hansa', ${names}), 'A')${body}) stored`);
    this.addSql(
      `create index ${table}_search_vector_index on "${table}" using gin (search_vector)`,
    );
    this.addSql(
      `create index ${table}_search_names_index on "${table}" using gin (search_names gin_trgm_ops)`,
    );
  }
}

interface SearchableNoun {
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

const document = (noun: SearchableNoun): string => `select
  '${noun.type}' as type, t.id, ${noun.title} as title, ${noun.text || "''"} as text,
  t.search_names as names, t.search_vector as vector,
  ${noun.countryIds ?? 'null::int[]'} as country_ids,
  ${noun.themeIds ?? 'null::int[]'} as theme_ids,
  ${noun.status ?? 'null::text'} as status
  from "${noun.table}" t`;

const broadest = (ids: string): string => `array(
    select distinct coalesce(theme.broader_id, theme.id) from theme where theme.id in (${ids}))`;

const nouns: SearchableNoun[] = [
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
