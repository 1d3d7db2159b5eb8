import { describe, expect, it } from 'vitest';
import { ckanAdapter } from '../../src/harvest/ckan/adapter.js';
import { dataJsonAdapter } from '../../src/harvest/data-json/adapter.js';
import { dcatApAdapter } from '../../src/harvest/dcat-ap/dcat-ap.adapter.js';
import { gbfsAdapter } from '../../src/harvest/gbfs/adapter.js';
import { normaliseDataset } from '../../src/harvest/normalise/normalise-dataset.js';
import { findIn } from '../support/catalogue-document.js';
import { inLanguage, statedDataset } from '../support/harvest/stated.js';

const listing = (change: object) => ({
  dataset: [{ identifier: 'trees', title: 'Trees', ...change }],
});

describe('a field of data.json', () => {
  it.each([
    ['a list of one', { title: [['Trees of town']] }, { titles: [inLanguage('Trees of town')] }],
    [
      'a list of several texts',
      { description: ['All.', 'Each year.'] },
      { descriptions: [inLanguage('All.'), inLanguage('Each year.')] },
    ],
    [
      'lists in a list of keywords',
      { keyword: [['oak', 'elm'], 'ash'] },
      { keywords: ['oak', 'elm', 'ash'].map((word) => inLanguage(word)) },
    ],
    [
      'a text with its language, as JSON-LD has it',
      { title: { '@value': 'Bomen', '@language': 'nl_BE' } },
      { titles: [inLanguage('Bomen', 'nl-BE')] },
    ],
    [
      'a licence with name and address',
      { license: { name: 'CC BY', url: 'https://creativecommons.org/licenses/by/4.0/' } },
      { licence: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
    [
      'a licence that is only linked',
      { distribution: [{ license: [{ '@id': 'https://l.example/' }] }] },
      { distributions: [{ licence: 'https://l.example/' }] },
    ],
    [
      'a list with the publisher',
      { publisher: [{ name: ['City of Alder'] }] },
      { publisher: { names: [inLanguage('City of Alder')] } },
    ],
  ])('may be %s', async (_what, change, expected) => {
    const { datasets, problems } = await findIn(dataJsonAdapter, listing(change));

    expect(datasets).toMatchObject([expected]);
    expect(problems).toEqual([]);
  });

  it('is told when nothing can be made of it', async () => {
    const { problems } = await findIn(dataJsonAdapter, listing({ license: { terms: 'mine' } }));

    expect(problems).toMatchObject([{ field: 'license', accepted: 'an address or a name' }]);
  });
});

describe('a field in a list of one', () => {
  it('is left out alone, and told, when it is of the wrong type', async () => {
    const record = { id: 'trees', title: 'Trees', organization: [{ name: {}, title: 'Alder' }] };
    const found = await findIn(
      ckanAdapter,
      { success: true, result: { count: 1, results: [record] } },
      { url: 'https://p.example/api/3/action/package_search' },
    );

    expect(found.datasets).toMatchObject([{ publisher: { names: [inLanguage('Alder')] } }]);
    expect(found.problems).toMatchObject([{ code: 'VALUE_INVALID' }]);
  });
});

describe('a title', () => {
  const titleOf = (text: string) =>
    normaliseDataset(statedDataset({ titles: [inLanguage(text)] })).dataset?.title;

  it('turns nothing that stands behind it', () => {
    expect(titleOf('\u202Egnp.evil\u202C and \u2066more\u2069')).toBe('gnp.evil and more');
  });

  it('keeps marks that scripts need, and is none when nothing else is there', () => {
    expect(titleOf('תל\u200Eאביב')).toBe('תל\u200Eאביב');
    expect(titleOf('\u200E\u200F \u061C')).toBeUndefined();
  });
});

const PREFIXES =
  '@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .\n';
const inTurtle = (text: string) =>
  findIn(dcatApAdapter, PREFIXES + text, { url: 'https://c.example/x/c.ttl', contentType: '' });

describe('Turtle', () => {
  it('with a text that is not closed says nothing of one dataset about another', async () => {
    const { datasets, problems } = await inTurtle(`
<https://c.example/a> a dcat:Dataset ; dct:title "unclosed ; dct:description "x" .
<https://c.example/b> a dcat:Dataset ; dct:title "B"@en ; dct:description "Of b."@en .
<https://c.example/c> a dcat:Dataset ; dct:title "C"@en .`);

    expect(
      datasets.map(({ iri, titles }) => [iri?.slice(-1), titles.map(({ text }) => text)]),
    ).toEqual([
      ['a', []],
      ['b', ['B']],
      ['c', ['C']],
    ]);
    expect(problems).toMatchObject([{ code: 'DOCUMENT_BROKEN', outcome: 'KEPT' }]);
  });

  it('with spaces in addresses, also relative ones, gives all that they stand among', async () => {
    const { datasets } = await inTurtle(`
<https://c.example/a> a dcat:Dataset ; dct:title "A" ; dcat:landingPage </page one>, <two> .`);

    expect(datasets).toMatchObject([
      { landingPages: ['https://c.example/page one', 'https://c.example/x/two'] },
    ]);
  });
});

describe('a list of systems', () => {
  it.each([';', '\t'])('may have %j between its columns', async (sign) => {
    const lines = [
      ['Country Code', 'Name', 'Location', 'System ID', 'URL', 'Auto-Discovery URL'],
      ['NL', 'Bikes, fast ones', 'Delft', 'bikes', 'https://b.example', 'https://b.example/gbfs'],
    ];
    const { datasets, problems } = await findIn(
      gbfsAdapter,
      lines.map((line) => line.join(sign)).join('\r\n'),
      { contentType: 'text/csv' },
    );

    expect(problems).toEqual([]);
    expect(datasets).toMatchObject([{ titles: [inLanguage('Bikes, fast ones')] }]);
  });
});
