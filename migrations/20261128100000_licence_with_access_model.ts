import { Migration } from '@mikro-orm/migrations';

/** Datasets by licence and by how they can be had are counted in the index alone. */
export class Migration20261128100000_licence_with_access_model extends Migration {
  override up(): void {
    this.addSql(
      'create index "dataset_licence_access_model_index" on "dataset" ("licence", "access_model")',
    );
    // What begins with the same column serves the same conditions.
    this.addSql('drop index "dataset_licence_index"');
  }

  override down(): void {
    this.addSql('create index "dataset_licence_index" on "dataset" ("licence")');
    this.addSql('drop index "dataset_licence_access_model_index"');
  }
}
