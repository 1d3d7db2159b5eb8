import { describe, expect, it } from 'vitest';
import { dataJsonAdapter } from '../../../src/harvest/data-json/adapter.js';
import type { StatedDataset } from '../../../src/harvest/stated-dataset.js';
import { findIn, shortly } from '../../support/catalogue-document.js';
import { TREES } from './given-trees.js';

async function readOne(change: object): Promise<StatedDataset | undefined> {
  const { datasets } = await findIn(dataJsonAdapter, { dataset: [{ ...TREES, ...change }] });
  return datasets[0];
}

it('hands on what a dataset states, in its own words', async () => {
  const { datasets, problems } = await findIn(dataJsonAdapter, {
    conformsTo: 'v1.1',
    dataset: [TREES],
  });

  expect(problems).toEqual([]);
  expect(datasets).toMatchObject([
    {
      identifier: 'trees-1',
      titles: [{ text: 'Street trees', language: null }],
      descriptions: [{ text: '<p>Every tree.</p>', language: null }],
      keywords: [{ text: 'trees' }, { text: 'streets' }],
      publisher: { names: [{ text: 'City of Alder' }] },
      hasContactPoint: true,
      modified: 'R/P1D',
      frequency: 'R/P1Y',
      accessRights: 'public',
      licence: 'see our website',
      places: [{ iri: null, names: [], geometry: '-83.7,42.2,-82.9,42.7' }],
      periods: [{ start: '2015-01-01', end: '2015-12-31' }],
      distributions: [
        {
          titles: [{ text: 'As a table' }],
          downloadUrl: 'https://data.example/trees.csv',
          byteSize: '2048',
        },
        { accessUrl: 'https://data.example/api', format: 'API' },
      ],
    },
  ]);
});

it('reads the profile of datos.gob.ar', async () => {
  const dataset = await readOne({
    superTheme: ['ECON'],
    theme: ['compras'],
    publisher: { name: 'Ministerio', mbox: 'datos@example' },
    distribution: [
      {
        identifier: 'd-1',
        accessURL: 'https://a.example',
        field: [{ title: 'monto', type: 'number' }],
      },
    ],
  });

  expect(dataset).toMatchObject({
    themes: ['ECON', 'compras'],
    distributions: [{ identifier: 'd-1' }],
  });
});

it('reads version 1.0: a bare list, keywords in one text, and a dataset that is its own distribution', async () => {
  const { datasets } = await findIn(dataJsonAdapter, [
    {
      identifier: 'a',
      title: 'A',
      keyword: 'bikes, lanes,',
      publisher: 'City',
      accessURL: 'https://a.example',
      format: 'csv',
    },
  ]);

  expect(datasets).toMatchObject([
    {
      keywords: [{ text: 'bikes' }, { text: 'lanes' }],
      publisher: { names: [{ text: 'City' }] },
      distributions: [{ accessUrl: 'https://a.example', format: 'csv' }],
    },
  ]);
});

it.each([
  ['no distributions', { distribution: null }, { distributions: [] }],
  [
    'one distribution without a list',
    { distribution: { accessURL: 'https://x.example' } },
    { distributions: [{ accessUrl: 'https://x.example' }] },
  ],
  [
    'an access level that is not public',
    { accessLevel: 'restricted public' },
    { accessRights: 'restricted public' },
  ],
  [
    'an address as place',
    { spatial: 'https://geonames.example/1' },
    { places: [{ iri: 'https://geonames.example/1' }] },
  ],
  [
    'a name as place',
    { spatial: 'Alder, Ohio' },
    { places: [{ names: [{ text: 'Alder, Ohio' }] }] },
  ],
  [
    'GeoJSON as place',
    { spatial: { type: 'Point', coordinates: [1, 2] } },
    { places: [{ geometry: '{"type":"Point","coordinates":[1,2]}' }] },
  ],
  ['numbers as place', { spatial: [1, 2, 3, 4] }, { places: [{ geometry: '1,2,3,4' }] }],
  [
    'several places',
    { spatial: ['Alder', 'Birch'] },
    { places: [{ names: [{ text: 'Alder' }] }, { names: [{ text: 'Birch' }] }] },
  ],
  [
    'an open period',
    { temporal: '2015-01-01/..' },
    { periods: [{ start: '2015-01-01', end: null }] },
  ],
  ['a number as date', { modified: 2013 }, { modified: '2013' }],
  [
    'blank texts',
    { title: ' ', license: '', keyword: ['', 'a'] },
    { titles: [], licence: null, keywords: [{ text: 'a' }] },
  ],
  ['an empty contact', { contactPoint: { fn: '' } }, { hasContactPoint: false }],
  ['half a character and a zero', { title: 'a\0b\uD83D' }, { titles: [{ text: 'ab\uFFFD' }] }],
])('accepts %s', async (_what, change, expected) => {
  expect(await readOne(change)).toMatchObject(expected);
});

describe('what is wrong with a record', () => {
  it.each([
    ['a number for a list of objects', { distribution: 5 }, ['KEPT VALUE_INVALID distribution']],
    ['a list for a text', { title: ['x', { of: {} }] }, ['KEPT VALUE_INVALID title']],
    [
      'an object inside a distribution',
      { distribution: [{}, { format: {} }] },
      ['KEPT VALUE_INVALID distribution[1].format'],
    ],
    [
      'a wrong part of a single distribution',
      { distribution: { format: {} } },
      ['KEPT VALUE_INVALID distribution[0].format'],
    ],
    ['a list for the publisher', { publisher: [1, 2] }, ['KEPT VALUE_INVALID publisher']],
    [
      'two things',
      { modified: {}, keyword: [{}] },
      ['KEPT VALUE_INVALID keyword', 'KEPT VALUE_INVALID modified'],
    ],
  ])('is told and left out: %s', async (_what, change, expected) => {
    const { datasets, problems } = await findIn(dataJsonAdapter, {
      dataset: [{ ...TREES, ...change }],
    });

    expect(problems.map(shortly).toSorted()).toEqual(expected);
    expect(problems.every(({ record }) => record === 'trees-1')).toBe(true);
    expect(datasets).toHaveLength(1);
  });

  it('says what was found, and what is accepted', async () => {
    const { problems } = await findIn(dataJsonAdapter, {
      dataset: [{ ...TREES, title: { en: { of: 'x'.repeat(300) } } }],
    });

    expect(problems).toEqual([
      {
        code: 'VALUE_INVALID',
        outcome: 'KEPT',
        record: 'trees-1',
        field: 'title',
        found: `{"en":{"of":"${'x'.repeat(187)}`,
        accepted: 'a text, or an object with a text for each language',
      },
    ]);
  });

  it.each([null, 5, 'text', ['list']])('rejects %j as a record', async (record) => {
    const { datasets, problems } = await findIn(dataJsonAdapter, { dataset: [record, TREES] });

    expect(problems.map(shortly)).toEqual(['REJECTED RECORD_BROKEN dataset[0]']);
    expect(datasets).toHaveLength(1);
  });

  it('lets a record with keys that JavaScript treats specially do no harm', async () => {
    const record =
      '{"identifier":"a","title":"first","title":"A","__proto__":{"x":1},"constructor":{"prototype":1}}';
    const { datasets } = await findIn(dataJsonAdapter, `{"dataset":[${record}]}`);

    expect(datasets).toMatchObject([{ titles: [{ text: 'A' }] }]);
    expect(Object.getPrototypeOf({})).not.toHaveProperty('x');
  });
});

describe('a dataset without identifier', () => {
  it.each([
    [{ landingPage: 'https://a.example/1', title: 'A' }, 'https://a.example/1'],
    [{ title: 'A' }, 'title:559aead08264d5795d3909718cdd05ab'],
  ])('is known by what stays the same', async (record, identifier) => {
    const { datasets, problems } = await findIn(dataJsonAdapter, { dataset: [record] });

    expect(datasets.map((dataset) => dataset.identifier)).toEqual([identifier]);
    expect(problems.map(shortly)).toEqual(['KEPT IDENTIFIER_MISSING identifier']);
  });

  it('is rejected when nothing tells it apart', async () => {
    const { datasets, problems } = await findIn(dataJsonAdapter, { dataset: [{}, TREES] });

    expect(problems.map(shortly)).toEqual(['REJECTED IDENTIFIER_MISSING identifier']);
    expect(datasets).toHaveLength(1);
  });
});
