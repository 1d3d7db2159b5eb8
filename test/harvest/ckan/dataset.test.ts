import { describe, expect, it } from 'vitest';
import { ckanAdapter } from '../../../src/harvest/ckan/adapter.js';
import type { StatedDataset } from '../../../src/harvest/stated-dataset.js';
import { findIn, shortly } from '../../support/catalogue-document.js';
import { LANES, PAGE, search } from './given-answers.js';

async function readOne(change: object): Promise<StatedDataset | undefined> {
  return (await findIn(ckanAdapter, search([{ ...LANES, ...change }]), { url: PAGE })).datasets[0];
}

it('hands on what a dataset states, in its own words', async () => {
  const { datasets, problems, total } = await findIn(ckanAdapter, search([LANES]), { url: PAGE });

  expect(problems).toEqual([]);
  expect(total).toBe(1);
  expect(datasets).toMatchObject([
    {
      identifier: '7b1f',
      titles: [{ text: 'Cycle lanes', language: null }],
      descriptions: [{ text: '<b>All</b> lanes' }],
      keywords: [{ text: 'Bike' }, { text: 'lane' }],
      themes: ['Transport'],
      landingPages: ['https://alder.example/lanes'],
      publisher: { iri: null, names: [{ text: 'City of Alder' }] },
      hasContactPoint: true,
      issued: '2020-01-01T00:00:00.1',
      modified: '2021-01-01T00:00:00.1',
      frequency: 'monthly',
      licence: 'https://licence.example/by/4.0/',
      type: null,
      distributions: [
        {
          identifier: 'r1',
          titles: [{ text: 'Table' }],
          downloadUrl: 'https://alder.example/lanes.csv',
          mediaType: 'text/csv',
          byteSize: '12,5 kB',
        },
        { identifier: 'r2', accessUrl: 'n/a', downloadUrl: null, format: null, byteSize: null },
      ],
    },
  ]);
});

describe('the fields of DCAT', () => {
  const fields = {
    uri: 'https://alder.example/id/lanes',
    identifier: 'doi:10.1/lanes',
    issued: '2019-02-03',
    modified: '2019-03-04',
    publisher_uri: 'https://alder.example/id',
    publisher_name: 'Alder Roads',
    frequency: 'http://frequency.example/ANNUAL',
    language: '["en", "fr"]',
    theme: '["http://theme.example/TRAN"]',
    spatial: '{"type":"Point","coordinates":[1,2]}',
    spatial_uri: 'https://geonames.example/5',
    temporal_start: '2001',
    temporal_end: '2002',
    access_rights: 'PUBLIC',
    conforms_to: '["https://standard.example"]',
    dcat_type: 'statistical',
    contact_name: 'Desk',
  };
  const expected = {
    iri: 'https://alder.example/id/lanes',
    otherIdentifiers: ['doi:10.1/lanes'],
    issued: '2019-02-03',
    modified: '2019-03-04',
    publisher: { iri: 'https://alder.example/id', names: [{ text: 'Alder Roads' }] },
    frequency: 'http://frequency.example/ANNUAL',
    languages: ['en', 'fr'],
    themes: ['http://theme.example/TRAN', 'Transport'],
    places: [
      { iri: 'https://geonames.example/5' },
      { geometry: '{"type":"Point","coordinates":[1,2]}' },
    ],
    periods: [{ start: '2001', end: '2002' }],
    accessRights: 'PUBLIC',
    conformsTo: ['https://standard.example'],
    type: 'statistical',
  };

  it.each([
    [
      'a list of extras',
      { extras: Object.entries(fields).map(([key, value]) => ({ key, value })) },
    ],
    ['an object of extras', { extras: fields }],
    ['the dataset itself', fields],
  ])('are read from %s', async (_what, change) => {
    expect(await readOne(change)).toMatchObject(expected);
  });
});

it.each([
  [
    'translations beside the texts',
    { title_translated: { fi: 'Pyörätiet', sv: '', pt_BR: 'Vias' } },
    {
      titles: [
        { text: 'Pyörätiet', language: 'fi' },
        { text: 'Vias', language: 'pt-BR' },
      ],
    },
  ],
  [
    'translations in place of texts',
    { title: { de: 'Radwege', fr: 'Pistes' } },
    {
      titles: [
        { text: 'Radwege', language: 'de' },
        { text: 'Pistes', language: 'fr' },
      ],
    },
  ],
  [
    'translations as JSON text',
    { title: '{"de": "Radwege"}' },
    { titles: [{ text: 'Radwege', language: 'de' }] },
  ],
  [
    'a text in braces',
    { title: '{"Radwege"}' },
    { titles: [{ text: '{"Radwege"}', language: null }] },
  ],
  [
    'a description by another name',
    { notes: null, description: { en: 'Lanes' } },
    { descriptions: [{ text: 'Lanes', language: 'en' }] },
  ],
  [
    'keywords by language',
    { tags: [], keywords: { de: ['Rad'], fr: ['vélo'] } },
    {
      keywords: [
        { text: 'Rad', language: 'de' },
        { text: 'vélo', language: 'fr' },
      ],
    },
  ],
  [
    'a publisher as object',
    { publisher: { name: { de: 'Amt' }, url: 'https://amt.example' } },
    { publisher: { names: [{ text: 'Amt', language: 'de' }], homepage: 'https://amt.example' } },
  ],
  [
    'a publisher as JSON text',
    { publisher: '[{"name": "Amt", "uri": "https://amt.example/id"}]' },
    { publisher: { iri: 'https://amt.example/id' } },
  ],
  [
    'an organisation in several languages',
    { organization: { name: 'amt', title: { de: 'Amt', fr: 'Office' } } },
    {
      publisher: {
        names: [
          { text: 'Amt', language: 'de' },
          { text: 'Office', language: 'fr' },
        ],
      },
    },
  ],
  ['no organisation', { organization: null }, { publisher: null }],
  [
    'groups that are codes of themes',
    { groups: [{ name: 'tran', title: 'Verkehr' }] },
    { themes: ['tran'] },
  ],
  ['no title', { title: '' }, { titles: [{ text: 'cycle-lanes', language: null }] }],
  [
    'an unspecified licence',
    { license_id: 'notspecified', license_title: '', license_url: '' },
    { licence: null },
  ],
  [
    'a licence in the title',
    { license_id: null, license_url: null, license_title: 'https://licence.example' },
    { licence: 'https://licence.example' },
  ],
  [
    'periods by list',
    { temporals: [{ start_date: '2001', end_date: null }] },
    { periods: [{ start: '2001', end: null }] },
  ],
  [
    'places by list',
    { spatial_coverage: [{ uri: 'https://g.example/1', text: 'Alder', geom: '{}' }] },
    { places: [{ iri: 'https://g.example/1', names: [{ text: 'Alder' }], geometry: '{}' }] },
  ],
  [
    'a box of sides',
    {
      extras: {
        'bbox-west-long': 1,
        'bbox-south-lat': 2,
        'bbox-east-long': 3,
        'bbox-north-lat': 4,
      },
    },
    { places: [{ geometry: '1,2,3,4' }] },
  ],
  [
    'a removed resource',
    { resources: [{ url: 'https://x.example', state: 'deleted' }] },
    { distributions: [] },
  ],
  ['tags that are texts', { tags: ['bike'] }, { keywords: [{ text: 'bike' }] }],
])('accepts %s', async (_what, change, expected) => {
  expect(await readOne(change)).toMatchObject(expected);
});

describe('what is wrong with a record', () => {
  it.each([
    [
      'a resource',
      { resources: [{ url: 'https://x.example', size: {} }] },
      ['KEPT VALUE_INVALID resources[0].size'],
    ],
    [
      'an extra',
      { extras: [{ key: 'temporal_start', value: [1, 2] }, 'x', { key: 'issued', value: '2001' }] },
      ['KEPT VALUE_INVALID extras.temporal_start'],
    ],
    ['JSON text', { publisher: '{"name": {"de": {}}}' }, ['KEPT VALUE_INVALID publisher[0].name']],
    ['the state', { private: [] }, ['KEPT VALUE_INVALID private']],
  ])('is told and left out: in %s', async (_what, change, expected) => {
    const { datasets, problems } = await findIn(ckanAdapter, search([{ ...LANES, ...change }]), {
      url: PAGE,
    });

    expect(problems.map(shortly)).toEqual(expected);
    expect(problems.map(({ record }) => record)).toEqual(['7b1f']);
    expect(datasets).toHaveLength(1);
  });

  it.each([
    ['private', { private: true }, 'REJECTED NOT_PUBLIC private'],
    ['private in words', { private: 'True' }, 'REJECTED NOT_PUBLIC private'],
    ['a draft', { state: 'draft' }, 'REJECTED NOT_PUBLIC state'],
    ['deleted', { state: 'deleted' }, 'REJECTED NOT_PUBLIC state'],
    ['a harvest source', { type: 'harvest' }, 'REJECTED VALUE_INVALID type'],
    ['nameless', { id: null, name: ' ' }, 'REJECTED IDENTIFIER_MISSING id'],
  ])('rejects what is %s', async (_what, change, expected) => {
    const { datasets, problems } = await findIn(ckanAdapter, search([{ ...LANES, ...change }]), {
      url: PAGE,
    });

    expect(problems.map(shortly)).toEqual([expected]);
    expect(datasets).toEqual([]);
  });
});
