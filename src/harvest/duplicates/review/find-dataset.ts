import { type Database, sql } from '../../../database/database.js';
import { type Decision, refuse } from './decide.js';

/** A dataset with the records that it is made of. */
export interface FoundDataset {
  readonly id: number;
  readonly slug: string;
  readonly records: readonly FoundRecord[];
}

interface FoundRecord {
  readonly id: number;
  /** Null for a record of the editors. */
  readonly source: string | null;
}

export type Finding =
  | { readonly ok: true; readonly dataset: FoundDataset }
  | (Decision & { readonly ok: false });

/** The dataset that has, or had, this slug. */
export async function findDataset(
  transaction: Database,
  field: string,
  slug: string,
): Promise<Finding> {
  const [dataset] = await transaction.rows<FoundDataset>(sql`
    select dataset.id, dataset.slug, (
      select coalesce(jsonb_agg(jsonb_build_object('id', record.id, 'source', record.source) order by record.id), '[]')
      from (
        select own_id as id, source.slug as source
        from harvest_record held join source on source.id = held.source_id where held.dataset_id = dataset.id
        union all select dataset.id, null where dataset.catalogue_id is null) record) as records
    from dataset
    where dataset.slug = ${slug} or dataset.id in (select dataset_id from dataset_slug where slug = ${slug})
    order by dataset.slug = ${slug} desc limit 1`);
  if (dataset) return { ok: true, dataset };
  return refuse(field, 'UNKNOWN_DATASET', `No dataset has the slug "${slug}".`);
}

export const isOfEditors = ({ records }: FoundDataset): boolean =>
  records.some(({ source }) => source === null);

export const idsOf = (records: readonly FoundRecord[]): number[] => records.map(({ id }) => id);
