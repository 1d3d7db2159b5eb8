import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectPath } from '../../src/database/project-path.js';
import type { CatalogueAdapter, Finding } from '../../src/harvest/adapter.js';
import { ckanAdapter } from '../../src/harvest/ckan/adapter.js';
import { dataJsonAdapter } from '../../src/harvest/data-json/adapter.js';
import { readAll, shortly } from '../support/catalogue-document.js';

/** Real catalogues are not ours to hand on: where they are not, there is nothing to read. */
const FOLDER = join(projectPath('..'), 'shared/fixtures/catalogues');

interface Expected {
  readonly file: string;
  readonly adapter: CatalogueAdapter;
  readonly datasets: number;
  readonly distributions: number;
  /** How many the portal says that it has; a page that was saved has fewer, and leads nowhere. */
  readonly total?: number;
  readonly problems?: readonly string[];
}

const EXPECTED: readonly Expected[] = [
  { file: 'udata-dkan-french-w-license.json', adapter: ckanAdapter, datasets: 1, distributions: 2 },
  {
    file: 'envidat-package_search.json',
    adapter: ckanAdapter,
    datasets: 2,
    distributions: 5,
    total: 858,
  },
  {
    file: 'dadosgovbr-package_search-p.json',
    adapter: ckanAdapter,
    datasets: 10,
    distributions: 227,
    total: 13_786,
  },
  {
    file: 'dadosgovbr-package_search-off.json',
    adapter: ckanAdapter,
    datasets: 10,
    distributions: 27,
    total: 554,
  },
  {
    file: 'philadelphia-dcatus_with_none.json',
    adapter: dataJsonAdapter,
    datasets: 402,
    distributions: 2841,
  },
  { file: 'dcatus_bad_license_uri.json', adapter: dataJsonAdapter, datasets: 1, distributions: 1 },
  {
    file: 'datajson-collection-2-parent-4-children.json',
    adapter: dataJsonAdapter,
    datasets: 6,
    distributions: 8,
  },
  { file: 'datajson-geospatial.json', adapter: dataJsonAdapter, datasets: 2, distributions: 4 },
  { file: 'datajson-arm.json', adapter: dataJsonAdapter, datasets: 3, distributions: 3 },
  { file: 'datajson-ny.json', adapter: dataJsonAdapter, datasets: 1, distributions: 4 },
  { file: 'datajson-reserved-title.json', adapter: dataJsonAdapter, datasets: 1, distributions: 1 },
  {
    // It lists two; the first is an empty object, which nothing tells apart.
    file: 'datajson-missing-dataset-fields.json',
    adapter: dataJsonAdapter,
    datasets: 1,
    distributions: 0,
    problems: ['REJECTED IDENTIFIER_MISSING identifier'],
  },
  {
    file: 'argentina-catalogo_justicia.json',
    adapter: dataJsonAdapter,
    datasets: 16,
    distributions: 56,
  },
  {
    file: 'argentina-mismatched_downloadURL_and_format.json',
    adapter: dataJsonAdapter,
    datasets: 2,
    distributions: 4,
  },
  {
    file: 'argentina-malformed_date.json',
    adapter: dataJsonAdapter,
    datasets: 1,
    distributions: 1,
  },
  {
    file: 'argentina-malformed_email.json',
    adapter: dataJsonAdapter,
    datasets: 1,
    distributions: 1,
  },
  {
    file: 'argentina-invalid_keywords.json',
    adapter: dataJsonAdapter,
    datasets: 3,
    distributions: 6,
  },
  {
    // Its list of datasets is one dataset without the list: it is taken as the only one, and told.
    file: 'argentina-invalid_dataset_type.json',
    adapter: dataJsonAdapter,
    datasets: 1,
    distributions: 1,
    problems: ['KEPT VALUE_INVALID dataset'],
  },
  { file: 'datosgobar-old-data.json', adapter: dataJsonAdapter, datasets: 72, distributions: 322 },
];

async function read({ file, adapter }: Expected): Promise<Finding[]> {
  const url = `https://portal.example/${file}`;
  return readAll(
    adapter.read({
      url,
      contentType: 'application/json',
      body: createReadStream(join(FOLDER, file)),
    }),
  );
}

it.skipIf(!existsSync(FOLDER)).each(EXPECTED)(
  'reads $datasets datasets of $file',
  async (expected) => {
    const findings = await read(expected);
    const datasets = findings.flatMap((finding) =>
      finding.kind === 'DATASET' ? [finding.dataset] : [],
    );
    const problems = findings.flatMap((finding) =>
      finding.kind === 'PROBLEM' ? [finding.problem] : [],
    );

    expect(datasets).toHaveLength(expected.datasets);
    expect(datasets.flatMap(({ distributions }) => distributions)).toHaveLength(
      expected.distributions,
    );
    expect(problems.map(shortly)).toEqual(expected.problems ?? []);
    expect(findings.find(({ kind }) => kind === 'TOTAL')).toEqual(
      expected.total === undefined ? undefined : { kind: 'TOTAL', count: expected.total },
    );
    expect(findings.some(({ kind }) => kind === 'NEXT')).toBe(false);
  },
);
