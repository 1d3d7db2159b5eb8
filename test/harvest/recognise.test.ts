import { describe, expect, it } from 'vitest';
import { recogniseAddress, recogniseProtocol } from '../../src/harvest/recognise.js';

const recognise = (start: string, contentType = '', url = 'https://data.example/catalogue') =>
  recogniseProtocol({ url, contentType, start: Buffer.from(start) });

describe('an answer is recognised by what is in it', () => {
  it.each([
    ['CKAN', '{"help": "https://…", "success": true, "result": {"count": 1'],
    ['CKAN', '{"success": false, "error": {}}'],
    ['CKAN', '{"x": 1, "result": [{"id": "a"'],
    ['OPENDATASOFT', '{"total_count": 3, "results": [{"dataset_id"'],
    ['OPENDATASOFT', '[{"dataset_id": "a", "metas": {"default"'],
    [
      'DATA_JSON',
      '{"@context": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld", "dataset": [{',
    ],
    ['DATA_JSON', '{"title": "Datos", "themeTaxonomy": [{"id": "x"'],
    ['DATA_JSON', '[{"title": "A", "accessLevel": "public"'],
    ['GBFS', '{"last_updated": 1, "ttl": 0, "data": {"en"'],
    ['GBFS', '{"data": {"en": {"feeds": [{"name"'],
    ['GBFS', '\uFEFFCountry Code,Name,Location,System ID,URL,Auto-Discovery URL\nPT,'],
    ['DCAT_AP', '{"@context": {"dcat": "http://www.w3.org/ns/dcat#"}, "@graph": ['],
    ['DCAT_AP', '[{"@id": "https://a.example"'],
    ['DCAT_AP', '# made by hand\n\n@prefix dcat: <http://www.w3.org/ns/dcat#> .'],
    ['DCAT_AP', 'PREFIX dcat: <http://www.w3.org/ns/dcat#>'],
    ['DCAT_AP', '<https://a.example> a <http://www.w3.org/ns/dcat#Catalog> ;'],
    ['DCAT_AP', '_:b0 <http://purl.org/dc/terms/title> "A" .'],
    ['DCAT_AP', '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="x">'],
    [
      'DCAT_AP',
      '<?xml version="1.0"?><Catalog xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ],
    ['CKAN', '<!DOCTYPE html><html><meta name="generator" content="ckan 2.10" />'],
    ['OPENDATASOFT', '<!-- x --><html><script src="/static/ods-widgets.js">'],
    ['DCAT_AP', '<html><link rel="alternate" type="text/turtle" href="/catalog.ttl">'],
  ])('as %s: %s', (expected, start) => {
    expect(recognise(start)).toBe(expected);
  });
});

it('goes by the content type before what is in it, and by that before the address', () => {
  expect(recognise('{"dataset": []}', 'application/ld+json')).toBe('DCAT_AP');
  expect(
    recognise(
      '{"dataset": []}',
      'application/json',
      'https://data.example/api/3/action/package_list',
    ),
  ).toBe('DATA_JSON');
  expect(recognise('{"any": 1}', 'application/json', 'https://data.example/data.json')).toBe(
    'DATA_JSON',
  );
});

it('goes by what is in it where the content type is of RDF and it is plain JSON', () => {
  expect(recognise('{"dataset": []}', 'text/turtle')).toBe('DATA_JSON');
  expect(recognise('{"@graph": []}', 'text/turtle')).toBe('DCAT_AP');
});

it.each(['utf-16le with mark', 'utf-16le', 'utf-16be'])('recognises %s', (encoding) => {
  const little = Buffer.from('@prefix dcat: <http://www.w3.org/ns/dcat#> .', 'utf16le');
  const mark = Buffer.from([0xff, 0xfe]);
  const start = encoding.endsWith('mark') ? Buffer.concat([mark, little]) : little;
  if (encoding === 'utf-16be') start.swap16();
  expect(recogniseProtocol({ url: 'https://data.example/', contentType: '', start })).toBe(
    'DCAT_AP',
  );
});

it.each(['', '{"any": 1}', '<html><body>Hello', 'a,b\n1,2', '\0\u0001'])(
  'does not guess what %j is',
  (start) => {
    expect(recognise(start)).toBeNull();
  },
);

it('decides at once, whatever an answer repeats', () => {
  const started = performance.now();
  for (const part of ['<!-- -->', '<!--', '{"result"', '# x\n', '<link ', '{"ttl', ' '])
    recognise(part.repeat(8000));

  expect(performance.now() - started).toBeLessThan(5000);
});

it.each([
  ['https://data.example/api/3/action/package_search?q=x', 'CKAN'],
  ['https://data.example/api/explore/v2.1/catalog/datasets', 'OPENDATASOFT'],
  ['https://data.example/explore/dataset/trees/', 'OPENDATASOFT'],
  ['https://data.example/data.json', 'DATA_JSON'],
  ['https://data.example/systems.csv', 'GBFS'],
  ['https://data.example/v2/gbfs', 'GBFS'],
  ['https://data.example/catalog.ttl', 'DCAT_AP'],
  ['https://data.example/', null],
])('an address tells what it is: %s', (address, expected) => {
  expect(recogniseAddress(new URL(address))).toBe(expected);
});
