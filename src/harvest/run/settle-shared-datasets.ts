import { type Database, sql } from '../../database/database.js';
import { type SharedRecord, mergeRecords } from '../record/merge-records.js';

/** Draws the content of each dataset of `harvest_dataset` that several records describe from all of them. */
export async function settleSharedDatasets(transaction: Database): Promise<void> {
  for (let after = 0; ;) {
    const shared = await transaction.rows<SharedDataset>(readShared(after));
    if (shared.length === 0) return;
    const settled = shared.map(({ datasetId, records }) => ({
      datasetId,
      ...mergeRecords(records),
    }));
    await transaction.rows(writeSettled(JSON.stringify(settled)));
    after = shared.at(-1)?.datasetId ?? after;
  }
}

interface SharedDataset {
  datasetId: number;
  records: SharedRecord[];
}

const BATCH = 200;

const readShared = (after: number) => sql`
  select planned.dataset_id as "datasetId", (
    select jsonb_agg(jsonb_build_object('sourceId', record.source_id, 'content', record.content)
      order by record.added_at, record.source_id, record.identifier)
    from harvest_record record
    where record.dataset_id = planned.dataset_id and record.withdrawn_at is null) as records
  from harvest_dataset planned where planned.records > 1 and planned.dataset_id > ${after}
  order by planned.dataset_id limit ${BATCH}`;

const writeSettled = (settled: string) => sql`
  update harvest_dataset planned set content = merged.content, field_sources = merged."fieldSources"
  from jsonb_to_recordset(${settled}::jsonb)
    as merged ("datasetId" int, content jsonb, "fieldSources" jsonb)
  where planned.dataset_id = merged."datasetId"`;
