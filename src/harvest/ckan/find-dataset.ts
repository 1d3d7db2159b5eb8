import type { Finding } from '../adapter.js';
import { readRecord } from '../json/read-record.js';
import { nameOfRecord } from '../json/stated-json.js';
import { asFinding, rejectedProblem } from '../record-problems.js';
import { datasetOfCkan } from './dataset.js';
import { withExtras } from './extras.js';
import { type CkanRecord, ckanRecord } from './record.js';
import { isOfDkan, isRemoved } from './state.js';

/** What CKAN keeps in the same list, but is no dataset. */
const OTHER_TYPES = new Set(['harvest', 'showcase', 'application']);

/** The dataset in an answer of CKAN, and what is wrong with it. */
export function* findDataset(stated: unknown): Iterable<Finding> {
  const name = nameOfRecord(stated, ['id', 'name', 'title']);
  const { value, nameField } = withExtras(stated);
  const { record, problems } = readRecord(value, { schema: ckanRecord, name, nameField });
  yield* problems.map(asFinding);
  if (record === null) return;
  const identifier = record.id ?? record.name;
  if (identifier === null) {
    const accepted = 'an id or a name';
    yield asFinding(
      rejectedProblem('IDENTIFIER_MISSING', null, { field: 'id', found: stated, accepted }),
    );
  } else yield acceptOrReject(record, identifier);
}

function acceptOrReject(record: CkanRecord, identifier: string): Finding {
  const refuse = (field: string, found: string, accepted: string): Finding =>
    asFinding(rejectedProblem('NOT_PUBLIC', identifier, { field, found, accepted }));
  if (isRemoved(record.state)) return refuse('state', String(record.state), 'active');
  // DKAN states true for datasets that all may see (GetDKAN/dkan, issue 950).
  if (record.private && !isOfDkan(record)) return refuse('private', 'true', 'false');
  if (OTHER_TYPES.has(record.type ?? '')) {
    const detail = { field: 'type', found: record.type, accepted: 'a dataset' };
    return asFinding(rejectedProblem('VALUE_INVALID', identifier, detail));
  }
  return { kind: 'DATASET', dataset: datasetOfCkan(record, identifier) };
}
