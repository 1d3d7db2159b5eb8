import { existsSync, readFileSync } from 'node:fs';
import { ckanAdapter } from '../../../src/harvest/ckan/adapter.js';
import { dataJsonAdapter } from '../../../src/harvest/data-json/adapter.js';
import { dcatApAdapter } from '../../../src/harvest/dcat-ap/dcat-ap.adapter.js';
import type { CatalogueAdapter } from '../../../src/harvest/adapter.js';
import { normaliseDataset } from '../../../src/harvest/normalise/normalise-dataset.js';
import type { NormalisedDataset } from '../../../src/harvest/normalised-dataset.js';
import { projectPath } from '../../../src/database/project-path.js';

/** The kinds that somebody read out of a dataset; `either` are those that one may assign or not. */
interface Labels {
  readonly none: readonly string[];
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly either: Readonly<Record<string, readonly string[]>>;
}

export interface LabelledDataset {
  readonly file: string;
  readonly dataset: NormalisedDataset;
  readonly kinds: readonly string[];
  readonly either: readonly string[];
}

const FOLDER = projectPath('../shared/fixtures/catalogues');

/** The catalogues are not part of the project. */
export const hasCatalogues = existsSync(FOLDER);

const LABELS = JSON.parse(
  readFileSync(projectPath('test/harvest/kinds/labels.json'), 'utf8'),
) as Record<string, Labels>;

/** The labelled datasets of all catalogues of the folder. */
export async function readLabelled(): Promise<LabelledDataset[]> {
  const read = Object.entries(LABELS).map(([file, labels]) => readFile(file, labels));
  return (await Promise.all(read)).flat();
}

async function readFile(file: string, { none, kinds, either }: Labels): Promise<LabelledDataset[]> {
  const body = (async function* () {
    yield readFileSync(`${FOLDER}/${file}`);
  })();
  const found: LabelledDataset[] = [];
  const document = {
    url: `https://catalogue.example/${file}`,
    contentType: contentTypeOf(file),
    body,
  };
  for await (const finding of adapterOf(file).read(document)) {
    const dataset = finding.kind === 'DATASET' ? normaliseDataset(finding.dataset).dataset : null;
    const labels =
      dataset && (kinds[dataset.identifier] ?? (none.includes(dataset.identifier) ? [] : null));
    if (dataset && labels)
      found.push({ file, dataset, kinds: labels, either: either[dataset.identifier] ?? [] });
  }
  return found;
}

function adapterOf(file: string): CatalogueAdapter {
  if (/package_search|dkan/.test(file)) return ckanAdapter;
  return file.endsWith('.json') ? dataJsonAdapter : dcatApAdapter;
}

function contentTypeOf(file: string): string {
  if (file.endsWith('.ttl')) return 'text/turtle';
  if (file.endsWith('.jsonld')) return 'application/ld+json';
  return file.endsWith('.json') ? 'application/json' : 'application/rdf+xml';
}
