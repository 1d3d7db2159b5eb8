import type { CatalogueAdapter, CatalogueDocument, Finding } from '../adapter.js';
import type { JsonKind, JsonPath } from '../json/json-event.js';
import { type JsonReading, readJson } from '../json/read-json.js';
import { asFinding, rejectedProblem } from '../record-problems.js';
import { firstCkanUrl, nextPageUrl, otherCkanUrls, showUrl } from './addresses.js';
import { findDataset } from './find-dataset.js';
import { ckanRecord } from './record.js';

/** Reads the action interface of CKAN, and what DKAN has of it. */
export const ckanAdapter: CatalogueAdapter = {
  protocol: 'CKAN',
  accept: 'application/json',
  firstUrl: firstCkanUrl,
  otherUrls: otherCkanUrls,
  read: (document) => readJson(document, new CkanReading(document)),
};

/** Only what is read of a dataset is held. */
const FIELDS = new Set([...Object.keys(ckanRecord.shape), 'extras']);

/**
 * An answer holds `result`: a dataset (package_show), a list of datasets or names, or an object with `results` and
 * `count` (package_search). DKAN wraps its lists once more.
 */
class CkanReading implements JsonReading {
  /** The fields of `result`, while it is not known whether it is a dataset. */
  readonly #fields = new Map<string, unknown>();
  /** Those that were read to their end, sound or not. */
  #datasets = 0;
  #total: number | null = null;
  #error: unknown = null;
  #hasFailed = false;
  #isAnswer = false;

  constructor(private readonly document: CatalogueDocument) {}

  plan(path: JsonPath, kind: JsonKind): 'DESCEND' | 'TAKE' | 'SKIP' {
    const [first, second] = path;
    if (path.length === 0) return 'DESCEND';
    if (first !== 'result') return first === 'success' || first === 'error' ? 'TAKE' : 'SKIP';
    if (path.length === 1) return this.#startResult(kind);
    if (typeof second === 'string' && path.length === 2) return this.#planField(second, kind);
    return this.#planDataset(path, kind);
  }

  #startResult(kind: JsonKind): 'DESCEND' | 'SKIP' {
    this.#isAnswer = kind === 'ARRAY';
    return kind === 'SCALAR' ? 'SKIP' : 'DESCEND';
  }

  #planField(key: string, kind: JsonKind): 'DESCEND' | 'TAKE' | 'SKIP' {
    if (key === 'results' && kind === 'ARRAY') {
      this.#isAnswer = true;
      return 'DESCEND';
    }
    return key === 'count' || FIELDS.has(key) ? 'TAKE' : 'SKIP';
  }

  #planDataset(path: JsonPath, kind: JsonKind): 'DESCEND' | 'TAKE' {
    const isListInList = path.length === 2 && kind === 'ARRAY';
    if (!isListInList) this.#datasets = Number(path.at(-1));
    return isListInList ? 'DESCEND' : 'TAKE';
  }

  *value(path: JsonPath, value: unknown): Iterable<Finding> {
    const [first, second] = path;
    if (first === 'error') this.#error = value;
    if (first === 'success') this.#hasFailed = value !== true;
    if (first !== 'result') return;
    if (second === 'count') yield* this.#count(value);
    else if (typeof second === 'number' || second === 'results') yield* this.#find(value);
    else this.#fields.set(String(second), value);
  }

  *#count(value: unknown): Iterable<Finding> {
    if (!Number.isSafeInteger(value) || Number(value) < 0) return;
    this.#total = Number(value);
    yield { kind: 'TOTAL', count: this.#total };
  }

  *#find(value: unknown): Iterable<Finding> {
    if (typeof value === 'string') yield { kind: 'NEXT', url: showUrl(this.document.url, value) };
    else yield* findDataset(value);
  }

  *closed(path: JsonPath, size: number): Iterable<Finding> {
    const [first, second] = path;
    if (first !== 'result') return;
    // The list around that of DKAN has one.
    this.#datasets = Math.max(this.#datasets, size);
    if (second !== undefined || !(this.#fields.has('id') || this.#fields.has('name'))) return;
    this.#isAnswer = true;
    yield* findDataset(Object.fromEntries(this.#fields));
  }

  *end(): Iterable<Finding> {
    if (this.#hasFailed || !this.#isAnswer) yield this.#failure();
    const next = nextPageUrl(this.document.url, { datasets: this.#datasets, total: this.#total });
    if (next !== null) yield { kind: 'NEXT', url: next };
  }

  #failure(): Finding {
    const accepted =
      'an answer of the action interface of CKAN with a "result"; ' +
      'portals of DKAN may need …/api/3/action/current_package_list_with_resources';
    return asFinding(
      rejectedProblem('DOCUMENT_BROKEN', null, { field: 'result', found: this.#error, accepted }),
    );
  }
}
