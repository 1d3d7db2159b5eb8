import { Migration } from '@mikro-orm/migrations';

/**
 * The members of the federation, and every supergraph that they and Hansa were composed to. These are no facts of the
 * catalogue: a write to them leaves its revision as it is. Listeners of `hansa_supergraph` hear of new versions.
 */
export class Migration20261124100000_federation_registry extends Migration {
  override up(): void {
    this.addSql(`create table "federation_member" (
      "name" text not null primary key,
      "url" text not null,
      "version" int not null,
      "registered_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "checked_at" timestamptz null,
      "check_outcome" text null)`);
    this.addSql(`create table "supergraph" (
      "version" int not null primary key,
      "created_at" timestamptz not null default now(),
      "sdl" text not null,
      "members" jsonb not null,
      "cause" text not null,
      "rolled_back_to" int null,
      constraint "supergraph_version_check" check (version > 0))`);
    this.addSql(`create function announce_supergraph() returns trigger language plpgsql as $$
      begin
        perform pg_notify('hansa_supergraph', new.version::text);
        return null;
      end $$`);
    this.addSql(`create trigger announce_on_insert after insert on "supergraph"
      for each row execute function announce_supergraph()`);
    this.addSql(`create function refuse_supergraph_change() returns trigger language plpgsql as $$
      begin
        raise exception 'versions of the supergraph are added, never changed';
      end $$`);
    this.addSql(`create trigger refuse_change before update or delete on "supergraph"
      for each row execute function refuse_supergraph_change()`);
  }

  override down(): void {
    this.addSql(`drop table "supergraph"`);
    this.addSql(`drop table "federation_member"`);
    this.addSql(`drop function announce_supergraph()`);
    this.addSql(`drop function refuse_supergraph_change()`);
  }
}
