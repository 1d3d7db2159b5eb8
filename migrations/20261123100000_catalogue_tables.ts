import { Migration } from '@mikro-orm/migrations';

/** The tables of the catalogue: its nouns, their links, and where each fact comes from. */
export class Migration20261123100000_catalogue_tables extends Migration {
  override up(): void {
    for (const statement of [...tables, ...foreignKeys]) this.addSql(statement);
  }

  override down(): void {
    for (const table of names.toReversed()) this.addSql(`drop table "${table}" cascade`);
  }
}

const names = [
  'catalogue_revision',
  'country',
  'business',
  'business_country',
  'credit',
  'instrument',
  'network',
  'network_business',
  'sharing_model',
  'source',
  'sharing_model_source',
  'network_source',
  'instrument_source',
  'city',
  'city_source',
  'city_network',
  'business_city',
  'business_source',
  'theme',
  'dataset',
  'distribution',
  'dataset_source',
  'dataset_country',
  'dataset_city',
  'business_dataset',
  'data_kind',
  'data_kind_source',
  'dataset_kind',
  'business_kind',
  'use_case',
  'implementation',
  'implementation_source',
  'implementation_report',
  'report_dataset',
  'report_business',
  'implementation_instrument',
  'implementation_dataset',
  'implementation_business',
  'use_case_instrument',
  'use_case_kind',
  'use_case_source',
  'use_case_theme',
  'working_group',
  'event',
  'event_use_case',
  'event_source',
  'event_city',
  'event_business',
  'working_group_city',
  'working_group_source',
  'working_group_use_case',
];

const tables = [
  `create table "catalogue_revision" (
    "id" boolean not null default true,
    "revision" bigint not null default '0',
    "changed_at" timestamptz not null default now(),
    primary key ("id")
  )`,
  `alter table "catalogue_revision" add constraint "catalogue_revision_single_row_check" check (id)`,

  `create table "country" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "code" text not null,
    "name" text not null
  )`,
  `alter table "country" add constraint "country_code_unique" unique ("code")`,
  `alter table "country" add constraint "country_code_check" check (code ~ '^[A-Z]{2}$')`,

  `create table "business" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "slug" text not null,
    "assertion" text not null,
    "name" text collate "und-x-icu" not null,
    "sector" text not null,
    "headquarters_id" int null,
    "headquarters_assertion" text null,
    "headquarters_basis" text null,
    "website" text null,
    "note" text null
  )`,
  `alter table "business" add constraint "business_slug_unique" unique ("slug")`,
  `create index "business_sector_index" on "business" ("sector")`,
  `create index "business_headquarters_id_index" on "business" ("headquarters_id")`,
  `create index "business_name_id_index" on "business" ("name", "id")`,
  `alter table "business" add constraint "business_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,
  `alter table "business" add constraint "business_headquarters_assertion_check" check ("headquarters_assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "business_country" (
    "business_id" int not null,
    "country_id" int not null,
    "assertion" text not null,
    primary key ("business_id", "country_id")
  )`,
  `create index "business_country_country_id_index" on "business_country" ("country_id")`,
  `alter table "business_country" add constraint "business_country_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "credit" (
    "id" serial primary key,
    "position" int not null,
    "subject" text not null,
    "text" text not null,
    "licence" text not null,
    "url" text not null
  )`,
  `alter table "credit" add constraint "credit_position_unique" unique ("position")`,

  `create table "instrument" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "slug" text not null,
    "assertion" text not null,
    "name" text collate "und-x-icu" not null,
    "kind" text not null,
    "celex" text null,
    "eli" text null,
    "url" text not null,
    "adopted_on" date null,
    "applies_from" date null,
    "status" text not null,
    "meaning" text not null,
    "basis" text not null
  )`,
  `alter table "instrument" add constraint "instrument_slug_unique" unique ("slug")`,
  `create index "instrument_kind_index" on "instrument" ("kind")`,
  `create index "instrument_applies_from_index" on "instrument" ("applies_from")`,
  `create index "instrument_status_index" on "instrument" ("status")`,
  `create index "instrument_name_id_index" on "instrument" ("name", "id")`,
  `alter table "instrument" add constraint "instrument_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "network" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "slug" text not null,
    "assertion" text not null,
    "name" text collate "und-x-icu" not null,
    "kind" text not null,
    "url" text not null,
    "description" text not null,
    "founded" text null,
    "declaration_id" int null,
    "note" text null
  )`,
  `alter table "network" add constraint "network_slug_unique" unique ("slug")`,
  `create index "network_kind_index" on "network" ("kind")`,
  `create index "network_declaration_id_index" on "network" ("declaration_id")`,
  `alter table "network" add constraint "network_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "network_business" (
    "network_id" int not null,
    "business_id" int not null,
    "assertion" text not null,
    primary key ("network_id", "business_id")
  )`,
  `create index "network_business_business_id_index" on "network_business" ("business_id")`,
  `alter table "network_business" add constraint "network_business_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "sharing_model" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "slug" text not null,
    "assertion" text not null,
    "name" text collate "und-x-icu" not null,
    "family" text not null,
    "description" text not null,
    "notes" text[] not null
  )`,
  `alter table "sharing_model" add constraint "sharing_model_slug_unique" unique ("slug")`,
  `create index "sharing_model_family_index" on "sharing_model" ("family")`,
  `alter table "sharing_model" add constraint "sharing_model_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "source" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "slug" text not null,
    "url" text not null,
    "title" text not null,
    "publisher" text not null,
    "language" text not null,
    "published_on" text null,
    "kind" text not null,
    "retrieval" text not null
  )`,
  `alter table "source" add constraint "source_slug_unique" unique ("slug")`,
  `alter table "source" add constraint "source_url_unique" unique ("url")`,
  `create index "source_publisher_index" on "source" ("publisher")`,
  `create index "source_language_index" on "source" ("language")`,
  `create index "source_kind_index" on "source" ("kind")`,
  `create index "source_retrieval_index" on "source" ("retrieval")`,
  `alter table "source" add constraint "source_published_on_check" check (published_on ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$')`,
  `alter table "source" add constraint "source_kind_check" check ("kind" in ('WEB_PAGE', 'LEGAL_TEXT', 'DATASET', 'DATASET_RECORD'))`,
  `alter table "source" add constraint "source_retrieval_check" check ("retrieval" in ('READ_IN_FULL', 'READ_AS_EXCERPT', 'NOT_READ'))`,

  `create table "sharing_model_source" (
    "sharing_model_id" int not null,
    "source_id" int not null,
    "position" int not null,
    primary key ("sharing_model_id", "source_id")
  )`,
  `create index "sharing_model_source_source_id_index" on "sharing_model_source" ("source_id")`,

  `create table "network_source" (
    "network_id" int not null,
    "source_id" int not null,
    "position" int not null,
    primary key ("network_id", "source_id")
  )`,
  `create index "network_source_source_id_index" on "network_source" ("source_id")`,

  `create table "instrument_source" (
    "instrument_id" int not null,
    "source_id" int not null,
    "position" int not null,
    primary key ("instrument_id", "source_id")
  )`,
  `create index "instrument_source_source_id_index" on "instrument_source" ("source_id")`,

  `create table "city" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "slug" text not null,
    "assertion" text not null,
    "name" text collate "und-x-icu" not null,
    "local_names" text[] not null,
    "country_id" int not null,
    "latitude" double precision not null,
    "longitude" double precision not null,
    "geo_source_id" int not null,
    "population" int null,
    "population_year" int null,
    "population_source" text not null,
    "geonames_id" int not null,
    "wikidata_id" text null,
    "lau_code" text null,
    "lau_scheme" text null,
    "nuts_code" text null,
    "portal_url" text null,
    "portal_name" text null,
    "portal_software" text null,
    "portal_software_detail" text null,
    "portal_source_id" int null,
    "note" text null
  )`,
  `alter table "city" add constraint "city_slug_unique" unique ("slug")`,
  `create index "city_country_id_index" on "city" ("country_id")`,
  `create index "city_geo_source_id_index" on "city" ("geo_source_id")`,
  `create index "city_population_index" on "city" ("population")`,
  `alter table "city" add constraint "city_geonames_id_unique" unique ("geonames_id")`,
  `alter table "city" add constraint "city_wikidata_id_unique" unique ("wikidata_id")`,
  `create index "city_lau_code_index" on "city" ("lau_code")`,
  `create index "city_nuts_code_index" on "city" ("nuts_code")`,
  `create index "city_portal_software_index" on "city" ("portal_software")`,
  `create index "city_portal_source_id_index" on "city" ("portal_source_id")`,
  `create index "city_latitude_longitude_index" on "city" ("latitude", "longitude")`,
  `create index "city_name_id_index" on "city" ("name", "id")`,
  `alter table "city" add constraint "city_latitude_check" check (latitude between -90 and 90)`,
  `alter table "city" add constraint "city_longitude_check" check (longitude between -180 and 180)`,
  `alter table "city" add constraint "city_population_check" check (population > 0)`,
  `alter table "city" add constraint "city_lau_check" check ((lau_code is null) = (lau_scheme is null))`,
  `alter table "city" add constraint "city_portal_check" check ((portal_url is null) = (portal_source_id is null))`,
  `alter table "city" add constraint "city_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "city_source" (
    "city_id" int not null,
    "source_id" int not null,
    "position" int not null,
    primary key ("city_id", "source_id")
  )`,
  `create index "city_source_source_id_index" on "city_source" ("source_id")`,

  `create table "city_network" (
    "city_id" int not null,
    "network_id" int not null,
    "source_id" int not null,
    "assertion" text not null,
    primary key ("city_id", "network_id")
  )`,
  `create index "city_network_network_id_index" on "city_network" ("network_id")`,
  `create index "city_network_source_id_index" on "city_network" ("source_id")`,
  `alter table "city_network" add constraint "city_network_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "business_city" (
    "business_id" int not null,
    "city_id" int not null,
    "assertion" text not null,
    primary key ("business_id", "city_id")
  )`,
  `create index "business_city_city_id_index" on "business_city" ("city_id")`,
  `alter table "business_city" add constraint "business_city_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "business_source" (
    "business_id" int not null,
    "source_id" int not null,
    "position" int not null,
    primary key ("business_id", "source_id")
  )`,
  `create index "business_source_source_id_index" on "business_source" ("source_id")`,

  `create table "theme" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "code" text not null,
    "label" text not null,
    "iri" text null,
    "broader_id" int null
  )`,
  `alter table "theme" add constraint "theme_code_unique" unique ("code")`,
  `create index "theme_broader_id_index" on "theme" ("broader_id")`,

  `create table "dataset" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "slug" text not null,
    "assertion" text not null,
    "title" text collate "und-x-icu" not null,
    "description" text not null,
    "type" text not null,
    "publisher_city_id" int null,
    "publisher_business_id" int null,
    "publisher_name" text null,
    "theme_id" int not null,
    "access_model" text not null,
    "licence" text null,
    "landing_page" text null
  )`,
  `alter table "dataset" add constraint "dataset_slug_unique" unique ("slug")`,
  `create index "dataset_type_index" on "dataset" ("type")`,
  `create index "dataset_publisher_name_index" on "dataset" ("publisher_name")`,
  `create index "dataset_theme_id_index" on "dataset" ("theme_id")`,
  `create index "dataset_access_model_index" on "dataset" ("access_model")`,
  `create index "dataset_licence_index" on "dataset" ("licence")`,
  `create index "dataset_title_id_index" on "dataset" ("title", "id")`,
  `create index "dataset_publisher_city_id_title_id_index" on "dataset" ("publisher_city_id", "title", "id")`,
  `create index "dataset_publisher_business_id_title_id_index" on "dataset" ("publisher_business_id", "title", "id")`,
  `alter table "dataset" add constraint "dataset_publisher_check" check (num_nonnulls(publisher_city_id, publisher_business_id, publisher_name) = 1)`,
  `alter table "dataset" add constraint "dataset_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,
  `alter table "dataset" add constraint "dataset_type_check" check ("type" in ('DATA_PRODUCT', 'DATA_REQUIREMENT', 'STANDARD', 'LIVE_FEED'))`,

  `create table "distribution" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "dataset_id" int not null,
    "position" int not null,
    "access_url" text null,
    "format" text null,
    "system_id" text null
  )`,
  `create index "distribution_format_index" on "distribution" ("format")`,
  `create index "distribution_system_id_index" on "distribution" ("system_id")`,
  `alter table "distribution" add constraint "distribution_dataset_id_position_unique" unique ("dataset_id", "position")`,

  `create table "dataset_source" (
    "dataset_id" int not null,
    "source_id" int not null,
    "position" int not null,
    primary key ("dataset_id", "source_id")
  )`,
  `create index "dataset_source_source_id_index" on "dataset_source" ("source_id")`,

  `create table "dataset_country" (
    "dataset_id" int not null,
    "country_id" int not null,
    "assertion" text not null,
    primary key ("dataset_id", "country_id")
  )`,
  `create index "dataset_country_country_id_index" on "dataset_country" ("country_id")`,
  `alter table "dataset_country" add constraint "dataset_country_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "dataset_city" (
    "dataset_id" int not null,
    "city_id" int not null,
    "assertion" text not null,
    primary key ("dataset_id", "city_id")
  )`,
  `create index "dataset_city_city_id_index" on "dataset_city" ("city_id")`,
  `alter table "dataset_city" add constraint "dataset_city_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "business_dataset" (
    "business_id" int not null,
    "dataset_id" int not null,
    "assertion" text not null,
    primary key ("business_id", "dataset_id")
  )`,
  `create index "business_dataset_dataset_id_index" on "business_dataset" ("dataset_id")`,
  `alter table "business_dataset" add constraint "business_dataset_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "data_kind" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "slug" text not null,
    "assertion" text not null,
    "label" text collate "und-x-icu" not null,
    "definition" text not null,
    "alt_labels" text[] not null,
    "broader_id" int null,
    "theme_id" int not null
  )`,
  `alter table "data_kind" add constraint "data_kind_slug_unique" unique ("slug")`,
  `create index "data_kind_broader_id_index" on "data_kind" ("broader_id")`,
  `create index "data_kind_theme_id_index" on "data_kind" ("theme_id")`,
  `create index "data_kind_label_id_index" on "data_kind" ("label", "id")`,
  `alter table "data_kind" add constraint "data_kind_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "data_kind_source" (
    "data_kind_id" int not null,
    "source_id" int not null,
    "position" int not null,
    primary key ("data_kind_id", "source_id")
  )`,
  `create index "data_kind_source_source_id_index" on "data_kind_source" ("source_id")`,

  `create table "dataset_kind" (
    "dataset_id" int not null,
    "kind_id" int not null,
    "assertion" text not null,
    primary key ("dataset_id", "kind_id")
  )`,
  `create index "dataset_kind_kind_id_index" on "dataset_kind" ("kind_id")`,
  `alter table "dataset_kind" add constraint "dataset_kind_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "business_kind" (
    "business_id" int not null,
    "kind_id" int not null,
    "assertion" text not null,
    primary key ("business_id", "kind_id")
  )`,
  `create index "business_kind_kind_id_index" on "business_kind" ("kind_id")`,
  `alter table "business_kind" add constraint "business_kind_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "use_case" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "slug" text not null,
    "assertion" text not null,
    "title" text collate "und-x-icu" not null,
    "summary" text not null,
    "challenges" text[] not null
  )`,
  `alter table "use_case" add constraint "use_case_slug_unique" unique ("slug")`,
  `create index "use_case_title_id_index" on "use_case" ("title", "id")`,
  `alter table "use_case" add constraint "use_case_challenges_check" check (challenges <@ array['TECHNICAL', 'LEGAL', 'GOVERNANCE', 'CAPACITY'])`,
  `alter table "use_case" add constraint "use_case_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "implementation" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "slug" text not null,
    "assertion" text not null,
    "use_case_id" int not null,
    "city_id" int null,
    "country_id" int not null,
    "place" text null,
    "status" text not null,
    "status_assertion" text not null,
    "since" int null,
    "sharing_model_id" int null,
    "legal_basis" text null
  )`,
  `alter table "implementation" add constraint "implementation_slug_unique" unique ("slug")`,
  `create index "implementation_city_id_index" on "implementation" ("city_id")`,
  `create index "implementation_country_id_index" on "implementation" ("country_id")`,
  `create index "implementation_status_index" on "implementation" ("status")`,
  `create index "implementation_since_index" on "implementation" ("since")`,
  `create index "implementation_sharing_model_id_index" on "implementation" ("sharing_model_id")`,
  `alter table "implementation" add constraint "implementation_use_case_id_city_id_unique" unique ("use_case_id", "city_id")`,
  `alter table "implementation" add constraint "implementation_place_check" check ((city_id is null) = (place is not null))`,
  `alter table "implementation" add constraint "implementation_since_check" check (since >= 1900 and since <= 2100)`,
  `alter table "implementation" add constraint "implementation_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,
  `alter table "implementation" add constraint "implementation_status_check" check ("status" in ('EXPLORING', 'PILOT', 'OPERATIONAL', 'ENDED', 'UNKNOWN'))`,
  `alter table "implementation" add constraint "implementation_status_assertion_check" check ("status_assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "implementation_source" (
    "implementation_id" int not null,
    "source_id" int not null,
    "position" int not null,
    primary key ("implementation_id", "source_id")
  )`,
  `create index "implementation_source_source_id_index" on "implementation_source" ("source_id")`,

  `create table "implementation_report" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "implementation_id" int not null,
    "position" int not null,
    "status" text not null,
    "status_basis" text not null,
    "year" int null,
    "sharing_model_id" int null,
    "legal_basis" text null,
    "note" text null,
    "observed_on" date null,
    "source_id" int not null
  )`,
  `create index "implementation_report_sharing_model_id_index" on "implementation_report" ("sharing_model_id")`,
  `create index "implementation_report_source_id_index" on "implementation_report" ("source_id")`,
  `alter table "implementation_report" add constraint "implementation_report_implementation_id_position_unique" unique ("implementation_id", "position")`,
  `alter table "implementation_report" add constraint "implementation_report_status_check" check ("status" in ('EXPLORING', 'PILOT', 'OPERATIONAL', 'ENDED', 'UNKNOWN'))`,
  `alter table "implementation_report" add constraint "implementation_report_status_basis_check" check ("status_basis" in ('READING', 'REGISTRY_LISTING'))`,

  `create table "report_dataset" (
    "report_id" int not null,
    "dataset_id" int not null,
    "position" int not null,
    primary key ("report_id", "dataset_id")
  )`,
  `create index "report_dataset_dataset_id_index" on "report_dataset" ("dataset_id")`,

  `create table "report_business" (
    "report_id" int not null,
    "business_id" int not null,
    "position" int not null,
    primary key ("report_id", "business_id")
  )`,
  `create index "report_business_business_id_index" on "report_business" ("business_id")`,

  `create table "implementation_instrument" (
    "implementation_id" int not null,
    "instrument_id" int not null,
    "assertion" text not null,
    primary key ("implementation_id", "instrument_id")
  )`,
  `create index "implementation_instrument_instrument_id_index" on "implementation_instrument" ("instrument_id")`,
  `alter table "implementation_instrument" add constraint "implementation_instrument_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "implementation_dataset" (
    "implementation_id" int not null,
    "dataset_id" int not null,
    "assertion" text not null,
    primary key ("implementation_id", "dataset_id")
  )`,
  `create index "implementation_dataset_dataset_id_index" on "implementation_dataset" ("dataset_id")`,
  `alter table "implementation_dataset" add constraint "implementation_dataset_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "implementation_business" (
    "implementation_id" int not null,
    "business_id" int not null,
    "assertion" text not null,
    primary key ("implementation_id", "business_id")
  )`,
  `create index "implementation_business_business_id_index" on "implementation_business" ("business_id")`,
  `alter table "implementation_business" add constraint "implementation_business_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "use_case_instrument" (
    "use_case_id" int not null,
    "instrument_id" int not null,
    "position" int not null,
    "assertion" text not null,
    primary key ("use_case_id", "instrument_id")
  )`,
  `create index "use_case_instrument_instrument_id_index" on "use_case_instrument" ("instrument_id")`,
  `alter table "use_case_instrument" add constraint "use_case_instrument_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "use_case_kind" (
    "use_case_id" int not null,
    "kind_id" int not null,
    "position" int not null,
    "required" boolean not null,
    "stated_as" text[] not null,
    "assertion" text not null,
    primary key ("use_case_id", "kind_id")
  )`,
  `create index "use_case_kind_kind_id_index" on "use_case_kind" ("kind_id")`,
  `alter table "use_case_kind" add constraint "use_case_kind_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "use_case_source" (
    "use_case_id" int not null,
    "source_id" int not null,
    "position" int not null,
    primary key ("use_case_id", "source_id")
  )`,
  `create index "use_case_source_source_id_index" on "use_case_source" ("source_id")`,

  `create table "use_case_theme" (
    "use_case_id" int not null,
    "theme_id" int not null,
    "position" int not null,
    "assertion" text not null,
    primary key ("use_case_id", "theme_id")
  )`,
  `create index "use_case_theme_theme_id_index" on "use_case_theme" ("theme_id")`,
  `alter table "use_case_theme" add constraint "use_case_theme_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "working_group" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "slug" text not null,
    "assertion" text not null,
    "name" text collate "und-x-icu" not null,
    "network_id" int not null,
    "kind" text not null,
    "status" text not null,
    "lead_organisation" text null,
    "description" text not null,
    "topics" text[] not null,
    "member_organisations" text[] not null
  )`,
  `alter table "working_group" add constraint "working_group_slug_unique" unique ("slug")`,
  `create index "working_group_network_id_index" on "working_group" ("network_id")`,
  `create index "working_group_kind_index" on "working_group" ("kind")`,
  `create index "working_group_status_index" on "working_group" ("status")`,
  `create index "working_group_name_id_index" on "working_group" ("name", "id")`,
  `alter table "working_group" add constraint "working_group_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,
  `alter table "working_group" add constraint "working_group_status_check" check ("status" in ('ACTIVE', 'ENDED', 'UNKNOWN'))`,

  `create table "event" (
    "id" serial primary key,
    "created_at" timestamptz not null default now(),
    "updated_at" timestamptz not null default now(),
    "slug" text not null,
    "assertion" text not null,
    "title" text collate "und-x-icu" not null,
    "starts_on" date not null,
    "ends_on" date null,
    "time" text null,
    "place" text not null,
    "working_group_id" int null,
    "description" text not null,
    "speaking_organisations" text[] not null,
    "key_points" text[] not null
  )`,
  `alter table "event" add constraint "event_slug_unique" unique ("slug")`,
  `create index "event_starts_on_index" on "event" ("starts_on")`,
  `create index "event_working_group_id_index" on "event" ("working_group_id")`,
  `alter table "event" add constraint "event_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "event_use_case" (
    "event_id" int not null,
    "use_case_id" int not null,
    "position" int not null,
    "assertion" text not null,
    primary key ("event_id", "use_case_id")
  )`,
  `create index "event_use_case_use_case_id_index" on "event_use_case" ("use_case_id")`,
  `alter table "event_use_case" add constraint "event_use_case_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "event_source" (
    "event_id" int not null,
    "source_id" int not null,
    "position" int not null,
    primary key ("event_id", "source_id")
  )`,
  `create index "event_source_source_id_index" on "event_source" ("source_id")`,

  `create table "event_city" (
    "event_id" int not null,
    "city_id" int not null,
    "assertion" text not null,
    primary key ("event_id", "city_id")
  )`,
  `create index "event_city_city_id_index" on "event_city" ("city_id")`,
  `alter table "event_city" add constraint "event_city_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "event_business" (
    "event_id" int not null,
    "business_id" int not null,
    "assertion" text not null,
    primary key ("event_id", "business_id")
  )`,
  `create index "event_business_business_id_index" on "event_business" ("business_id")`,
  `alter table "event_business" add constraint "event_business_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "working_group_city" (
    "working_group_id" int not null,
    "city_id" int not null,
    "role" text not null,
    "assertion" text not null,
    primary key ("working_group_id", "city_id")
  )`,
  `create index "working_group_city_city_id_index" on "working_group_city" ("city_id")`,
  `alter table "working_group_city" add constraint "working_group_city_role_check" check ("role" in ('MEMBER', 'CHAIR'))`,
  `alter table "working_group_city" add constraint "working_group_city_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,

  `create table "working_group_source" (
    "working_group_id" int not null,
    "source_id" int not null,
    "position" int not null,
    primary key ("working_group_id", "source_id")
  )`,
  `create index "working_group_source_source_id_index" on "working_group_source" ("source_id")`,

  `create table "working_group_use_case" (
    "working_group_id" int not null,
    "use_case_id" int not null,
    "assertion" text not null,
    primary key ("working_group_id", "use_case_id")
  )`,
  `create index "working_group_use_case_use_case_id_index" on "working_group_use_case" ("use_case_id")`,
  `alter table "working_group_use_case" add constraint "working_group_use_case_assertion_check" check ("assertion" in ('SELF_DECLARED', 'THIRD_PARTY', 'HARVESTED', 'VERIFIED', 'EDITORIAL'))`,
];

const foreignKeys = [
  `alter table "business" add constraint "business_headquarters_id_foreign" foreign key ("headquarters_id") references "country" ("id") on delete set null`,
  `alter table "business_country" add constraint "business_country_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade`,
  `alter table "business_country" add constraint "business_country_country_id_foreign" foreign key ("country_id") references "country" ("id") on update cascade on delete cascade`,
  `alter table "network" add constraint "network_declaration_id_foreign" foreign key ("declaration_id") references "instrument" ("id") on delete set null`,
  `alter table "network_business" add constraint "network_business_network_id_foreign" foreign key ("network_id") references "network" ("id") on update cascade on delete cascade`,
  `alter table "network_business" add constraint "network_business_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade`,
  `alter table "sharing_model_source" add constraint "sharing_model_source_sharing_model_id_foreign" foreign key ("sharing_model_id") references "sharing_model" ("id") on update cascade on delete cascade`,
  `alter table "sharing_model_source" add constraint "sharing_model_source_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action`,
  `alter table "network_source" add constraint "network_source_network_id_foreign" foreign key ("network_id") references "network" ("id") on update cascade on delete cascade`,
  `alter table "network_source" add constraint "network_source_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action`,
  `alter table "instrument_source" add constraint "instrument_source_instrument_id_foreign" foreign key ("instrument_id") references "instrument" ("id") on update cascade on delete cascade`,
  `alter table "instrument_source" add constraint "instrument_source_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action`,
  `alter table "city" add constraint "city_country_id_foreign" foreign key ("country_id") references "country" ("id")`,
  `alter table "city" add constraint "city_geo_source_id_foreign" foreign key ("geo_source_id") references "source" ("id")`,
  `alter table "city" add constraint "city_portal_source_id_foreign" foreign key ("portal_source_id") references "source" ("id") on delete set null`,
  `alter table "city_source" add constraint "city_source_city_id_foreign" foreign key ("city_id") references "city" ("id") on update cascade on delete cascade`,
  `alter table "city_source" add constraint "city_source_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action`,
  `alter table "city_network" add constraint "city_network_city_id_foreign" foreign key ("city_id") references "city" ("id") on update cascade on delete cascade`,
  `alter table "city_network" add constraint "city_network_network_id_foreign" foreign key ("network_id") references "network" ("id") on update cascade on delete cascade`,
  `alter table "city_network" add constraint "city_network_source_id_foreign" foreign key ("source_id") references "source" ("id")`,
  `alter table "business_city" add constraint "business_city_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade`,
  `alter table "business_city" add constraint "business_city_city_id_foreign" foreign key ("city_id") references "city" ("id") on update cascade on delete cascade`,
  `alter table "business_source" add constraint "business_source_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade`,
  `alter table "business_source" add constraint "business_source_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action`,
  `alter table "theme" add constraint "theme_broader_id_foreign" foreign key ("broader_id") references "theme" ("id") on delete set null`,
  `alter table "dataset" add constraint "dataset_publisher_city_id_foreign" foreign key ("publisher_city_id") references "city" ("id") on delete no action`,
  `alter table "dataset" add constraint "dataset_publisher_business_id_foreign" foreign key ("publisher_business_id") references "business" ("id") on delete no action`,
  `alter table "dataset" add constraint "dataset_theme_id_foreign" foreign key ("theme_id") references "theme" ("id")`,
  `alter table "distribution" add constraint "distribution_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on delete cascade`,
  `alter table "dataset_source" add constraint "dataset_source_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update cascade on delete cascade`,
  `alter table "dataset_source" add constraint "dataset_source_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action`,
  `alter table "dataset_country" add constraint "dataset_country_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update cascade on delete cascade`,
  `alter table "dataset_country" add constraint "dataset_country_country_id_foreign" foreign key ("country_id") references "country" ("id") on update cascade on delete cascade`,
  `alter table "dataset_city" add constraint "dataset_city_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update cascade on delete cascade`,
  `alter table "dataset_city" add constraint "dataset_city_city_id_foreign" foreign key ("city_id") references "city" ("id") on update cascade on delete cascade`,
  `alter table "business_dataset" add constraint "business_dataset_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade`,
  `alter table "business_dataset" add constraint "business_dataset_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update cascade on delete cascade`,
  `alter table "data_kind" add constraint "data_kind_broader_id_foreign" foreign key ("broader_id") references "data_kind" ("id") on delete set null`,
  `alter table "data_kind" add constraint "data_kind_theme_id_foreign" foreign key ("theme_id") references "theme" ("id")`,
  `alter table "dataset_kind" add constraint "dataset_kind_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update cascade on delete cascade`,
  `alter table "dataset_kind" add constraint "dataset_kind_kind_id_foreign" foreign key ("kind_id") references "data_kind" ("id") on update cascade on delete cascade`,
  `alter table "data_kind_source" add constraint "data_kind_source_data_kind_id_foreign" foreign key ("data_kind_id") references "data_kind" ("id") on update cascade on delete cascade`,
  `alter table "data_kind_source" add constraint "data_kind_source_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action`,
  `alter table "business_kind" add constraint "business_kind_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade`,
  `alter table "business_kind" add constraint "business_kind_kind_id_foreign" foreign key ("kind_id") references "data_kind" ("id") on update cascade on delete cascade`,
  `alter table "implementation" add constraint "implementation_use_case_id_foreign" foreign key ("use_case_id") references "use_case" ("id")`,
  `alter table "implementation" add constraint "implementation_city_id_foreign" foreign key ("city_id") references "city" ("id") on delete no action`,
  `alter table "implementation" add constraint "implementation_country_id_foreign" foreign key ("country_id") references "country" ("id")`,
  `alter table "implementation" add constraint "implementation_sharing_model_id_foreign" foreign key ("sharing_model_id") references "sharing_model" ("id") on delete set null`,
  `alter table "implementation_source" add constraint "implementation_source_implementation_id_foreign" foreign key ("implementation_id") references "implementation" ("id") on update cascade on delete cascade`,
  `alter table "implementation_source" add constraint "implementation_source_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action`,
  `alter table "implementation_report" add constraint "implementation_report_implementation_id_foreign" foreign key ("implementation_id") references "implementation" ("id") on delete cascade`,
  `alter table "implementation_report" add constraint "implementation_report_sharing_model_id_foreign" foreign key ("sharing_model_id") references "sharing_model" ("id") on delete set null`,
  `alter table "implementation_report" add constraint "implementation_report_source_id_foreign" foreign key ("source_id") references "source" ("id")`,
  `alter table "report_dataset" add constraint "report_dataset_report_id_foreign" foreign key ("report_id") references "implementation_report" ("id") on update cascade on delete cascade`,
  `alter table "report_dataset" add constraint "report_dataset_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update cascade on delete no action`,
  `alter table "report_business" add constraint "report_business_report_id_foreign" foreign key ("report_id") references "implementation_report" ("id") on update cascade on delete cascade`,
  `alter table "report_business" add constraint "report_business_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete no action`,
  `alter table "implementation_instrument" add constraint "implementation_instrument_implementation_id_foreign" foreign key ("implementation_id") references "implementation" ("id") on update cascade on delete cascade`,
  `alter table "implementation_instrument" add constraint "implementation_instrument_instrument_id_foreign" foreign key ("instrument_id") references "instrument" ("id") on update cascade on delete no action`,
  `alter table "implementation_dataset" add constraint "implementation_dataset_implementation_id_foreign" foreign key ("implementation_id") references "implementation" ("id") on update cascade on delete cascade`,
  `alter table "implementation_dataset" add constraint "implementation_dataset_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update cascade on delete no action`,
  `alter table "implementation_business" add constraint "implementation_business_implementation_id_foreign" foreign key ("implementation_id") references "implementation" ("id") on update cascade on delete cascade`,
  `alter table "implementation_business" add constraint "implementation_business_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete no action`,
  `alter table "use_case_instrument" add constraint "use_case_instrument_use_case_id_foreign" foreign key ("use_case_id") references "use_case" ("id") on update cascade on delete cascade`,
  `alter table "use_case_instrument" add constraint "use_case_instrument_instrument_id_foreign" foreign key ("instrument_id") references "instrument" ("id") on update cascade on delete no action`,
  `alter table "use_case_kind" add constraint "use_case_kind_use_case_id_foreign" foreign key ("use_case_id") references "use_case" ("id") on update cascade on delete cascade`,
  `alter table "use_case_kind" add constraint "use_case_kind_kind_id_foreign" foreign key ("kind_id") references "data_kind" ("id") on update cascade on delete no action`,
  `alter table "use_case_source" add constraint "use_case_source_use_case_id_foreign" foreign key ("use_case_id") references "use_case" ("id") on update cascade on delete cascade`,
  `alter table "use_case_source" add constraint "use_case_source_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action`,
  `alter table "use_case_theme" add constraint "use_case_theme_use_case_id_foreign" foreign key ("use_case_id") references "use_case" ("id") on update cascade on delete cascade`,
  `alter table "use_case_theme" add constraint "use_case_theme_theme_id_foreign" foreign key ("theme_id") references "theme" ("id") on update cascade on delete no action`,
  `alter table "working_group" add constraint "working_group_network_id_foreign" foreign key ("network_id") references "network" ("id")`,
  `alter table "event" add constraint "event_working_group_id_foreign" foreign key ("working_group_id") references "working_group" ("id") on delete set null`,
  `alter table "event_use_case" add constraint "event_use_case_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade`,
  `alter table "event_use_case" add constraint "event_use_case_use_case_id_foreign" foreign key ("use_case_id") references "use_case" ("id") on update cascade on delete cascade`,
  `alter table "event_source" add constraint "event_source_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade`,
  `alter table "event_source" add constraint "event_source_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action`,
  `alter table "event_city" add constraint "event_city_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade`,
  `alter table "event_city" add constraint "event_city_city_id_foreign" foreign key ("city_id") references "city" ("id") on update cascade on delete cascade`,
  `alter table "event_business" add constraint "event_business_event_id_foreign" foreign key ("event_id") references "event" ("id") on update cascade on delete cascade`,
  `alter table "event_business" add constraint "event_business_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade on delete cascade`,
  `alter table "working_group_city" add constraint "working_group_city_working_group_id_foreign" foreign key ("working_group_id") references "working_group" ("id") on update cascade on delete cascade`,
  `alter table "working_group_city" add constraint "working_group_city_city_id_foreign" foreign key ("city_id") references "city" ("id") on update cascade on delete cascade`,
  `alter table "working_group_source" add constraint "working_group_source_working_group_id_foreign" foreign key ("working_group_id") references "working_group" ("id") on update cascade on delete cascade`,
  `alter table "working_group_source" add constraint "working_group_source_source_id_foreign" foreign key ("source_id") references "source" ("id") on update cascade on delete no action`,
  `alter table "working_group_use_case" add constraint "working_group_use_case_working_group_id_foreign" foreign key ("working_group_id") references "working_group" ("id") on update cascade on delete cascade`,
  `alter table "working_group_use_case" add constraint "working_group_use_case_use_case_id_foreign" foreign key ("use_case_id") references "use_case" ("id") on update cascade on delete cascade`,
];
