import type { CatalogueAdapter, Finding } from '../adapter.js';
import type { JsonKind, JsonPath } from '../json/json-event.js';
import { type JsonReading, readJson } from '../json/read-json.js';
import { asFinding, keptProblem, rejectedProblem } from '../record-problems.js';
import { findDataset } from './find-dataset.js';

/** Reads data.json files: DCAT-US (Project Open Data 1.0 and 1.1) and the profile of datos.gob.ar. */
export const dataJsonAdapter: CatalogueAdapter = {
  protocol: 'DATA_JSON',
  accept: 'application/json',
  firstUrl,
  read: (document) => readJson(document, new DataJsonReading()),
};

/** The address of a portal becomes that of its file. */
function firstUrl(address: URL): URL {
  const isFile = /\.[a-z]+$/i.test(address.pathname) || address.search !== '';
  return isFile ? address : new URL('/data.json', address);
}

class DataJsonReading implements JsonReading {
  #hasDatasets = false;

  /** Version 1.0 is a bare list of datasets; the later ones have it at the key "dataset". */
  plan(path: JsonPath, kind: JsonKind): 'DESCEND' | 'TAKE' | 'SKIP' {
    const [first] = path;
    if (first === undefined) return this.#startDocument(kind);
    if (typeof first === 'string' && first !== 'dataset') return 'SKIP';
    this.#hasDatasets = true;
    return path.length === 1 && first === 'dataset' && kind === 'ARRAY' ? 'DESCEND' : 'TAKE';
  }

  #startDocument(kind: JsonKind): 'DESCEND' {
    this.#hasDatasets = kind === 'ARRAY';
    return 'DESCEND';
  }

  *value(path: JsonPath, value: unknown): Iterable<Finding> {
    if (path.length === 1 && path[0] === 'dataset') {
      const accepted = 'a list of datasets; an object is taken as the only one in it';
      yield asFinding(
        keptProblem('VALUE_INVALID', null, { field: 'dataset', found: value, accepted }),
      );
    }
    if (path.length > 0) yield* findDataset(value);
  }

  *end(): Iterable<Finding> {
    if (this.#hasDatasets) return;
    const accepted = 'a list of datasets at the key "dataset"';
    yield asFinding(rejectedProblem('DOCUMENT_BROKEN', null, { field: 'dataset', accepted }));
  }
}
