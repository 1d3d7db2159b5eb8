import { Migration } from '@mikro-orm/migrations';

/**
 * The catalogues that are harvested, their runs, and their records as last published. These are no facts: a write to
 * them leaves the revision as it is; what a run publishes into the catalogue raises it.
 */
export class Migration20261124120000_harvest extends Migration {
  override up(): void {
    for (const statement of tables) this.addSql(statement);
  }

  override down(): void {
    for (const table of ['staged', 'record', 'unmapped', 'problem', 'run', 'source']) {
      this.addSql(`drop table "harvest_${table}"`);
    }
  }
}

const toSource = (update = ''): string =>
  `foreign key ("source_id") references "source" ("id")${update} on delete cascade`;
const toRun = `foreign key ("run_id") references "harvest_run" ("id") on delete cascade`;

const tables = [
  `create table "harvest_source" (
    "source_id" int not null primary key,
    "protocol" text not null,
    "every_seconds" int null,
    "stale_after_seconds" int not null,
    "most_loss" double precision not null,
    "spacing_ms" int null,
    "ignores_robots" boolean not null default false,
    "city_id" int null,
    "added_at" timestamptz not null default now(),
    "due_at" timestamptz null,
    "validators" jsonb null,
    "quality" jsonb null,
    constraint "harvest_source_source_id_foreign" ${toSource(' on update cascade')},
    constraint "harvest_source_city_id_foreign" foreign key ("city_id")
      references "city" ("id") on delete set null,
    constraint "harvest_source_protocol_check"
      check ("protocol" in ('CKAN', 'DCAT_AP', 'DATA_JSON', 'OPENDATASOFT', 'GBFS')))`,
  `create index "harvest_source_city_id_index" on "harvest_source" ("city_id")`,
  `create index "harvest_source_due_at_index" on "harvest_source" ("due_at")`,
  `create table "harvest_run" (
    "id" serial primary key,
    "source_id" int not null,
    "started_at" timestamptz not null default now(),
    "finished_at" timestamptz null,
    "status" text not null,
    "failure_code" text null,
    "failure" text null,
    "found" int not null default 0,
    "added" int not null default 0,
    "changed" int not null default 0,
    "unchanged" int not null default 0,
    "withdrawn" int not null default 0,
    "revived" int not null default 0,
    "rejected" int not null default 0,
    "duplicates" int not null default 0,
    "problem_count" int not null default 0,
    constraint "harvest_run_source_id_foreign" ${toSource()},
    constraint "harvest_run_status_check"
      check ("status" in ('RUNNING', 'PUBLISHED', 'PARTIAL', 'UNCHANGED', 'FAILED', 'INTERRUPTED')))`,
  `create index "harvest_run_source_id_id_index" on "harvest_run" ("source_id", "id")`,
  `create table "harvest_problem" (
    "id" serial primary key,
    "run_id" int not null,
    "code" text not null,
    "outcome" text not null,
    "record" text null,
    "field" text null,
    "found" text null,
    "accepted" text not null,
    constraint "harvest_problem_run_id_foreign" ${toRun},
    constraint "harvest_problem_outcome_check" check ("outcome" in ('REJECTED', 'KEPT')))`,
  `create index "harvest_problem_run_id_index" on "harvest_problem" ("run_id")`,
  `create table "harvest_unmapped" (
    "source_id" int not null,
    "field" text not null,
    "value" text not null,
    "count" int not null,
    primary key ("source_id", "field", "value"),
    constraint "harvest_unmapped_source_id_foreign" ${toSource()})`,
  `create table "harvest_record" (
    "source_id" int not null,
    "identifier" text not null,
    "checksum" text not null,
    "content" jsonb not null,
    "dataset_id" int not null,
    "dataset_slug" text not null,
    "added_at" timestamptz not null default now(),
    "changed_at" timestamptz not null default now(),
    "withdrawn_at" timestamptz null,
    primary key ("source_id", "identifier"),
    constraint "harvest_record_source_id_foreign" ${toSource()})`,
  `create index "harvest_record_dataset_id_index" on "harvest_record" ("dataset_id")`,
  `create table "harvest_staged" (
    "run_id" int not null,
    "identifier" text not null,
    "position" int not null,
    "slug" text null,
    "checksum" text null,
    "content" jsonb null,
    primary key ("run_id", "identifier"),
    constraint "harvest_staged_run_id_foreign" ${toRun})`,
];
