import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opendatasoftAdapter } from '../../../src/harvest/opendatasoft/adapter.js';
import { bytesOf, findIn, shortly } from '../../support/catalogue-document.js';

const CATALOGUE = 'https://alder.example/api/explore/v2.1/catalog';
const PAGE = `${CATALOGUE}/datasets?limit=100&offset=0`;

const STOPS = {
  dataset_id: 'bus-stops',
  dataset_uid: 'da_1',
  has_records: true,
  attachments: [
    { id: 'guide_pdf', title: 'Guide', mimetype: 'application/pdf', url: '/files/guide.pdf' },
  ],
  alternative_exports: [],
  fields: [
    { name: 'stop', type: 'text' },
    { name: 'where', type: 'geo_point_2d' },
  ],
  metas: {
    default: {
      title: 'Arrêts de bus',
      description: '<p>Tous.</p>',
      keyword: ['bus', 'arrêt'],
      theme: ['Transports, Déplacements'],
      license: 'Licence Ouverte v2.0',
      license_url: 'https://licence.example/lo2',
      language: 'fr',
      metadata_languages: ['fr', 'en'],
      modified: '2024-05-06T07:08:09+00:00',
      publisher: 'Ville d’Alder',
      references: 'https://alder.example/about',
      territory: ['Alder'],
      records_count: 12,
    },
    dcat: {
      created: '2020-01-02',
      issued: null,
      creator: 'Service',
      contact_name: 'Bureau',
      accrualperiodicity: 'Quotidienne',
    },
    custom: { anything: 1 },
  },
};

const page = (results: unknown[], total_count: unknown = results.length) => ({
  total_count,
  results,
});

it('hands on what a dataset states, and where it can be exported', async () => {
  const { datasets, problems, total } = await findIn(opendatasoftAdapter, page([STOPS]), {
    url: PAGE,
  });

  expect(problems).toEqual([]);
  expect(total).toBe(1);
  expect(datasets).toMatchObject([
    {
      identifier: 'bus-stops',
      titles: [{ text: 'Arrêts de bus', language: 'fr' }],
      descriptions: [{ text: '<p>Tous.</p>', language: 'fr' }],
      keywords: [
        { text: 'bus', language: 'fr' },
        { text: 'arrêt', language: 'fr' },
      ],
      themes: ['Transports, Déplacements'],
      landingPages: [
        'https://alder.example/explore/dataset/bus-stops/',
        'https://alder.example/about',
      ],
      publisher: { names: [{ text: 'Ville d’Alder' }] },
      hasContactPoint: true,
      issued: '2020-01-02',
      modified: '2024-05-06T07:08:09+00:00',
      frequency: 'Quotidienne',
      languages: ['fr'],
      licence: 'https://licence.example/lo2',
      places: [{ names: [{ text: 'Alder' }] }],
      distributions: [
        {
          format: 'csv',
          mediaType: 'text/csv',
          accessUrl: `${CATALOGUE}/datasets/bus-stops/exports/csv`,
        },
        { format: 'json', accessUrl: `${CATALOGUE}/datasets/bus-stops/exports/json` },
        { format: 'geojson', downloadUrl: `${CATALOGUE}/datasets/bus-stops/exports/geojson` },
        {
          identifier: 'guide_pdf',
          titles: [{ text: 'Guide' }],
          accessUrl: 'https://alder.example/files/guide.pdf',
          mediaType: 'application/pdf',
        },
      ],
    },
  ]);
});

describe('distributions', () => {
  const formatsOf = async (change: object, url = PAGE) => {
    const { datasets } = await findIn(
      opendatasoftAdapter,
      page([{ ...STOPS, attachments: [], ...change }]),
      { url },
    );
    return datasets[0]?.distributions.map(({ format }) => format);
  };

  it.each([
    ['csv, json', 'nothing is on a map', { fields: [{ type: 'text' }] }, ['csv', 'json']],
    ['none', 'there are no records', { has_records: false }, []],
    ['none', 'it is not said whether there are', { has_records: undefined }, []],
  ])('are %s where %s', async (_formats, _why, change, expected) => {
    expect(await formatsOf(change)).toEqual(expected);
  });

  it('are not made up for a file of answers', async () => {
    expect(await formatsOf({}, 'https://files.example/answer.json')).toEqual([]);
  });
});

it.each([
  [
    'version 2.0',
    { total_count: 1, datasets: [{ links: [], dataset: STOPS }] },
    `https://alder.example/api/v2/catalog/datasets`,
  ],
  ['an export', [STOPS], `${CATALOGUE}/exports/json`],
  ['one dataset', STOPS, `${CATALOGUE}/datasets/bus-stops`],
  [
    'one dataset of version 2.0',
    { links: [], dataset: STOPS },
    `https://alder.example/api/v2/catalog/datasets/bus-stops`,
  ],
])('reads %s', async (_what, body, url) => {
  const { datasets, problems, next } = await findIn(opendatasoftAdapter, body, { url });

  expect({ problems, next }).toEqual({ problems: [], next: [] });
  expect(datasets).toMatchObject([{ identifier: 'bus-stops', distributions: [{}, {}, {}, {}] }]);
});

it('gives files that the portal keeps the address where they can be had', async () => {
  const stored = { id: 'guide_pdf', title: 'Guide', url: 'odsfile://guide.pdf' };
  const { datasets } = await findIn(
    opendatasoftAdapter,
    page([{ ...STOPS, attachments: [stored] }]),
    {
      url: PAGE,
    },
  );

  expect(datasets[0]?.distributions.at(-1)).toMatchObject({
    identifier: 'guide_pdf',
    downloadUrl: `${CATALOGUE}/datasets/bus-stops/attachments/guide_pdf`,
  });
});

it('takes the box around the records, and how often they change', async () => {
  const geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [3.6, 51],
        [3.8, 51],
        [3.8, 51.1],
        [3.6, 51],
      ],
    ],
  };
  const metas = {
    default: { title: 'Stops', update_frequency: 'daily', bbox: { type: 'Feature', geometry } },
  };
  const { datasets, problems } = await findIn(opendatasoftAdapter, page([{ ...STOPS, metas }]), {
    url: PAGE,
  });

  expect(problems).toEqual([]);
  expect(datasets).toMatchObject([
    { frequency: 'daily', places: [{ geometry: JSON.stringify(geometry) }] },
  ]);
});

describe('what is wrong with a record', () => {
  it.each([
    [
      'a title',
      { metas: { default: { title: [{ of: {} }] } } },
      ['KEPT VALUE_INVALID metas.default.title'],
    ],
    ['a field', { fields: [{ type: {} }] }, ['KEPT VALUE_INVALID fields[0].type']],
    ['the metadata', { metas: 'none' }, ['KEPT VALUE_INVALID metas']],
    ['nothing, though little is there', { metas: null, fields: null, attachments: null }, []],
  ])('is told and left out: %s', async (_what, change, expected) => {
    const { datasets, problems } = await findIn(
      opendatasoftAdapter,
      page([{ ...STOPS, ...change }]),
      { url: PAGE },
    );

    expect(problems.map(shortly)).toEqual(expected);
    expect(datasets).toHaveLength(1);
  });

  it('rejects it when it has no id', async () => {
    const { datasets, problems } = await findIn(opendatasoftAdapter, page([{ metas: {} }, STOPS]), {
      url: PAGE,
    });

    expect(problems.map(shortly)).toEqual(['REJECTED IDENTIFIER_MISSING dataset_id']);
    expect(datasets).toHaveLength(1);
  });
});

it('tells why an answer holds nothing', async () => {
  const { problems } = await findIn(
    opendatasoftAdapter,
    { error_code: 'ODSQLError', message: 'Too far' },
    { url: PAGE },
  );

  expect(problems).toMatchObject([
    { code: 'DOCUMENT_BROKEN', outcome: 'REJECTED', field: 'results', found: 'Too far' },
  ]);
});

describe('what follows a page', () => {
  const records = Array.from({ length: 100 }, (_, at) => ({ dataset_id: `d${at}` }));
  const after = async (offset: number, total: unknown, results: unknown[] = records) => {
    const url = `${CATALOGUE}/datasets?limit=100&offset=${offset}&refine=theme%3ABus`;
    return (await findIn(opendatasoftAdapter, page(results, total), { url })).next;
  };

  it('is the next page', async () => {
    expect(await after(0, 300)).toEqual([
      `${CATALOGUE}/datasets?limit=100&offset=100&refine=theme%3ABus`,
    ]);
    expect(await after(9800, 12_000)).toEqual([
      `${CATALOGUE}/datasets?limit=100&offset=9900&refine=theme%3ABus`,
    ]);
  });

  it('is an export of what no page can reach', async () => {
    expect(await after(9900, 12_000)).toEqual([
      `${CATALOGUE}/exports/json?offset=10000&refine=theme%3ABus`,
    ]);
  });

  it('is nothing when all is read, or a page is empty', async () => {
    expect(await after(100, 200)).toEqual([]);
    expect(await after(9900, 10_000)).toEqual([]);
    expect(await after(100, 300, [])).toEqual([]);
  });
});

it.each([
  ['https://alder.example', '/api/explore/v2.1/catalog/datasets?limit=100&offset=0'],
  [
    'https://alder.example/explore/?sort=modified',
    '/api/explore/v2.1/catalog/datasets?limit=100&offset=0',
  ],
  [
    'https://alder.example/explore/dataset/bus-stops/table/',
    '/api/explore/v2.1/catalog/datasets/bus-stops',
  ],
  [
    'https://alder.example/api/explore/v2.1/catalog',
    '/api/explore/v2.1/catalog/datasets?limit=100&offset=0',
  ],
  [
    'https://alder.example/api/explore/v2.1/catalog/datasets?refine=theme:Bus',
    '/api/explore/v2.1/catalog/datasets?refine=theme%3ABus&limit=100&offset=0',
  ],
  [
    'https://alder.example/api/explore/v2.1/catalog/exports/json',
    '/api/explore/v2.1/catalog/exports/json',
  ],
  ['https://alder.example/api/v2/catalog/datasets', '/api/v2/catalog/datasets?limit=100&offset=0'],
])('begins at the interface of %s', (address, expected) => {
  expect(opendatasoftAdapter.firstUrl(new URL(address)).href).toBe(
    `https://alder.example${expected}`,
  );
});

it('finds the same however an answer is cut, and nothing that is not in it', async () => {
  const whole = bytesOf(page([STOPS, { ...STOPS, dataset_id: 'é' }], 9));
  const all = await findIn(opendatasoftAdapter, whole, { url: PAGE });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.integer({ min: 1, max: 40 }), async (end, pieces) => {
      const cut = await findIn(opendatasoftAdapter, whole.subarray(0, end), { url: PAGE, pieces });

      expect(cut).toEqual(await findIn(opendatasoftAdapter, whole.subarray(0, end), { url: PAGE }));
      expect(cut.datasets).toEqual(all.datasets.slice(0, cut.datasets.length));
    }),
  );
});
