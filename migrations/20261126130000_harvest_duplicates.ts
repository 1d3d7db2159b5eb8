import { Migration } from '@mikro-orm/migrations';

/**
 * Which records of several catalogues are of one dataset: by what each can be told again, what was found and decided
 * about pairs of them, and the id and slug that each has by itself. The slugs of datasets that became part of another
 * still lead to it.
 */
export class Migration20261126130000_harvest_duplicates extends Migration {
  override up(): void {
    for (const statement of changes) this.addSql(statement);
    this.addSql(`call track_catalogue_revision('dataset_slug')`);
  }

  override down(): void {
    for (const statement of undoing) this.addSql(statement);
  }
}

const changes = [
  `create table "dataset_slug" (
    "slug" text not null primary key,
    "dataset_id" int not null,
    constraint "dataset_slug_dataset_id_foreign" foreign key ("dataset_id")
      references "dataset" ("id") on delete cascade)`,
  `create index "dataset_slug_dataset_id_index" on "dataset_slug" ("dataset_id")`,
  `alter table "harvest_record" add "own_id" int null, add "own_slug" text null`,
  `update "harvest_record" set "own_id" = "dataset_id", "own_slug" = "dataset_slug"`,
  `alter table "harvest_record"
    alter "own_id" set not null, alter "own_slug" set not null,
    add constraint "harvest_record_own_id_unique" unique ("own_id"),
    add constraint "harvest_record_own_slug_unique" unique ("own_slug")`,
  `alter table "harvest_staged" add "keys" text[] null, add "names" jsonb null`,
  `create table "harvest_key" (
    "dataset_id" int not null primary key,
    "source_id" int not null,
    "keys" text[] not null,
    "names" jsonb not null,
    constraint "harvest_key_source_id_foreign" foreign key ("source_id")
      references "source" ("id") on delete cascade)`,
  `create index "harvest_key_source_id_index" on "harvest_key" ("source_id")`,
  `create table "harvest_duplicate" (
    "one_id" int not null,
    "other_id" int not null,
    "verdict" text not null,
    "score" double precision null,
    "reasons" text[] not null,
    "found_at" timestamptz not null default now(),
    "decided_at" timestamptz null,
    primary key ("one_id", "other_id"),
    constraint "harvest_duplicate_verdict_check"
      check ("verdict" in ('CANDIDATE', 'SURE', 'CONFIRMED', 'APART')))`,
  `create index "harvest_duplicate_other_id_index" on "harvest_duplicate" ("other_id")`,
  `create table "harvest_moved_link" (
    "from_id" int not null,
    "link" text not null,
    "other_id" int not null,
    "content" jsonb not null,
    "is_shared" boolean not null,
    primary key ("from_id", "link", "other_id"))`,
];

/** Records keep the datasets that they are part of. */
const undoing = [
  `drop table "harvest_moved_link"`,
  `drop table "harvest_duplicate"`,
  `drop table "harvest_key"`,
  `drop table "dataset_slug"`,
  `alter table "harvest_staged" drop "keys", drop "names"`,
  `alter table "harvest_record" drop "own_id", drop "own_slug"`,
];
