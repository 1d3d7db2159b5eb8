import { Migration } from '@mikro-orm/migrations';

/** An index for each order of the large lists: a page costs the same wherever in the list it begins. */
export class Migration20261127100000_order_indexes extends Migration {
  override up(): void {
    for (const statement of making) this.addSql(statement);
  }

  override down(): void {
    for (const statement of undoing) this.addSql(statement);
  }
}

/** As implementations are ordered by their status. */
const rank = `array_position('{OPERATIONAL,PILOT,EXPLORING,ENDED,UNKNOWN}'::text[], "status")`;

/** Unknown ones come last both ways, so that the two ways need an index each. */
const making = [
  `create index "dataset_quality_order_index" on "dataset" (("quality_score" is null), coalesce("quality_score", 0), "id")`,
  `create index "dataset_quality_desc_order_index" on "dataset" (("quality_score" is not null), coalesce("quality_score", 0), "id")`,
  `create index "dataset_type_title_id_index" on "dataset" ("type", "title", "id")`,
  `create index "dataset_access_right_index" on "dataset" ("access_right")`,
  // What begins with the same columns serves the same conditions.
  `drop index "dataset_quality_score_index"`,
  `drop index "dataset_type_index"`,
  `create index "implementation_status_order_index" on "implementation" ((${rank}), "slug", "id")`,
  `create index "implementation_since_order_index" on "implementation" (("since" is null), coalesce("since", 0), "slug", "id")`,
  `create index "implementation_since_desc_order_index" on "implementation" (("since" is not null), coalesce("since", 0), "slug", "id")`,
  `create index "source_title_id_index" on "source" ("title", "id")`,
  `create index "source_published_order_index" on "source" (coalesce("published_on", ''), "id")`,
];

const undoing = [
  `create index "dataset_quality_score_index" on "dataset" ("quality_score")`,
  `create index "dataset_type_index" on "dataset" ("type")`,
  ...[
    'dataset_quality_order_index',
    'dataset_quality_desc_order_index',
    'dataset_type_title_id_index',
    'dataset_access_right_index',
    'implementation_status_order_index',
    'implementation_since_order_index',
    'implementation_since_desc_order_index',
    'source_title_id_index',
    'source_published_order_index',
  ].map((name) => `drop index "${name}"`),
];
