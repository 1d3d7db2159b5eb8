import { Migration } from '@mikro-orm/migrations';

/** The weights of the matching, a row for each fit; a new one raises the revision, as the answers change with it. */
export class Migration20261123110000_matching_model extends Migration {
  override up(): void {
    this.addSql(`create table "matching_model" (
      "version" int not null primary key,
      "fitted_at" timestamptz not null default now(),
      "base_revision" bigint not null,
      "origin" text not null,
      "sample" int not null,
      "fitted" jsonb null,
      "prior" jsonb null,
      "weights" jsonb not null,
      "features" text not null,
      constraint "matching_model_origin_check"
        check ("origin" in ('FITTED', 'TOO_FEW_FACTS', 'PRIOR_DOES_BETTER')),
      constraint "matching_model_version_check" check (version > 0))`);
    this.addSql(`call track_catalogue_revision('matching_model')`);
  }

  override down(): void {
    this.addSql(`drop table "matching_model"`);
  }
}
