import { readSnapshot } from '../../src/catalogue/matching/facts-reader.js';
import { nouns } from '../../src/catalogue/nouns.js';
import { type OrderValue, orderOf } from '../../src/catalogue/reading/order.js';
import { subjects } from '../../src/catalogue/statistics/dimensions.js';
import { listingOf } from '../../src/catalogue/statistics/statistics.type.js';
import { sql } from '../../src/database/database.js';
import { entities } from '../../src/federation/entity-keys.js';
import { encodeCursor } from '../../src/graphql/cursor.js';
import { nodeId } from '../../src/graphql/node-id.js';
import { readGazetteer } from '../../src/harvest/gazetteer/read-gazetteer.js';
import { readPairs } from '../../src/harvest/duplicates/review/read-pairs.js';
import { readSource } from '../../src/harvest/store/read-source.js';
import { readCatalogueRow } from '../../src/publish/dcat/read-catalogue.js';
import {
  readDataset,
  readDatasetPage,
  readDatasets,
  readWithdrawal,
} from '../../src/publish/dcat/read-datasets.js';
import { EXPORT_FORMATS } from '../../src/publish/export/formats.js';
import { EXPORT_TABLES } from '../../src/publish/export/tables.js';
import { countRows, writeExport } from '../../src/publish/export/write-export.js';
import { readTitles } from '../../src/publish/page/read-titles.js';
import type { Asker } from '../support/ask.js';
import { everyField, filtersOf, type ListField, listFields, ordersOf } from './questions.js';
import type { SentStatements } from './sent-statements.js';

/** Asks all that the server can be asked and that reads the catalogue. */
export async function askEverything(asker: Asker, sent: SentStatements): Promise<void> {
  const names = await readNames(asker);
  const asking = { asker, sent, names };
  for (const list of listFields(asker.schema)) await askList(asking, list);
  await askElsewhere(asking);
  await askRecords(asking);
  await askSearch(asking);
  await askStatistics(asking);
}

interface Asking {
  readonly asker: Asker;
  readonly sent: SentStatements;
  /** One of each kind of name that filters take. */
  readonly names: readonly string[];
}

async function askList({ asker, sent, names }: Asking, list: ListField): Promise<void> {
  const { label, name, around } = list;
  const ask = (how: string, args: string, asked: string, filter?: unknown) =>
    sent.instead(
      `${label} ${how}`,
      () => {
        const query = around(`${name}(${args}) ${asked}`);
        const declared = filter ? `query ($filter: ${list.filter.name}) ` : '';
        return asker.answer(declared + query, filter ? { filter } : {});
      },
      // The records that it hangs on.
      label.startsWith('Query.') ? 0 : 1,
    );
  await ask('counted', 'first: 0', '{ totalCount }');
  for (const { field, direction } of ordersOf(list)) {
    const order = `{ field: ${field}, direction: ${direction} }`;
    await ask(`by ${field} ${direction}`, `first: 20, orderBy: ${order}`, '{ nodes { id } }');
    const after = cursorIn(list, { field, direction });
    await ask(
      `by ${field} ${direction} after`,
      `first: 20, orderBy: ${order}, after: "${after}"`,
      '{ nodes { id } }',
    );
  }
  for (const { label: by, value } of filtersOf(list, names)) {
    await ask(`where ${by}`, 'first: 20, filter: $filter', '{ nodes { id } }', value);
    await ask(`counted where ${by}`, 'first: 0, filter: $filter', '{ totalCount }', value);
  }
}

/** A place in the list, about its middle. */
function cursorIn({ noun }: ListField, order: OrderValue): string {
  const { name, keys } = orderOf(noun, order);
  return encodeCursor(
    name,
    keys.map(({ type }) => MIDDLE[type]),
  );
}

const MIDDLE = { text: 'M', int: 1000, float8: 1, date: '2022-06-15', boolean: false };

/** Names of records and terms, some of each noun. */
async function readNames({ database }: Asker): Promise<string[]> {
  const names = nouns.map(({ noun: { table, columns } }) =>
    columns.has('slug')
      ? sql`(select slug as name from ${sql.table(table)} order by id limit 1)`
      : sql`(select code as name from ${sql.table(table)} order by id limit 1)`,
  );
  const rows = await database.rows<{ name: string }>(sql.join(names, sql` union all `));
  return [...rows.map(({ name }) => name), 'CSV', 'CC BY 4.0', 'CC_BY_4_0', 'agreement'];
}

/** Records by their keys, with all that hangs on them. */
async function askRecords({ asker, sent }: Asking): Promise<void> {
  for (const { noun, keys } of entities) {
    const type = asker.schema.getType(noun.type);
    const list = listFields(asker.schema).find(
      ({ label, noun: of }) => label.startsWith('Query.') && of === noun,
    );
    await sent.during(`${noun.type}, every field`, () =>
      asker.answer(`{ ${list!.name}(first: 5) { nodes ${everyField(type)} } }`),
    );
    for (const { field, type: keyType } of keys) {
      const value = { ID: nodeId(noun.type, 1), String: 'x', Int: 1 }[keyType];
      const of = { __typename: noun.type, [field]: value };
      await sent.instead(`${noun.type} by ${field}`, () =>
        asker.answer(
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${noun.type} { assertion: __typename ${[...noun.columns].includes('slug') ? 'slug' : 'code'} } } }`,
          { of: [of] },
        ),
      );
    }
  }
  for (const field of Object.values(asker.schema.getQueryType()!.getFields())) {
    const key = field.args.find(({ name }) => name === 'slug' || name === 'code');
    if (!key) continue;
    await sent.instead(`Query.${field.name}`, () =>
      asker.answer(`{ ${field.name}(${key.name}: "x") { ${key.name} } }`),
    );
  }
}

async function askSearch({ asker, sent }: Asking): Promise<void> {
  const narrowings = [
    '',
    ', types: [Dataset, City]',
    ', filter: { countries: ["BE"] }',
    ', filter: { themes: ["TRAN"] }',
    ', filter: { statuses: ["OPERATIONAL"] }',
    `, after: "${encodeCursor('search', [0.5, 'Dataset', 1])}"`,
  ];
  for (const text of ['parking', 'muni', '"air quality" -noise']) {
    for (const narrowing of narrowings) {
      await sent.instead(`search${narrowing}`, () =>
        asker.answer(
          `query ($text: String!) { search(text: $text, first: 20${narrowing}) { totalCount facets { key } } }`,
          { text },
        ),
      );
    }
  }
}

/** Each dimension of each subject, and each filter of it by one of them. */
async function askStatistics({ asker, sent, names }: Asking): Promise<void> {
  for (const [subject, [field, { noun }]] of Object.entries(listingOf)) {
    const dimensions = Object.keys(subjects[subject]!.dimensions);
    const ask = (label: string, by: string, filter?: object) =>
      sent.instead(`statistics of ${subject} by ${by} ${label}`, () =>
        asker.answer(
          `query ($filter: StatisticsFilter) { statistics(subject: ${subject}, by: [${by}], filter: $filter) { totalRows } }`,
          { filter },
        ),
      );
    for (const by of dimensions) await ask('', by);
    const list = listFields(asker.schema).find(
      ({ label, noun: of }) => label.startsWith('Query.') && of === noun,
    )!;
    for (const { label, value } of filtersOf(list, names)) {
      await ask(`where ${label}`, dimensions[0]!, { [field]: value });
    }
  }
}

/** What is read for publishing and for harvesting, and the facts of the matching, which come one after the other. */
async function askElsewhere({ asker, sent }: Asking): Promise<void> {
  const { database } = asker;
  await sent.during('the facts of the matching', () => readSnapshot(database));
  const reads: Record<string, () => Promise<unknown>> = {
    'the gazetteer of harvests': () => readGazetteer(database),
    'the catalogue as DCAT-AP': () => readCatalogueRow(database),
    'a dataset as DCAT-AP': () => readDataset(database, 'x'),
    'a withdrawn dataset': () => readWithdrawal(database, 'x'),
    'a page of datasets as DCAT-AP': () => readDatasetPage(database, { page: 7, size: 100 }),
    'all datasets as DCAT-AP': () => readDatasets(database).next(),
    'titles of a page of datasets': () => readTitles(database, { page: 7, size: 100 }),
    'counts of what can be exported': () => countRows(database, EXPORT_TABLES),
    'counts of the catalogue': () =>
      asker.answer('{ catalogue { revision counts { type count } } }'),
    'a node by its id': () =>
      asker.answer('query ($id: ID!) { node(id: $id) { id } }', { id: nodeId('City', 1) }),
    'pairs of duplicates': () => readPairs(database, { status: 'CANDIDATE', first: 20, skip: 0 }),
    'a claimed harvest': () => readSource(database, 'x'),
  };
  for (const table of EXPORT_TABLES) {
    reads[`an export of ${table.name}`] = () =>
      writeExport(database, table, EXPORT_FORMATS[0]!).next();
  }
  for (const [label, read] of Object.entries(reads))
    await sent.instead(label, async () => read().catch(() => {}));
}
