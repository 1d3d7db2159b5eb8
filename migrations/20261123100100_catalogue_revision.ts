import { Migration } from '@mikro-orm/migrations';

/**
 * Every committed write raises the catalogue's revision, once per transaction, and tells listeners of the channel
 * `catalogue_revision`. The row stays locked until the transaction ends, so revisions become visible in order.
 */
export class Migration20261123100100_catalogue_revision extends Migration {
  override up(): void {
    this.addSql(`insert into catalogue_revision default values`);
    this.addSql(`create function raise_catalogue_revision() returns trigger language plpgsql as $$
      declare
        changed boolean;
        transaction text := pg_current_xact_id()::text;
      begin
        if current_setting('hansa.revision_raised_in', true) = transaction then
          return null;
        end if;
        if tg_op = 'TRUNCATE' then changed := true;
        else select exists (select from changed_rows) into changed;
        end if;
        if changed then
          perform set_config('hansa.revision_raised_in', transaction, true);
          update catalogue_revision set revision = revision + 1, changed_at = now();
          perform pg_notify('catalogue_revision', (select revision::text from catalogue_revision));
        end if;
        return null;
      end $$`);
    this.addSql(`create procedure track_catalogue_revision(tracked text) language plpgsql as $$
      begin
        execute format('create trigger revision_on_insert after insert on %I
          referencing new table as changed_rows for each statement execute function raise_catalogue_revision()', tracked);
        execute format('create trigger revision_on_update after update on %I
          referencing new table as changed_rows for each statement execute function raise_catalogue_revision()', tracked);
        execute format('create trigger revision_on_delete after delete on %I
          referencing old table as changed_rows for each statement execute function raise_catalogue_revision()', tracked);
        execute format('create trigger revision_on_truncate after truncate on %I
          for each statement execute function raise_catalogue_revision()', tracked);
      end $$`);
    for (const table of trackedTables) this.addSql(`call track_catalogue_revision('${table}')`);
  }

  override down(): void {
    this.addSql(`drop function raise_catalogue_revision() cascade`);
    this.addSql(`drop procedure track_catalogue_revision(text)`);
    this.addSql(`delete from catalogue_revision`);
  }
}

const trackedTables = [
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
