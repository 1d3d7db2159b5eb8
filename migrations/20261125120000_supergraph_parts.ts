import { Migration } from '@mikro-orm/migrations';

/** What of the graph each member answers, kept with every version: reading it there saves reading a whole supergraph. */
export class Migration20261125120000_supergraph_parts extends Migration {
  override up(): void {
    this.addSql(`alter table "supergraph" add column "parts" jsonb not null default '[]'`);
  }

  override down(): void {
    this.addSql(`alter table "supergraph" drop column "parts"`);
  }
}
