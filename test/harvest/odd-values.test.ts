import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ckanAdapter } from '../../src/harvest/ckan/adapter.js';
import { ckanRecord } from '../../src/harvest/ckan/record.js';
import { dataJsonAdapter } from '../../src/harvest/data-json/adapter.js';
import { dataJsonRecord } from '../../src/harvest/data-json/record.js';
import { opendatasoftAdapter } from '../../src/harvest/opendatasoft/adapter.js';
import { noBasics, noDcat } from '../../src/harvest/opendatasoft/record.js';
import { findIn } from '../support/catalogue-document.js';

const DEEP = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

const ODD = [
  5,
  true,
  '',
  ' ',
  'word',
  [],
  {},
  [[]],
  [null],
  [{}],
  ['word'],
  [5, 'word'],
  [true],
  { a: {} },
  { en: 'x' },
  { name: [] },
  [{ name: {} }],
  [{ url: [] }],
  '[',
  '{}',
  '[{"name": {"a": {}}}]',
  '{"a": [1]}',
  DEEP,
  `"${DEEP}"`,
  ' '.repeat(200_000),
  `POINT${' '.repeat(200_000)}`,
  `1${' '.repeat(200_000)}x`,
  ',;'.repeat(100_000),
  '\u0000\uD800',
  1e308,
  -0,
];

const odd = fc.oneof(fc.constantFrom(...ODD), fc.jsonValue({ maxDepth: 3 }));

/** A record of which some fields have odd values; none that decides whether it is taken at all. */
const oddRecord = (keys: readonly string[], decisive: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys.filter((key) => !decisive.includes(key))), odd, {
    maxKeys: 6,
  });

it.each([
  [
    'CKAN',
    ckanAdapter,
    Object.keys(ckanRecord.shape),
    ['id', 'name', 'state', 'private', 'type'],
    (record: object) => ({
      success: true,
      result: { count: 1, results: [{ ...record, id: 'a' }] },
    }),
  ],
  [
    'data.json',
    dataJsonAdapter,
    Object.keys(dataJsonRecord.shape),
    ['identifier'],
    (record: object) => ({ dataset: [{ ...record, identifier: 'a' }] }),
  ],
  [
    'Opendatasoft',
    opendatasoftAdapter,
    [...Object.keys(noBasics), ...Object.keys(noDcat)],
    [],
    (record: object) => [{ dataset_id: 'a', metas: { default: record, dcat: record } }],
  ],
  [
    'Opendatasoft, outside',
    opendatasoftAdapter,
    ['has_records', 'fields', 'attachments', 'alternative_exports', 'metas'],
    [],
    (record: object) => [{ ...record, dataset_id: 'a' }],
  ],
] as const)(
  'a dataset of %s is kept, whatever is in its fields',
  async (_name, adapter, keys, decisive, wrap) => {
    await fc.assert(
      fc.asyncProperty(oddRecord(keys, decisive), async (record) => {
        const { datasets, problems } = await findIn(adapter, wrap(record), {
          url: 'https://p.example/api/explore/v2.1/catalog/x',
        });

        expect(datasets.map(({ identifier }) => identifier)).toEqual(['a']);
        expect(problems.filter(({ code }) => code !== 'VALUE_INVALID')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);

it.each(['[', '{"a":', ',', '"', 'x"\\"'])(
  'a document that repeats %s is done with at once',
  async (part) => {
    const started = performance.now();
    await findIn(dataJsonAdapter, `{"dataset": [${part.repeat(300_000)}`);
    await findIn(dataJsonAdapter, `[{"title": "a" ${part.repeat(300_000)}}]`);

    expect(performance.now() - started).toBeLessThan(5000);
  },
);
