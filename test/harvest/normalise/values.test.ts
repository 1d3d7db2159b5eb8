import { describe, expect, it } from 'vitest';
import { boundingBox } from '../../../src/harvest/normalise/bounding-box.js';
import { normaliseByteSize } from '../../../src/harvest/normalise/byte-size.js';
import { normalisePeriods } from '../../../src/harvest/normalise/dates.js';
import { gazetteerCodes } from '../../../src/harvest/normalise/gazetteer-codes.js';
import { languageTag } from '../../../src/harvest/normalise/language-tag.js';
import { mainTitle } from '../../../src/harvest/normalise/main-title.js';
import { Notes } from '../../../src/harvest/normalise/notes.js';
import { normaliseIri, normaliseUrl } from '../../../src/harvest/normalise/web-address.js';
import { inLanguage } from '../../support/harvest/stated.js';

describe('a size', () => {
  it.each([
    ['12500', 12_500],
    ['1,234', 1_234],
    ['1 234 567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['12.5 kB', 12_500],
    ['12,5 Mo', 12_500_000],
    ['1.234 MB', 1_234_000],
    ['42 octets', 42],
    ['2 KiB', 2_048],
    ['1234.0', 1_234],
    ['0', 0],
    ['1.5e3', 1_500],
  ])('of %j is %d bytes', (stated, bytes) => {
    const notes = new Notes('x');
    expect(normaliseByteSize(stated, 'size', notes)).toEqual({ stated, value: bytes });
    expect(notes.problems).toEqual([]);
  });

  it.each(['1.234', 'large', '-5', '5 parsecs', '9e99'])('is not guessed from %j', (stated) => {
    const notes = new Notes('x');
    expect(normaliseByteSize(stated, 'size', notes)).toEqual({ stated, value: null });
    expect(notes.problems).toMatchObject([
      { code: 'NUMBER_INVALID', outcome: 'KEPT', field: 'size', found: stated },
    ]);
  });

  it.each([null, '', ' '])('that is %j is none, and no problem', (stated) => {
    const notes = new Notes('x');
    expect(normaliseByteSize(stated, 'size', notes)).toBeNull();
    expect(notes.problems).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    [' http://example.org/two words.csv ', 'http://example.org/two%20words.csv'],
    ['ftp://example.org/file', 'ftp://example.org/file'],
    ['https://example.org/100%', 'https://example.org/100%25'],
    ['https://example.org/é', 'https://example.org/é'],
    ['https://münchen.example/x', 'https://münchen.example/x'],
  ])('%j is kept as %s', (stated, url) => {
    expect(normaliseUrl(stated, 'url', new Notes('x'))).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'www.example.org/x',
    '/relative',
    'hhttps://example.org',
    'https://user:secret@example.org/',
    'http://',
    'Ministry of Works',
    `https://example.org/${'x'.repeat(4_000)}`,
  ])('%j is refused', (stated) => {
    const notes = new Notes('x');
    expect(normaliseUrl(stated, 'url', notes)).toBeNull();
    expect(notes.problems).toMatchObject([{ code: 'URL_INVALID', outcome: 'KEPT' }]);
  });

  it.each(['urn:uuid:1', 'https://example.org/x', 'doi:10.1/x'])('%j is an IRI', (stated) => {
    expect(normaliseIri(stated, 'iri', new Notes('x'))).toBe(stated);
  });

  it.each(['no scheme', 'https://example.org/a b', 'javascript:x', 'http://x/{y}'])(
    '%j is no IRI',
    (stated) => {
      const notes = new Notes('x');
      expect(normaliseIri(stated, 'iri', notes)).toBeNull();
      expect(notes.problems).toMatchObject([{ code: 'IRI_INVALID' }]);
    },
  );
});

describe('a tag of a language', () => {
  it.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['pt_BR', 'pt-br'],
    ['ita', 'it'],
    ['en-t-de-t0-mtec', 'en-t-de-t0-mtec'],
    ['und', null],
    ['', null],
    ['English', null],
    [null, null],
  ])('%j is %j', (stated, tag) => {
    expect(languageTag(stated)).toBe(tag);
  });
});

describe('the title for lists', () => {
  const [english, french, german] = [
    inLanguage('Trees', 'en'),
    inLanguage('Arbres', 'fr'),
    inLanguage('Bäume', 'de'),
  ];

  it.each([
    ['English where there is one', [french, english, german], ['de'], 'Trees'],
    ['one without a language next', [german, inLanguage('Baumkataster')], ['de'], 'Baumkataster'],
    ['that of the language of the data next', [german, french], ['fr'], 'Arbres'],
    ['the first by tag else', [french, german], [], 'Bäume'],
    [
      'what people wrote before what machines translated',
      [inLanguage('Tree', 'en-t-de-t0-mtec'), german],
      [],
      'Bäume',
    ],
  ])('is %s', (_, titles, languages, title) => {
    expect(mainTitle(titles, languages)).toBe(title);
    expect(mainTitle(titles.toReversed(), languages)).toBe(title);
  });
});

describe('periods', () => {
  it.each([
    [
      { start: '2015-01-01', end: '2015-12-31' },
      { start: '2015-01-01', end: '2015-12-31' },
    ],
    [
      { start: '2015', end: null },
      { start: '2015', end: null },
    ],
    [
      { start: '2015/2018', end: null },
      { start: '2015', end: '2018' },
    ],
    [
      { start: '2015-01-01/..', end: null },
      { start: '2015-01-01', end: null },
    ],
    [
      { start: '2015 - 2018', end: null },
      { start: '2015', end: '2018' },
    ],
    [
      { start: 'start=2015; end=2018; scheme=W3C-DTF', end: null },
      { start: '2015', end: '2018' },
    ],
  ])('%j is %j', (stated, period) => {
    expect(normalisePeriods([stated, stated], new Notes('x'))).toEqual([period]);
  });

  it('are left out when they end before they start', () => {
    const notes = new Notes('x');
    expect(normalisePeriods([{ start: '2018', end: '2015' }], notes)).toEqual([]);
    expect(notes.problems).toMatchObject([{ code: 'VALUE_INVALID', found: '2018 to 2015' }]);
  });
});

describe('a place', () => {
  it.each([
    ['http://sws.geonames.org/2988507/', { geonamesId: 2_988_507 }],
    ['http://data.europa.eu/nuts/code/DE212', { nutsCode: 'DE212' }],
    ['http://dcat-ap.de/def/politicalGeocoding/municipalityKey/09162000', { lauCode: '09162000' }],
    ['http://www.wikidata.org/entity/Q64', { wikidataId: 'Q64' }],
    ['http://publications.europa.eu/resource/authority/country/BEL', { countryCode: 'BE' }],
    ['Schweiz', { countryCode: 'CH' }],
    ['UK', { countryCode: 'GB' }],
    ['Luxembourg', {}],
    ['Philadelphia, Pennsylvania', {}],
  ])('%j has the codes %j', (stated, codes) => {
    const none = {
      geonamesId: null,
      nutsCode: null,
      lauCode: null,
      countryCode: null,
      wikidataId: null,
    };
    expect(gazetteerCodes([stated])).toEqual({ ...none, ...codes });
  });

  it.each([
    ['POLYGON((2 46, 3 46, 3 47, 2 47, 2 46))', [2, 46, 3, 47]],
    ['{"type":"Polygon","coordinates":[[[2,46],[3,46],[3,47],[2,46]]]}', [2, 46, 3, 47]],
    ['-83.7,42.2,-82.9,42.8', [-83.7, 42.2, -82.9, 42.8]],
    [
      '<gml:Envelope srsName="http://www.opengis.net/def/EPSG/0/4326"><gml:lowerCorner>46 2</gml:lowerCorner><gml:upperCorner>47 3</gml:upperCorner></gml:Envelope>',
      [2, 46, 3, 47],
    ],
    ['SRID=3857;POLYGON((200000 5800000, 300000 5800000, 300000 5900000, 200000 5800000))', null],
    ['POINT(2 46)', null],
    ['{"type":', null],
    ['Schweiz', null],
    ['POLYGON((200 46, 300 46, 300 47, 200 46))', null],
  ])('%j has the box %j', (geometry, box) => {
    expect(boundingBox(geometry)).toEqual(box);
  });
});
