import { expect, it } from 'vitest';
import {
  codes,
  datasetWith,
  harvest,
  identifiers,
  rdfXml,
  titlesOf,
  turtle,
} from './given-catalogue.js';

const trees = turtle(
  '<trees> a dcat:Dataset ; dct:title "Bäume für €"@de ; dct:description "Alle" .',
);
const xml = rdfXml(
  '<dcat:Dataset rdf:about="trees"><dct:title>Bäume für €</dct:title><dct:description>Alle</dct:description></dcat:Dataset>',
);
const json = JSON.stringify({
  '@id': 'https://city.example/trees',
  '@type': 'http://www.w3.org/ns/dcat#Dataset',
  'http://purl.org/dc/terms/title': 'Bäume für €',
  'http://purl.org/dc/terms/description': 'Alle',
});
const triples = `<https://city.example/trees> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
<https://city.example/trees> <http://purl.org/dc/terms/title> "Bäume für €" .
<https://city.example/trees> <http://purl.org/dc/terms/description> "Alle" .
`;

it.each([
  ['Turtle', trees],
  ['RDF/XML', xml],
  ['JSON-LD', json],
  ['N-Triples', triples],
])('tells %s whatever the header and address say', async (_, document) => {
  for (const contentType of [
    '',
    'text/plain',
    'text/html',
    'application/xml',
    'text/turtle',
    'application/ld+json',
  ]) {
    const harvested = await harvest(document, {
      contentType,
      url: 'https://city.example/export.html',
    });
    expect(titlesOf(harvested), contentType).toEqual(['Bäume für €']);
    expect(harvested.problems, contentType).toEqual([]);
  }
});

it.each([
  ['nothing', ' \n', null],
  [
    'a web page',
    '<!DOCTYPE html><html><body>Not found</body></html>',
    '<!DOCTYPE html><html><body>Not found</body></html>',
  ],
])('says that %s is no catalogue', async (_, document, found) => {
  const harvested = await harvest(document, { contentType: 'text/turtle' });

  expect(harvested.datasets).toEqual([]);
  expect(harvested.problems).toMatchObject([
    { code: 'DOCUMENT_BROKEN', outcome: 'REJECTED', found },
  ]);
});

const declared = (charset: string): string => xml.replace('?>', ` encoding="${charset}"?>`);
const inWindows1252 = (text: string): Buffer =>
  Buffer.from(text.replaceAll('€', '\u0080'), 'latin1');
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

it.each([
  ['UTF-8 with its mark', Buffer.from(`\u{feff}${trees}`), []],
  ['UTF-16, little end first', Buffer.from(`\u{feff}${declared('UTF-16')}`, 'utf16le'), []],
  ['UTF-16, big end first', utf16be(`\u{feff}${xml}`), []],
  ['UTF-16 without its mark', Buffer.from(xml, 'utf16le'), []],
  ['windows-1252, declared', inWindows1252(declared('windows-1252')), []],
  ['ISO-8859-1, declared', inWindows1252(declared('ISO-8859-1')), []],
  ['windows-1252, declared as UTF-8', inWindows1252(declared('UTF-8')), ['ENCODING_WRONG']],
  ['windows-1252, not declared', inWindows1252(trees), ['ENCODING_WRONG']],
  ['UTF-8, declared as ISO-8859-1', Buffer.from(declared('ISO-8859-1')), ['ENCODING_WRONG']],
  ['UTF-8, declared as UTF-16', Buffer.from(declared('UTF-16')), []],
  ['UTF-8, declared as nonsense', Buffer.from(declared('x-nonsense')), ['ENCODING_WRONG']],
])('reads %s', async (_, document, problems) => {
  for (const pieceSize of [1, 7, 100_000]) {
    const harvested = await harvest(document, { pieceSize });
    expect(titlesOf(harvested)).toEqual(['Bäume für €']);
    expect(codes(harvested)).toEqual(problems);
  }
});

it('takes the header for the encoding when the document has none', async () => {
  const harvested = await harvest(
    Buffer.from(trees.replace('€', 'ż').replace('ä', '\u00e4'), 'latin1'),
    {
      contentType: 'text/turtle; charset=iso-8859-2',
    },
  );

  expect(titlesOf(harvested)[0]).toMatch(/^Bäume/);
});

it.each([
  [
    'its identifier',
    'dct:identifier "trees-1" ; dcat:landingPage <https://city.example/t>',
    'trees-1',
  ],
  ['its page', 'dcat:landingPage <https://city.example/t>', 'https://city.example/t'],
  [
    'its file',
    'dcat:distribution [ dcat:downloadURL <https://city.example/t.csv> ]',
    'https://city.example/t.csv',
  ],
])('knows a dataset without address by %s', async (_, line, identifier) => {
  const harvested = await harvest(turtle(`[] a dcat:Dataset ; dct:title "T" ; ${line} .`));

  expect(harvested.datasets).toMatchObject([{ identifier, iri: null }]);
});

it('knows a dataset without address by what it holds, when it has nothing else of its own', async () => {
  const [one, other] = ['A', 'B'].map(
    (name) =>
      `[] a dcat:Dataset ; dct:title "${name}" ; dcat:landingPage <https://city.example/> .`,
  );

  const forth = await harvest(turtle(`${one}\n${other}`));
  const back = await harvest(turtle(`${other}\n${one}`));

  expect(new Set(identifiers(forth)).size).toBe(2);
  expect(identifiers(forth)[0]).toMatch(/^sha256:[0-9a-f]{32}$/);
  expect(identifiers(back).toSorted()).toEqual(identifiers(forth).toSorted());
});

it('rejects a second dataset of the same identifier', async () => {
  const harvested = await harvest(
    turtle(
      '[] a dcat:Dataset ; dct:identifier "1" ; dct:title "A" . [] a dcat:Dataset ; dct:identifier "1" ; dct:title "B" .',
    ),
  );

  expect(titlesOf(harvested)).toEqual(['A']);
  expect(harvested.problems).toMatchObject([
    { code: 'IDENTIFIER_REPEATED', outcome: 'REJECTED', record: '1' },
  ]);
});

it('tells of datasets that a catalogue links to and does not describe, and takes those it does not link to', async () => {
  const harvested = await harvest(
    turtle(
      '<> a dcat:Catalog ; dcat:dataset <a>, <gone> . <a> dct:title "A" . <b> a dcat:Dataset ; dct:title "B" .',
    ),
  );

  expect(titlesOf(harvested)).toEqual(['A', 'B']);
  expect(harvested.problems[0]).toMatchObject({
    code: 'DATASET_NOT_DESCRIBED',
    outcome: 'REJECTED',
    record: 'https://city.example/gone',
  });
});

it.each([
  ['hydra:PagedCollection', 'hydra:nextPage <?page=2>'],
  ['hydra:PartialCollectionView', 'hydra:next <?page=2>'],
  ['hydra:PartialCollectionView', 'hydra:next "/catalogue?page=2"'],
])('goes from page to page of a %s with %s', async (type, next) => {
  const harvested = await harvest(
    `@prefix hydra: <http://www.w3.org/ns/hydra/core#> .${turtle(`<> a ${type} ; ${next} ; hydra:totalItems 4 .
     <c> a dcat:Catalog ; dcat:dataset <a>, <elsewhere> . <a> a dcat:Dataset ; dct:title "A" ; dct:description "A" .`)}`,
  );

  expect(harvested.next).toEqual(['https://city.example/catalogue?page=2']);
  expect(harvested.total).toBe(4);
  expect(harvested.problems).toEqual([]);
});

it('is not led in circles', async () => {
  const harvested = await harvest(
    turtle(`<a> a dcat:Dataset ; dct:title "A" ; dct:description "A" ; dct:hasPart <b> ; dcat:distribution <a> ; dct:publisher <a> ; dct:spatial <a> ; dct:temporal <a> .
    <b> a dcat:Dataset, dcat:DatasetSeries ; dct:title "B" ; dct:description "B" ; dcat:inSeries <b> ; dct:hasPart <a> ; dct:isPartOf <b> .`),
  );

  expect(titlesOf(harvested)).toEqual(['A', 'B']);
});

it('takes no catalogue, series or service for a dataset', async () => {
  const harvested = await harvest(
    turtle(
      '<c> a dcat:Catalog, dcat:Dataset ; dcat:dataset <s>, <d> . <s> a dcat:DatasetSeries . <d> a dcat:DataService .',
    ),
  );

  expect(harvested.datasets).toEqual([]);
  expect(harvested.problems).toEqual([]);
});

it('reads no data of contacts or persons', async () => {
  const harvested = await harvest(
    datasetWith(
      `dcat:contactPoint [ <http://www.w3.org/2006/vcard/ns#fn> "Ada" ] ; dct:publisher [ a foaf:Person ; foaf:name "Ada" ] ;`,
    ),
  );

  expect(harvested.datasets).toMatchObject([{ hasContactPoint: true, publisher: null }]);
  expect(JSON.stringify(harvested)).not.toContain('Ada');
});
