import { expect, it } from 'vitest';
import { codes, harvest, identifiers, titlesOf } from './given-catalogue.js';

const DCAT = 'http://www.w3.org/ns/dcat#';
const context = {
  dcat: DCAT,
  dct: 'http://purl.org/dc/terms/',
  title: { '@id': 'dct:title', '@language': 'en' },
};
const dataset = (name: string) => ({
  '@id': `https://city.example/${name}`,
  '@type': 'dcat:Dataset',
  'dct:title': name,
});
const read = (document: unknown) =>
  harvest(JSON.stringify(document), { contentType: 'application/ld+json' });

it.each([
  ['the nodes of a graph', { '@context': context, '@graph': [dataset('a'), dataset('b')] }],
  [
    'a graph whose context comes behind it',
    { '@graph': [dataset('a'), dataset('b')], '@context': context },
  ],
  [
    'a catalogue with its datasets in it',
    { '@context': context, '@type': 'dcat:Catalog', 'dcat:dataset': [dataset('a'), dataset('b')] },
  ],
  [
    'nodes each with its context',
    [dataset('a'), dataset('b')].map((node) => ({ '@context': context, ...node })),
  ],
])('reads %s', async (_, document) => {
  expect(titlesOf(await read(document))).toEqual(['a', 'b']);
});

it('knows a node by its label wherever it stands', async () => {
  const fillers = Array.from({ length: 250 }, (_, at) => dataset(`filler-${at}`));
  const trees = { ...dataset('trees'), 'dcat:distribution': { '@id': '_:csv' } };
  const csv = { '@id': '_:csv', 'dcat:downloadURL': { '@id': 'https://city.example/trees.csv' } };

  const { datasets } = await read({ '@context': context, '@graph': [trees, ...fillers, csv] });

  expect(datasets.find(({ iri }) => iri?.endsWith('trees'))?.distributions).toMatchObject([
    { identifier: null, downloadUrl: 'https://city.example/trees.csv' },
  ]);
});

it('tells nodes without a name apart, however many there are', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `d${String(at).padStart(2, '0')}`);
  const graph = names.map((name) => ({
    ...dataset(name),
    'dct:publisher': { 'http://xmlns.com/foaf/0.1/name': `Office ${name}` },
    'dcat:distribution': { 'dct:title': `File ${name}` },
  }));

  const { datasets } = await read({ '@context': context, '@graph': graph });

  for (const { iri, publisher, distributions } of datasets) {
    const name = iri?.split('/').at(-1);
    expect(publisher?.names).toMatchObject([{ text: `Office ${name}` }]);
    expect(distributions).toMatchObject([{ titles: [{ text: `File ${name}` }] }]);
  }
  expect(datasets).toHaveLength(30);
});

it('reads an unknown context as that of DCAT-AP, without asking for it, and says so', async () => {
  const harvested = await read({
    '@context': 'https://nowhere.example/context.jsonld',
    '@type': 'Catalog',
    dataset: [
      { '@id': 'https://city.example/a', '@type': 'Dataset', title: 'A', keyword: ['x', 'y'] },
    ],
  });

  expect(harvested.datasets).toMatchObject([
    { titles: [{ text: 'A' }], keywords: [{ text: 'x' }, { text: 'y' }] },
  ]);
  expect(harvested.problems[0]).toMatchObject({
    code: 'PREFIX_UNKNOWN',
    found: '@context https://nowhere.example/context.jsonld',
  });
});

it('reads datasets of schema.org', async () => {
  const harvested = await read({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': 'https://city.example/a',
    name: 'A',
    description: 'All',
    distribution: {
      '@type': 'DataDownload',
      contentUrl: 'https://city.example/a.csv',
      encodingFormat: 'text/csv',
    },
  });

  expect(harvested.datasets).toMatchObject([
    {
      titles: [{ text: 'A' }],
      distributions: [{ downloadUrl: 'https://city.example/a.csv', format: 'text/csv' }],
    },
  ]);
});

it('leaves out a node that is no JSON-LD, and keeps the others', async () => {
  const harvested = await read({
    '@context': context,
    '@graph': [dataset('a'), { '@id': 1, '@type': {} }, dataset('b')],
  });

  expect(titlesOf(harvested)).toEqual(['a', 'b']);
  expect(codes(harvested)).toContain('RECORD_BROKEN');
});

it('keeps the nodes that were whole before the document breaks off', async () => {
  const nodes = Array.from({ length: 300 }, (_, at) => dataset(`${at}`));
  const whole = JSON.stringify({ '@context': context, '@graph': nodes });

  const harvested = await harvest(whole.slice(0, -20));

  expect(identifiers(harvested)).toHaveLength(299);
  expect(codes(harvested)).toContain('DOCUMENT_BROKEN');
});

it('is not brought down by what is nested without end', async () => {
  const harvested = await harvest(`{"@graph":${'['.repeat(100_000)}`);

  expect(codes(harvested)).toEqual(['TOO_MUCH']);
});
