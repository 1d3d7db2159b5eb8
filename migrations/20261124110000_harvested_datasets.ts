import { Migration } from '@mikro-orm/migrations';
import { type SearchableNoun, document, nouns } from './search/documents.ts';

/**
 * Datasets as foreign catalogues describe them: several languages and themes, values in the words of the source beside
 * their codes, and much that may be unknown. Kinds of data may be inferred from words. Search finds all languages.
 */
export class Migration20261124110000_harvested_datasets extends Migration {
  override up(): void {
    for (const statement of [...changes, ...searchOf(text)]) this.addSql(statement);
    this.addSql(`call track_catalogue_revision('dataset_theme')`);
  }

  override down(): void {
    for (const statement of undoing) this.addSql(statement);
  }
}

const ASSERTIONS = `'SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'`;

/** What becomes of a dataset when the city or business that publishes it goes. */
function publishers(rule: 'set null' | 'no action'): string[] {
  return ['city', 'business'].map(
    (table) => `alter table "dataset"
      drop constraint "dataset_publisher_${table}_id_foreign",
      add constraint "dataset_publisher_${table}_id_foreign" foreign key ("publisher_${table}_id")
        references "${table}" ("id") on delete ${rule}`,
  );
}

const changes = [
  `create table "dataset_theme" (
    "dataset_id" int not null,
    "theme_id" int not null,
    "position" int not null,
    primary key ("dataset_id", "theme_id"))`,
  `create index "dataset_theme_theme_id_index" on "dataset_theme" ("theme_id")`,
  `alter table "dataset_theme"
    add constraint "dataset_theme_dataset_id_foreign" foreign key ("dataset_id")
      references "dataset" ("id") on update cascade on delete cascade,
    add constraint "dataset_theme_theme_id_foreign" foreign key ("theme_id")
      references "theme" ("id") on update cascade on delete cascade`,
  `insert into "dataset_theme" select id, theme_id, 0 from "dataset"`,
  `alter table "source" drop constraint "source_kind_check"`,
  `alter table "source" alter column "language" drop not null`,
  `alter table "source" add constraint "source_kind_check"
    check ("kind" in ('WEB_PAGE', 'LEGAL_TEXT', 'DATASET', 'DATASET_RECORD', 'CATALOGUE'))`,
  `alter table "dataset" drop constraint "dataset_publisher_check"`,
  `alter table "dataset" drop constraint "dataset_type_check"`,
  `alter table "dataset"
    add "titles" jsonb not null default '[]',
    add "descriptions" jsonb not null default '[]',
    add "keywords" jsonb not null default '[]',
    add "catalogue_id" int null,
    add "identifier" text null,
    add "iri" text null,
    add "other_identifiers" text[] not null default '{}',
    add "access_right" text null,
    add "licence_code" text null,
    add "issued" text null,
    add "modified" text null,
    add "frequency" text null,
    add "frequency_code" text null,
    add "languages" text[] not null default '{}',
    add "periods" jsonb not null default '[]',
    add "places" jsonb not null default '[]',
    add "conforms_to" text[] not null default '{}',
    add "has_contact_point" boolean null,
    add "stated" jsonb null,
    add "field_sources" jsonb null,
    add "quality_score" int null,
    add "quality" jsonb null`,
  `alter table "dataset" add constraint "dataset_catalogue_id_foreign" foreign key ("catalogue_id")
    references "source" ("id") on delete no action`,
  ...publishers('set null'),
  `alter table "dataset" alter column "description" drop not null`,
  `alter table "dataset" alter column "theme_id" drop not null`,
  `alter table "dataset" alter column "access_model" drop not null`,
  `create index "dataset_catalogue_id_index" on "dataset" ("catalogue_id")`,
  `create index "dataset_licence_code_index" on "dataset" ("licence_code")`,
  `create index "dataset_quality_score_index" on "dataset" ("quality_score")`,
  `alter table "dataset" add constraint "dataset_access_right_check"
    check ("access_right" in ('PUBLIC', 'RESTRICTED', 'NON_PUBLIC', 'SENSITIVE', 'CONFIDENTIAL'))`,
  `alter table "dataset" add constraint "dataset_publisher_check" check (
    num_nonnulls(publisher_city_id, publisher_business_id) <= 1
    and (catalogue_id is not null or num_nonnulls(publisher_city_id, publisher_business_id, publisher_name) = 1))`,
  `alter table "dataset" add constraint "dataset_type_check"
    check ("type" in ('DATA_PRODUCT', 'DATA_REQUIREMENT', 'STANDARD', 'LIVE_FEED', 'CATALOGUE_DATASET'))`,
  `alter table "distribution"
    add "identifier" text null,
    add "titles" jsonb not null default '[]',
    add "descriptions" jsonb not null default '[]',
    add "download_url" text null,
    add "format_code" text null,
    add "media_type" text null,
    add "licence" text null,
    add "licence_code" text null,
    add "rights" text null,
    add "byte_size" double precision null,
    add "issued" text null,
    add "modified" text null,
    add "conforms_to" text[] not null default '{}'`,
  `create index "distribution_format_code_index" on "distribution" ("format_code")`,
  `alter table "dataset_kind" drop constraint "dataset_kind_assertion_check"`,
  `alter table "dataset_kind" add "confidence" double precision null, add "words" jsonb null`,
  `alter table "dataset_kind" add constraint "dataset_kind_assertion_check"
    check ("assertion" in (${ASSERTIONS}, 'INFERRED'))`,
];

const textsOf = (column: string): string => `jsonb_path_query_array(${column}, '$[*].text')`;

const text = {
  vector: `setweight(to_tsvector('hansa', title), 'A')
    || setweight(to_tsvector('hansa', ${textsOf('titles')}), 'B')
    || setweight(to_tsvector('hansa', ${textsOf('keywords')}), 'B')
    || setweight(to_tsvector('hansa', ${textsOf('descriptions')}), 'C')
    || setweight(to_tsvector('hansa', coalesce(description, '') || ' ' || coalesce(publisher_name, '')), 'C')`,
  document: {
    text: `coalesce(description, '') || ' ' || coalesce(publisher_name, '')`,
    themeIds: 'array(select theme_id from dataset_theme where dataset_id = t.id order by position)',
  },
};

/** Makes the search of datasets anew; the view over all nouns stands in its way. */
function searchOf(dataset: { vector: string; document: Partial<SearchableNoun> }): string[] {
  const documents = nouns.map((noun) =>
    document(noun.type === 'Dataset' ? { ...noun, ...dataset.document } : noun),
  );
  return [
    `drop view search_document`,
    `alter table "dataset" drop column "search_vector"`,
    `alter table "dataset" add "search_vector" tsvector generated always as (${dataset.vector}) stored`,
    `create index dataset_search_vector_index on "dataset" using gin (search_vector)`,
    `create view search_document as ${documents.join('\n union all ')}`,
  ];
}

/** What was harvested goes: it does not fit the tables of before. */
const undoing = [
  `delete from "dataset" where "catalogue_id" is not null`,
  `delete from "dataset_kind" where "assertion" = 'INFERRED'`,
  ...searchOf({
    vector: `setweight(to_tsvector('hansa', title), 'A')
      || setweight(to_tsvector('hansa', description || ' ' || coalesce(publisher_name, '')), 'C')`,
    document: {},
  }),
  `drop table "dataset_theme"`,
  `alter table "dataset_kind" drop constraint "dataset_kind_assertion_check"`,
  `alter table "dataset_kind" drop "confidence", drop "words"`,
  `alter table "dataset_kind" add constraint "dataset_kind_assertion_check" check ("assertion" in (${ASSERTIONS}))`,
  `alter table "distribution"
    drop "identifier", drop "titles", drop "descriptions", drop "download_url", drop "format_code",
    drop "media_type", drop "licence", drop "licence_code", drop "rights", drop "byte_size", drop "issued",
    drop "modified", drop "conforms_to"`,
  ...publishers('no action'),
  `alter table "dataset" drop constraint "dataset_publisher_check"`,
  `alter table "dataset" drop constraint "dataset_type_check"`,
  `alter table "dataset"
    drop "titles", drop "descriptions", drop "keywords", drop "catalogue_id", drop "identifier", drop "iri",
    drop "other_identifiers", drop "access_right", drop "licence_code", drop "issued", drop "modified",
    drop "frequency", drop "frequency_code", drop "languages", drop "periods", drop "places", drop "conforms_to",
    drop "has_contact_point", drop "stated", drop "field_sources", drop "quality_score", drop "quality"`,
  `alter table "dataset" alter column "description" set not null`,
  `alter table "dataset" alter column "theme_id" set not null`,
  `alter table "dataset" alter column "access_model" set not null`,
  `alter table "dataset" add constraint "dataset_publisher_check"
    check (num_nonnulls(publisher_city_id, publisher_business_id, publisher_name) = 1)`,
  `alter table "dataset" add constraint "dataset_type_check"
    check ("type" in ('DATA_PRODUCT', 'DATA_REQUIREMENT', 'STANDARD', 'LIVE_FEED'))`,
  `delete from "source" where "kind" = 'CATALOGUE'`,
  `alter table "source" alter column "language" set not null`,
  `alter table "source" drop constraint "source_kind_check"`,
  `alter table "source" add constraint "source_kind_check"
    check ("kind" in ('WEB_PAGE', 'LEGAL_TEXT', 'DATASET', 'DATASET_RECORD'))`,
];
