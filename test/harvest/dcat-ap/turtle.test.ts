import { expect, it } from 'vitest';
import { codes, datasetWith, harvest, identifiers, titlesOf, turtle } from './given-catalogue.js';

it.each([
  [
    'an address with a space',
    'dcat:landingPage <https://city.example/a b> ;',
    ['IRI_INVALID', 'IRI_INVALID'],
  ],
  [
    'an address with a quote',
    'dcat:landingPage <https://city.example/#"A> ;',
    ['IRI_INVALID', 'IRI_INVALID'],
  ],
  ['an unknown prefix', 'health:field health:value ;', ['PREFIX_UNKNOWN']],
  ['a usual prefix that is not declared', 'skos:prefLabel "Trees" ;', ['PREFIX_UNKNOWN']],
  [
    'a datatype in double brackets',
    'dct:issued "2020"^^<<http://www.w3.org/2001/XMLSchema#gYear> ;',
    ['DOCUMENT_BROKEN'],
  ],
  ['a licence in words', 'dct:license "CC-BY" ;', ['LITERAL_FOR_IRI']],
  ['a date that is none', 'dct:issued "soon"^^xsd:date ;', []],
  ['a text without words', 'dcat:keyword " " ;', []],
])('keeps a dataset that has %s', async (_, line, expected) => {
  const harvested = await harvest(datasetWith(line));

  expect(identifiers(harvested)).toEqual(['https://city.example/trees']);
  expect(titlesOf(harvested)).toEqual(['Trees']);
  expect(harvested.datasets[0]?.descriptions).toEqual([
    { text: 'Every tree of the city', language: 'en' },
  ]);
  expect(codes(harvested)).toEqual(expected);
});

it('loses with a text that is not closed no more than what stands behind it', async () => {
  const harvested = await harvest(datasetWith('dct:alternative "Tr ;'));

  expect(titlesOf(harvested)).toEqual(['Trees']);
  expect(codes(harvested)).toEqual(['DOCUMENT_BROKEN']);
});

it('hands on the invalid address as it is', async () => {
  const { datasets } = await harvest(
    datasetWith('dcat:landingPage <https://city.example/#"A b> ;'),
  );

  expect(datasets[0]?.landingPages).toEqual(['https://city.example/#"A b']);
});

it('tells the line of a fault', async () => {
  const { problems } = await harvest(datasetWith('health:field "x" ;'));

  expect(problems).toEqual([
    {
      code: 'PREFIX_UNKNOWN',
      outcome: 'KEPT',
      record: null,
      field: null,
      found: 'line 8: health:',
      accepted: 'a prefix that is declared; what it names is left out',
    },
  ]);
});

it('takes no address for what has an unknown prefix, and still knows it again', async () => {
  const harvested = await harvest(
    turtle(
      'ex:trees a dcat:Dataset; dct:identifier "trees-1"; dct:title "Trees"; dct:publisher ex:city.\nex:city foaf:name "City".',
    ),
  );

  expect(harvested.datasets).toMatchObject([
    { identifier: 'trees-1', iri: null, publisher: { iri: null, names: [{ text: 'City' }] } },
  ]);
});

it('goes on behind a statement that cannot be read', async () => {
  const harvested = await harvest(
    turtle(
      '<a> a dcat:Dataset ; dct:title "A" .\n<b> b "c" "d" .\n<c> a dcat:Dataset ; dct:title "C" .',
    ),
  );

  expect(titlesOf(harvested)).toEqual(['A', 'C']);
  expect(harvested.problems[0]).toMatchObject({
    code: 'DOCUMENT_BROKEN',
    outcome: 'REJECTED',
    found: 'line 7: <b> b "c" "d" .',
  });
});

it('reads on when the dot of a declaration is missing', async () => {
  const harvested = await harvest(
    '@prefix dcat: <http://www.w3.org/ns/dcat#>\n@prefix dct: <http://purl.org/dc/terms/> .\n<a> a dcat:Dataset ; dct:title "A" .',
  );

  expect(titlesOf(harvested)).toEqual(['A']);
  expect(harvested.problems[0]).toMatchObject({
    code: 'DOCUMENT_BROKEN',
    outcome: 'KEPT',
    found: expect.stringContaining('line 1'),
  });
});

it('reads declarations in the manner of SPARQL, and another base', async () => {
  const harvested = await harvest(
    'PREFIX dcat: <http://www.w3.org/ns/dcat#>\nBASE <https://other.example/set/>\n<trees> a dcat:Dataset .\nBASE <../old/>\n<trees> a dcat:Dataset .',
  );

  expect(identifiers(harvested)).toEqual([
    'https://other.example/set/trees',
    'https://other.example/old/trees',
  ]);
});

it('keeps what was whole before the document breaks off', async () => {
  const harvested = await harvest(
    turtle('<a> a dcat:Dataset ; dct:title "A" .\n<b> a dcat:Dataset ; dct:title "B'),
  );

  expect(titlesOf(harvested)).toEqual(['A']);
  expect(codes(harvested)).toContain('DOCUMENT_BROKEN');
});

it('reads lines that end as those of Windows', async () => {
  const harvested = await harvest(datasetWith('dct:license "CC-BY" ;').replaceAll('\n', '\r\n'));

  expect(titlesOf(harvested)).toEqual(['Trees']);
});

it('reads TriG and N-Quads', async () => {
  const graph = turtle(
    '<g> { <a> a dcat:Dataset ; dct:title "A" . <b> a dcat:Dataset ; dct:title "B" . }',
  );
  const quad =
    '<urn:c> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> <urn:g> .\n';

  expect(titlesOf(await harvest(graph))).toEqual(['A', 'B']);
  expect(identifiers(await harvest(quad))).toEqual(['urn:c']);
});

it('is not led astray by dots and marks within texts', async () => {
  const tricky = `<a> a dcat:Dataset ; dct:title "One. <b> a x ; [ { \\" . Two"@en ; dct:description """A.
<b> a dcat:Dataset .
"quoted" # no comment
""" ; health:x 'it.s' . # the end. <c> a dcat:Dataset .
<d> a dcat:Dataset ; dct:title "D" .`;

  const harvested = await harvest(turtle(tricky));

  expect(titlesOf(harvested)).toEqual(['One. <b> a x ; [ { " . Two', 'D']);
  expect(codes(harvested)).toEqual(['PREFIX_UNKNOWN']);
});

it('lists no more than so many faults of one document', async () => {
  const harvested = await harvest(turtle('<a> b c d .\n'.repeat(1000)));

  expect(harvested.problems).toHaveLength(201);
  expect(codes(harvested).at(-1)).toBe('TOO_MUCH');
});
