import { type Database, sql } from '../../../database/database.js';
import { editorsDatasets } from './editors-datasets.js';
import { type DescribedDataset, keysOf, namesOf, storedKeys } from '../evidence/record-keys.js';

/** Puts the keys of the datasets of the editors, which change without a harvest, into `harvest_editor_key`. */
export async function writeEditorsKeys(transaction: Database): Promise<void> {
  await transaction.rows(sql`
    create temporary table harvest_editor_key (dataset_id int primary key, keys text[], names jsonb) on commit drop`);
  const described = await readEditorsDatasets(transaction);
  const keyed = described.map(({ id, content }) => ({
    dataset_id: id,
    keys: storedKeys(keysOf(content)),
    names: namesOf(content),
  }));
  await transaction.rows(sql`
    insert into harvest_editor_key select dataset_id, keys, names
    from jsonb_to_recordset(${JSON.stringify(keyed)}::jsonb)
      as keyed (dataset_id int, keys text[], names jsonb)`);
}

interface EditorsDataset {
  readonly id: number;
  readonly content: DescribedDataset;
}

const readEditorsDatasets = (transaction: Database): Promise<EditorsDataset[]> =>
  transaction.rows<EditorsDataset>(sql`select id, content from (${editorsDatasets}) described`);
