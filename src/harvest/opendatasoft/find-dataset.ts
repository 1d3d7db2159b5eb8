import type { Finding } from '../adapter.js';
import { readRecord } from '../json/read-record.js';
import { nameOfRecord } from '../json/stated-json.js';
import { asFinding, rejectedProblem } from '../record-problems.js';
import { datasetOfOpendatasoft } from './dataset.js';
import { opendatasoftRecord } from './record.js';

/** The dataset in an answer of Opendatasoft, and what is wrong with it. */
export function* findDataset(stated: unknown, url: string): Iterable<Finding> {
  const value = unwrap(stated);
  const name = nameOfRecord(value, ['dataset_id']);
  const { record, problems } = readRecord(value, { schema: opendatasoftRecord, name });
  yield* problems.map(asFinding);
  if (record === null) return;
  if (record.dataset_id === null) {
    const detail = { field: 'dataset_id', found: value, accepted: 'a dataset_id' };
    yield asFinding(rejectedProblem('IDENTIFIER_MISSING', null, detail));
  } else yield { kind: 'DATASET', dataset: datasetOfOpendatasoft(record, record.dataset_id, url) };
}

/** Version 2.0 puts each dataset into an object with links. */
function unwrap(stated: unknown): unknown {
  const isWrapped =
    typeof stated === 'object' &&
    stated !== null &&
    'dataset' in stated &&
    !('dataset_id' in stated);
  return isWrapped ? stated.dataset : stated;
}
