import { type Database, sql } from '../../../src/database/database.js';
import type { Catalogue } from '../../../src/seed/catalogue.js';
import { planDatasets } from '../../../src/seed/plan/plan-datasets.js';
import { planRows } from '../../../src/seed/plan/plan-rows.js';
import { type Rows, tableNames } from '../../../src/seed/write/tables.js';
import { writeAllRows } from '../../../src/seed/write/write-rows.js';
import type { GeneratedDataset } from './datasets.js';
import { generateCatalogue } from './generate-catalogue.js';
import type { CatalogueSizes } from './sizes.js';
import { readVocabulary } from './vocabulary.js';

type Report = (line: string) => void;

/** So many datasets are held in memory at once. */
const DATASETS_AT_ONCE = 20_000;

/** Fills an empty, migrated database by the way that the files of a catalogue take, and lets PostgreSQL look at it. */
export async function loadCatalogue(
  database: Database,
  sizes: CatalogueSizes,
  report: Report = () => {},
): Promise<void> {
  const { frame, datasets } = generateCatalogue(sizes, await readVocabulary());
  const rows = planRows(frame);
  const { source, country, theme, data_kind, city, business } = rows;
  // Datasets name these, and the other records name datasets.
  await write(database, { ...nothing(), source, country, theme, data_kind, city, business });
  let written = 0;
  for (const some of inParts(datasets(), DATASETS_AT_ONCE)) {
    await write(database, rowsOfDatasets(frame, some));
    written += some.length;
    report(
      `${written.toLocaleString('en-GB')} of ${sizes.datasets.toLocaleString('en-GB')} datasets`,
    );
  }
  report('all that is not a dataset');
  await write(database, rows);
  report('letting PostgreSQL look at the tables');
  await database.rows(sql`analyze`);
}

const nothing = (): Rows => Object.fromEntries(tableNames.map((name) => [name, []])) as never;

function rowsOfDatasets(frame: Catalogue, some: readonly GeneratedDataset[]): Rows {
  const byKind = Map.groupBy(
    some.flatMap(({ dataset, kinds }) => kinds.map((kind) => ({ id: dataset.id, kind }))),
    ({ kind }) => kind,
  );
  const kinds = frame.dataKinds.kinds.map((kind) => ({
    ...kind,
    datasets: (byKind.get(kind.slug) ?? []).map(({ id }) => id),
  }));
  const datasets = some.map(({ dataset }) => dataset);
  const dataKinds = { ...frame.dataKinds, kinds, rules: [] };
  return { ...nothing(), ...planDatasets({ ...frame, datasets, dataKinds }) };
}

async function write(database: Database, rows: Rows): Promise<void> {
  await database.connection
    .transaction()
    .execute((transaction) =>
      writeAllRows({ transaction, rows, replace: false, report: () => {} }),
    );
}

function* inParts<Value>(values: Iterable<Value>, most: number): Generator<Value[]> {
  let part: Value[] = [];
  for (const value of values) {
    part.push(value);
    if (part.length < most) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
