import type { CatalogueAdapter, CatalogueDocument, Finding } from '../adapter.js';
import type { JsonKind, JsonPath } from '../json/json-event.js';
import { type JsonReading, readJson } from '../json/read-json.js';
import { asFinding, rejectedProblem } from '../record-problems.js';
import { firstOpendatasoftUrl, nextOpendatasoftUrl } from './addresses.js';
import { findDataset } from './find-dataset.js';
import { opendatasoftRecord } from './record.js';

/** Reads the Explore interface of Opendatasoft, versions 2.0 and 2.1, and its export of a catalogue. */
export const opendatasoftAdapter: CatalogueAdapter = {
  protocol: 'OPENDATASOFT',
  accept: 'application/json',
  firstUrl: firstOpendatasoftUrl,
  read: (document) => readJson(document, new OpendatasoftReading(document)),
};

/** Only what is read of a dataset, or of a page, is held; version 2.0 has a dataset at "dataset". */
const FIELDS = new Set([
  ...Object.keys(opendatasoftRecord.shape),
  'dataset',
  'total_count',
  'message',
]);

/** A page holds `results` (2.1) or `datasets` (2.0); an export is a bare list; an answer can be one dataset. */
class OpendatasoftReading implements JsonReading {
  /** The fields of the answer, while it is not known whether it is a dataset. */
  readonly #fields = new Map<string, unknown>();
  /** Those that were read to their end, sound or not. */
  #datasets = 0;
  #total: number | null = null;
  #message: unknown = null;
  #isAnswer = false;

  constructor(private readonly document: CatalogueDocument) {}

  plan(path: JsonPath, kind: JsonKind): 'DESCEND' | 'TAKE' | 'SKIP' {
    const [first] = path;
    if (kind === 'ARRAY' && isOfDatasets(path)) return this.#startList();
    if (path.length === 0) return 'DESCEND';
    if (typeof first === 'number' || path.length > 1)
      return this.#startDataset(Number(path.at(-1)));
    return FIELDS.has(String(first)) ? 'TAKE' : 'SKIP';
  }

  #startList(): 'DESCEND' {
    this.#isAnswer = true;
    return 'DESCEND';
  }

  #startDataset(place: number): 'TAKE' {
    this.#datasets = place;
    return 'TAKE';
  }

  *value([first, second]: JsonPath, value: unknown): Iterable<Finding> {
    if (first === 'total_count') yield* this.#count(value);
    else if (first === 'message') this.#message = value;
    else if (typeof first === 'number' || typeof second === 'number')
      yield* findDataset(value, this.document.url);
    else this.#fields.set(String(first), value);
  }

  *#count(value: unknown): Iterable<Finding> {
    if (!Number.isSafeInteger(value) || Number(value) < 0) return;
    this.#total = Number(value);
    yield { kind: 'TOTAL', count: this.#total };
  }

  *closed(path: JsonPath, size: number): Iterable<Finding> {
    if (size > 0) this.#datasets = size;
    if (path.length > 0 || !(this.#fields.has('dataset_id') || this.#fields.has('dataset'))) return;
    this.#isAnswer = true;
    yield* findDataset(Object.fromEntries(this.#fields), this.document.url);
  }

  *end(): Iterable<Finding> {
    if (!this.#isAnswer) yield this.#failure();
    const next = nextOpendatasoftUrl(this.document.url, this.#datasets, this.#total);
    if (next !== null) yield { kind: 'NEXT', url: next };
  }

  #failure(): Finding {
    const accepted = 'an answer of the Explore interface of Opendatasoft with "results"';
    return asFinding(
      rejectedProblem('DOCUMENT_BROKEN', null, {
        field: 'results',
        found: this.#message,
        accepted,
      }),
    );
  }
}

function isOfDatasets([key]: JsonPath): boolean {
  return key === undefined || key === 'results' || key === 'datasets';
}
