import type { Database } from '../../database/database.js';
import { Graph } from '../rdf/graph.js';
import type { Syntax } from '../rdf/syntaxes.js';
import { Addresses } from './addresses.js';
import {
  type CatalogueRow,
  type Page,
  describeCatalogue,
  describePage,
} from './describe-catalogue.js';
import { describeDataset } from './describe-dataset.js';
import { describeKind } from './describe-kind.js';
import { describeImplementation, describeUseCase } from './describe-use-case.js';
import type { DatasetRow } from './dataset-row.js';
import { readImplementations, readKinds, readUseCases } from './read-concepts.js';
import { readDatasetPage, readDatasets } from './read-datasets.js';
import type { Scope } from './scope.js';

/** Entries on a page; a portal of 100,000 datasets is 200 requests of some megabytes. */
export const PAGE_SIZE = 500;

export const lastPage = ({ entries }: CatalogueRow): number =>
  Math.max(1, Math.ceil(entries / PAGE_SIZE));

export interface DocumentRequest {
  syntax: Syntax;
  /** Without a slash at the end. */
  publicUrl: string;
  /** The whole catalogue unless given. */
  page?: Page;
}

/**
 * A document of the catalogue, piece by piece: no more than one batch of rows and one piece are held. Only what many records share is remembered, so that it is described once.
 */
export async function* writeCatalogue(
  database: Database,
  catalogue: CatalogueRow,
  { syntax, publicUrl, page }: DocumentRequest,
): AsyncGenerator<string> {
  const writer = syntax.createWriter();
  const scope: Scope = { graph: new Graph(), at: new Addresses(publicUrl) };
  const write = (): string => writer.write(scope.graph.take());
  describeCatalogue(scope, catalogue);
  describePage(scope, catalogue.entries, page);
  yield writer.begin() + write();
  if ((page?.number ?? 1) === 1) {
    for await (const records of describeUses(database, scope)) yield* writeEach(records, write);
  }
  const describe = (row: DatasetRow) => describeDataset(scope, row);
  for await (const rows of readRows(database, page)) yield* writeEach(bind(rows, describe), write);
  yield writer.end();
}

const readRows = async function* (
  database: Database,
  page: Page | undefined,
): AsyncGenerator<DatasetRow[]> {
  if (!page) yield* readDatasets(database);
  else yield await readDatasetPage(database, { page: page.number, size: PAGE_SIZE });
};

/** Records to come, each to be described when its turn has come. */
type Records = Iterable<() => void>;

const bind = <Row>(rows: readonly Row[], describe: (row: Row) => void): Records =>
  rows.map((row) => () => describe(row));

/** Characters after which others have their turn; slow clients are not sent much more than they can take. */
const PIECE_LENGTH = 65_536;

function* writeEach(records: Records, write: () => string): Generator<string> {
  let text = '';
  for (const describe of records) {
    describe();
    text += write();
    if (text.length < PIECE_LENGTH) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Kinds of data, use cases, and where these run. */
async function* describeUses(database: Database, scope: Scope): AsyncGenerator<Records> {
  for await (const rows of readKinds(database)) {
    yield bind(rows, ({ kind }) => describeKind(scope, kind));
  }
  for await (const rows of readUseCases(database)) {
    yield bind(rows, (row) => describeUseCase(scope, row));
  }
  for await (const rows of readImplementations(database)) {
    yield bind(rows, (row) => describeImplementation(scope, row));
  }
}

/** The document of one dataset. */
export function writeDataset(
  row: DatasetRow,
  { syntax, publicUrl }: Pick<DocumentRequest, 'syntax' | 'publicUrl'>,
): string {
  const writer = syntax.createWriter();
  const scope: Scope = { graph: new Graph(), at: new Addresses(publicUrl) };
  describeDataset(scope, row);
  return writer.begin() + writer.write(scope.graph.take()) + writer.end();
}
