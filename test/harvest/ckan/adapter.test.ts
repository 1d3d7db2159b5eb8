import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ckanAdapter } from '../../../src/harvest/ckan/adapter.js';
import type { StatedDataset } from '../../../src/harvest/stated-dataset.js';
import { bytesOf, findIn, shortly } from '../../support/catalogue-document.js';

const PAGE = 'https://ckan.example/api/3/action/package_search?rows=100&start=0';

const LANES = {
  id: '7b1f',
  name: 'cycle-lanes',
  title: 'Cycle lanes',
  notes: '<b>All</b> lanes',
  url: 'https://alder.example/lanes',
  private: false,
  state: 'active',
  type: 'dataset',
  isopen: true,
  license_id: 'cc-by',
  license_title: 'Attribution',
  license_url: 'https://licence.example/by/4.0/',
  metadata_created: '2020-01-01T00:00:00.1',
  metadata_modified: '2021-01-01T00:00:00.1',
  maintainer: 'Roads desk',
  organization: { name: 'alder', title: 'City of Alder', is_organization: true },
  groups: [{ name: 'transport', title: 'Transport' }],
  tags: [{ name: 'bike', display_name: 'Bike' }, { name: 'lane' }],
  extras: [
    { key: 'harvest_object_id', value: 'x' },
    { key: 'frequency', value: 'monthly' },
  ],
  resources: [
    { id: 'r1', name: 'Table', url: 'https://alder.example/lanes.csv', format: 'CSV', mimetype: 'text/csv', size: '12,5 kB', url_type: 'upload' },
    { id: 'r2', url: 'n/a', format: '', size: null },
  ],
};

const search = (results: unknown[], count: unknown = results.length) => ({ help: '…', success: true, result: { count, facets: {}, results } });

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
        { identifier: 'r1', titles: [{ text: 'Table' }], downloadUrl: 'https://alder.example/lanes.csv', mediaType: 'text/csv', byteSize: '12,5 kB' },
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
    places: [{ iri: 'https://geonames.example/5' }, { geometry: '{"type":"Point","coordinates":[1,2]}' }],
    periods: [{ start: '2001', end: '2002' }],
    accessRights: 'PUBLIC',
    conformsTo: ['https://standard.example'],
    type: 'statistical',
  };

  it.each([
    ['a list of extras', { extras: Object.entries(fields).map(([key, value]) => ({ key, value })) }],
    ['an object of extras', { extras: fields }],
    ['the dataset itself', fields],
  ])('are read from %s', async (_what, change) => {
    expect(await readOne(change)).toMatchObject(expected);
  });
});

it.each([
  ['translations beside the texts', { title_translated: { fi: 'Pyörätiet', sv: '', pt_BR: 'Vias' } }, { titles: [{ text: 'Pyörätiet', language: 'fi' }, { text: 'Vias', language: 'pt-BR' }] }],
  ['translations in place of texts', { title: { de: 'Radwege', fr: 'Pistes' } }, { titles: [{ text: 'Radwege', language: 'de' }, { text: 'Pistes', language: 'fr' }] }],
  ['translations as JSON text', { title: '{"de": "Radwege"}' }, { titles: [{ text: 'Radwege', language: 'de' }] }],
  ['a text in braces', { title: '{"Radwege"}' }, { titles: [{ text: '{"Radwege"}', language: null }] }],
  ['a description by another name', { notes: null, description: { en: 'Lanes' } }, { descriptions: [{ text: 'Lanes', language: 'en' }] }],
  ['keywords by language', { tags: [], keywords: { de: ['Rad'], fr: ['vélo'] } }, { keywords: [{ text: 'Rad', language: 'de' }, { text: 'vélo', language: 'fr' }] }],
  ['a publisher as object', { publisher: { name: { de: 'Amt' }, url: 'https://amt.example' } }, { publisher: { names: [{ text: 'Amt', language: 'de' }], homepage: 'https://amt.example' } }],
  ['a publisher as JSON text', { publisher: '[{"name": "Amt", "uri": "https://amt.example/id"}]' }, { publisher: { iri: 'https://amt.example/id' } }],
  ['an organisation in several languages', { organization: { name: 'amt', title: { de: 'Amt', fr: 'Office' } } }, { publisher: { names: [{ text: 'Amt', language: 'de' }, { text: 'Office', language: 'fr' }] } }],
  ['no organisation', { organization: null }, { publisher: null }],
  ['groups that are codes of themes', { groups: [{ name: 'tran', title: 'Verkehr' }] }, { themes: ['tran'] }],
  ['no title', { title: '' }, { titles: [{ text: 'cycle-lanes', language: null }] }],
  ['an unspecified licence', { license_id: 'notspecified', license_title: '', license_url: '' }, { licence: null }],
  ['a licence in the title', { license_id: null, license_url: null, license_title: 'https://licence.example' }, { licence: 'https://licence.example' }],
  ['periods by list', { temporals: [{ start_date: '2001', end_date: null }] }, { periods: [{ start: '2001', end: null }] }],
  ['places by list', { spatial_coverage: [{ uri: 'https://g.example/1', text: 'Alder', geom: '{}' }] }, { places: [{ iri: 'https://g.example/1', names: [{ text: 'Alder' }], geometry: '{}' }] }],
  ['a box of sides', { extras: { 'bbox-west-long': 1, 'bbox-south-lat': 2, 'bbox-east-long': 3, 'bbox-north-lat': 4 } }, { places: [{ geometry: '1,2,3,4' }] }],
  ['a removed resource', { resources: [{ url: 'https://x.example', state: 'deleted' }] }, { distributions: [] }],
  ['tags that are texts', { tags: ['bike'] }, { keywords: [{ text: 'bike' }] }],
])('accepts %s', async (_what, change, expected) => {
  expect(await readOne(change)).toMatchObject(expected);
});

describe('what is wrong with a record', () => {
  it.each([
    ['a resource', { resources: [{ url: 'https://x.example', size: {} }] }, ['KEPT VALUE_INVALID resources[0].size']],
    ['an extra', { extras: [{ key: 'temporal_start', value: [] }, 'x', { key: 'issued', value: '2001' }] }, ['KEPT VALUE_INVALID extras.temporal_start']],
    ['JSON text', { publisher: '{"name": {"de": {}}}' }, ['KEPT VALUE_INVALID publisher[0].name']],
    ['the state', { private: [] }, ['KEPT VALUE_INVALID private']],
  ])('is told and left out: in %s', async (_what, change, expected) => {
    const { datasets, problems } = await findIn(ckanAdapter, search([{ ...LANES, ...change }]), { url: PAGE });

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
    const { datasets, problems } = await findIn(ckanAdapter, search([{ ...LANES, ...change }]), { url: PAGE });

    expect(problems.map(shortly)).toEqual([expected]);
    expect(datasets).toEqual([]);
  });
});

describe('an answer', () => {
  it('may be one dataset', async () => {
    const { datasets, next } = await findIn(ckanAdapter, { help: '…', success: true, result: LANES });

    expect(datasets).toMatchObject([{ identifier: '7b1f', frequency: 'monthly', distributions: [{}, {}] }]);
    expect(next).toEqual([]);
  });

  it.each([
    ['a list', [LANES]],
    ['a list in a list', [[LANES]]],
  ])('of DKAN may have its datasets in %s', async (_what, result) => {
    const { datasets, problems } = await findIn(ckanAdapter, { success: true, result });

    expect(datasets).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('of DKAN may call public datasets private, and their publisher a group', async () => {
    const ofDkan = { ...LANES, organization: undefined, private: true, state: 'Active', groups: [{ title: 'Region', name: 'group/region' }] };
    const { datasets } = await findIn(ckanAdapter, { success: true, result: [ofDkan] });

    expect(datasets).toMatchObject([{ publisher: { names: [{ text: 'Region' }] }, themes: [] }]);
  });

  it('may be a list of names, which lead to the datasets', async () => {
    const url = 'https://ckan.example/api/3/action/package_list';
    const { next } = await findIn(ckanAdapter, { success: true, result: ['a', 'b c'] }, { url });

    expect(next).toEqual([
      'https://ckan.example/api/3/action/package_show?id=a',
      'https://ckan.example/api/3/action/package_show?id=b+c',
    ]);
  });

  it.each([
    ['says that it failed', { success: false, error: { message: 'Not found', __type: 'Not Found' } }],
    ['has no result', { success: true }],
    ['has a result of nothing', { success: true, result: null }],
    ['has another result', { success: true, result: { x: 1 } }],
    ['is another JSON', [1]],
  ])('is told when it %s', async (_what, body) => {
    const { datasets, problems } = await findIn(ckanAdapter, body);

    expect(problems.map(shortly)).toEqual(['REJECTED DOCUMENT_BROKEN result']);
    expect(datasets).toEqual([]);
  });

  it('tells why it failed', async () => {
    const { problems } = await findIn(ckanAdapter, { success: false, error: { message: 'Not found' } });

    expect(problems[0]?.found).toBe('{"message":"Not found"}');
  });
});

describe('the next page', () => {
  const records = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `d${at}` }));
  const next = async (results: unknown[], count: unknown, url = PAGE) => (await findIn(ckanAdapter, search(results, count), { url })).next;

  it('begins after as many as came, whatever was asked', async () => {
    expect(await next(records(40), 100)).toEqual(['https://ckan.example/api/3/action/package_search?rows=100&start=40']);
  });

  it('goes on from where a page began', async () => {
    expect(await next(records(10), 554, 'https://ckan.example/x?q=title%3AA&start=3')).toEqual(['https://ckan.example/x?q=title%3AA&start=13']);
  });

  it('counts what is broken too', async () => {
    expect(await next([{}, 5, { id: 'a', private: true }], 10)).toEqual([PAGE.replace('start=0', 'start=3')]);
  });

  it.each([
    ['all is read', records(5), 5],
    ['a page is empty, though more were promised', [], 100],
    ['the count shrank meanwhile', records(5), 3],
    ['there is no count', records(5), undefined],
    ['the count is no number', records(5), 'many'],
  ])('is none when %s', async (_what, results, count) => {
    expect(await next(results, count)).toEqual([]);
  });

  it('begins again at a record that was cut off', async () => {
    const whole = JSON.stringify(search(records(3), 10));
    const { next } = await findIn(ckanAdapter, whole.slice(0, whole.indexOf('"d2"') + 2), { url: PAGE });

    expect(next).toEqual([PAGE.replace('start=0', 'start=2')]);
  });

  it('of a list without count is asked for until one is empty', async () => {
    const url = 'https://ckan.example/api/3/action/current_package_list_with_resources?limit=2&offset=2';
    const { next } = await findIn(ckanAdapter, { success: true, result: [LANES, LANES] }, { url });

    expect(next).toEqual([url.replace('offset=2', 'offset=4')]);
    expect((await findIn(ckanAdapter, { success: true, result: [] }, { url })).next).toEqual([]);
  });
});

it.each([
  ['https://ckan.example', '/api/3/action/package_search?rows=100&start=0&sort=id+asc'],
  ['https://ckan.example/open/data/', '/open/data/api/3/action/package_search?rows=100&start=0&sort=id+asc'],
  ['https://ckan.example/api/3', '/api/3/action/package_search?rows=100&start=0&sort=id+asc'],
  ['https://ckan.example/api/action', '/api/action/package_search?rows=100&start=0&sort=id+asc'],
  ['https://ckan.example/api/3/action/package_search?fq=tags:bike&rows=20#x', '/api/3/action/package_search?fq=tags%3Abike&rows=20&start=0&sort=id+asc'],
  ['https://ckan.example/api/3/action/package_show?id=lanes', '/api/3/action/package_show?id=lanes'],
  ['https://ckan.example/api/3/action/package_list', '/api/3/action/package_list'],
  ['https://ckan.example/dataset', '/api/3/action/package_search?rows=100&start=0&sort=id+asc'],
  ['https://ckan.example/de/dataset/r%C3%A4der?x=1', '/de/api/3/action/package_show?id=r%C3%A4der'],
  ['https://ckan.example/organization/alder', '/api/3/action/package_search?fq=organization%3Aalder&rows=100&start=0&sort=id+asc'],
  ['https://ckan.example/group/transport', '/api/3/action/package_search?fq=groups%3Atransport&rows=100&start=0&sort=id+asc'],
])('begins at the interface of %s', (address, expected) => {
  expect(ckanAdapter.firstUrl(new URL(address)).href).toBe(`https://ckan.example${expected}`);
});

it('finds the same however an answer is cut, and nothing that is not in it', async () => {
  const whole = bytesOf(search([LANES, { ...LANES, id: 'é' }, { id: 'c', title: { de: 'ß' } }], 9));
  const all = await findIn(ckanAdapter, whole, { url: PAGE });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.integer({ min: 1, max: 40 }), async (end, pieces) => {
      const cut = await findIn(ckanAdapter, whole.subarray(0, end), { url: PAGE, pieces });

      expect(cut).toEqual(await findIn(ckanAdapter, whole.subarray(0, end), { url: PAGE }));
      expect(cut.datasets).toEqual(all.datasets.slice(0, cut.datasets.length));
    }),
  );
});

it('makes no dataset of one that is cut off', async () => {
  const whole = bytesOf({ success: true, result: LANES });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 3), async (end) => {
      expect((await findIn(ckanAdapter, whole.subarray(0, end))).datasets).toEqual([]);
    }),
  );
});
