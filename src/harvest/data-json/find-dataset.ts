import { createHash } from 'node:crypto';
import type { Finding } from '../adapter.js';
import { readRecord } from '../json/read-record.js';
import { nameOfRecord } from '../json/stated-json.js';
import type { HarvestProblem } from '../problem.js';
import { asFinding, keptProblem, rejectedProblem } from '../record-problems.js';
import { datasetOfDataJson } from './dataset.js';
import { type DataJsonRecord, dataJsonRecord } from './record.js';

/** The dataset in an entry of a data.json file, and what is wrong with it. */
export function* findDataset(value: unknown): Iterable<Finding> {
  const name = nameOfRecord(value, ['identifier', 'title']);
  const { record, problems } = readRecord(value, { schema: dataJsonRecord, name });
  yield* problems.map(asFinding);
  if (record === null) return;
  const identifier = record.identifier ?? substituteIdentifier(record);
  if (record.identifier === null) yield asFinding(missingIdentifier(identifier, value));
  if (identifier !== null)
    yield { kind: 'DATASET', dataset: datasetOfDataJson(record, identifier) };
}

/** What stays the same from one harvest to the next. */
function substituteIdentifier(record: DataJsonRecord): string | null {
  const address = record['@id'] ?? record.landingPage[0];
  if (address !== undefined) return address;
  const [title] = record.title;
  return title === undefined
    ? null
    : `title:${createHash('sha256').update(title.text).digest('hex').slice(0, 32)}`;
}

function missingIdentifier(substitute: string | null, value: unknown): HarvestProblem {
  const detail = { field: 'identifier', found: null };
  if (substitute !== null) {
    const accepted = 'an identifier; its address, or a sum of its title, stands in for it';
    return keptProblem('IDENTIFIER_MISSING', substitute, { ...detail, accepted });
  }
  const accepted = 'an identifier, a landing page or a title';
  return rejectedProblem('IDENTIFIER_MISSING', null, { ...detail, found: value, accepted });
}
