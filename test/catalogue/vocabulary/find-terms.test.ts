import { describe, expect, it } from 'vitest';
import { ACCESS_RIGHTS } from '../../../src/catalogue/vocabulary/access-right.js';
import { DATA_THEMES } from '../../../src/catalogue/vocabulary/data-theme.js';
import {
  fileTypeOfAddress,
  findFileType,
} from '../../../src/catalogue/vocabulary/find-file-type.js';
import { findLanguage, languageConcept } from '../../../src/catalogue/vocabulary/find-language.js';
import { findCountry } from '../../../src/catalogue/vocabulary/country.js';
import { countryIri } from '../../../src/catalogue/vocabulary/country-iri.js';
import { findLicence, namesNoLicence } from '../../../src/catalogue/vocabulary/find-licence.js';
import { FILE_TYPES } from '../../../src/catalogue/vocabulary/file-type.js';
import { FREQUENCIES } from '../../../src/catalogue/vocabulary/frequency.js';
import { LANGUAGES } from '../../../src/catalogue/vocabulary/language.js';
import { LICENCES } from '../../../src/catalogue/vocabulary/licence.js';
import { findMediaType, mediaTypeIri } from '../../../src/catalogue/vocabulary/media-type.js';

describe.each([ACCESS_RIGHTS, DATA_THEMES, FILE_TYPES, FREQUENCIES, LANGUAGES, LICENCES])(
  '$iri',
  (vocabulary) => {
    it('finds every term by its address, its code and its label', () => {
      for (const { code, iri, label } of vocabulary.concepts) {
        expect(vocabulary.find(iri)?.code).toBe(code);
        expect(vocabulary.find(iri.replace('http:', 'https:'))?.code).toBe(code);
        expect(vocabulary.byCode(code)?.label).toBe(label);
        expect(label).not.toBe('');
      }
    });

    it('has no code for terms that it does not hold', () => {
      expect(vocabulary.find(`${vocabulary.iri}NO_SUCH_TERM`)).toBeUndefined();
      expect(vocabulary.find('')).toBeUndefined();
    });
  },
);

it.each([
  ['http://publications.europa.eu/resource/authority/data-theme/TRAN', 'TRAN'],
  ['TRAN', 'TRAN'],
  ['Ciencia y tecnología', 'TECH'],
  ['Verkehr', 'TRAN'],
  ['http://inspire.ec.europa.eu/theme/tn', 'TRAN'],
  ['http://public.opendatasoft.com/id/theme/transports-d%C3%A9placements', 'TRAN'],
  ['Onderwijs, cultuur en sport', 'EDUC'],
  ['us', undefined],
  ['compras', undefined],
])('the theme %j is %s', (stated, code) => {
  expect(DATA_THEMES.find(stated)?.code).toBe(code);
});

it.each([
  ['https://creativecommons.org/licenses/by/4.0/', 'CC_BY_4_0'],
  ['http://creativecommons.org/licenses/by/4.0', 'CC_BY_4_0'],
  ['https://creativecommons.org/licenses/by/4.0/deed.de', 'CC_BY_4_0'],
  ['https://creativecommons.org/licenses/by-sa/4.0/legalcode', 'CC_BYSA_4_0'],
  ['https://creativecommons.org/licenses/by/3.0/it/', 'CC_BY_3_0'],
  ['https://creativecommons.org/licenses/by/3.0/at/deed.de', 'CC_BY_3_0_AT'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0'],
  ['CC-BY-4.0', 'CC_BY_4_0'],
  ['CC BY 4.0', 'CC_BY_4_0'],
  ['cc-by', 'CC_BY'],
  ['cc-zero', 'CC0'],
  ['Creative Commons Attribution', 'CC_BY'],
  ['odc-odbl', 'ODC_BL'],
  ['ODbL-1.0', 'ODC_BL'],
  ['http://opendatacommons.org/licenses/odbl/summary/', 'ODC_BL'],
  ['http://opendatacommons.org/licenses/odbl/1.0/', 'ODC_BL'],
  ['dl-de-by-2.0', 'DLDE_BY_2_0'],
  ['http://dcat-ap.de/def/licenses/dl-zero-de/2.0', 'DLDE_ZERO_2_0'],
  ['lov2', 'ETALAB_2_0'],
  ['Licence Ouverte Version 2.0', 'ETALAB_2_0'],
  ['Licence Ouverte', undefined],
  ['https://w3id.org/italia/controlled-vocabulary/licences/A21:CCBY40', 'CC_BY_4_0'],
  ['https://opendataphilly.org/licenses/other', undefined],
  ['notspecified', undefined],
])('the licence %j is %s', (stated, code) => {
  expect(findLicence(stated)?.code).toBe(code);
});

it.each([
  'notspecified',
  'License not specified',
  'other-open',
  'http://www.opendefinition.org/licenses/other-at',
  'none',
])('%j names no licence', (stated) => {
  expect(namesNoLicence(stated)).toBe(true);
});

it.each([
  ['CSV', 'CSV'],
  ['.csv', 'CSV'],
  ['text/csv; charset=utf-8', 'CSV'],
  ['https://www.iana.org/assignments/media-types/text/csv', 'CSV'],
  ['zip+csv', 'CSV'],
  ['Excel 2007', 'XLSX'],
  ['application/vnd.geo+json', 'GEOJSON'],
  ['SHP', 'SHP'],
  ['OGC:WMS', 'WMS_SRVC'],
  ['http://publications.europa.eu/resource/authority/file-type/GTFS', 'GTFS'],
  ['API', undefined],
  ['application/octet-stream', undefined],
  ['CSV, JSON', undefined],
])('the format %j is %s', (stated, code) => {
  expect(findFileType(stated)?.code).toBe(code);
});

it.each([
  ['https://example.org/trees.csv?x=1', 'CSV'],
  ['https://example.org/trees.csv.zip', 'CSV'],
  ['https://example.org/TREES.GEOJSON', 'GEOJSON'],
  ['https://example.org/trees.html', undefined],
  ['https://example.csv', undefined],
  ['https://example.org/query.php', undefined],
  ['https://example.org/v1.0', undefined],
])('the address %j ends in %s', (address, code) => {
  expect(fileTypeOfAddress(address)?.code).toBe(code);
});

it.each([
  ['TEXT/CSV; charset=utf-8', 'text/csv'],
  ['http://www.iana.org/assignments/media-types/application/geo+json', 'application/geo+json'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['API', undefined],
  ['a/b/c', undefined],
])('the media type %j is %s', (stated, name) => {
  expect(findMediaType(stated)).toBe(name);
});

it.each([
  ['R/P1Y', 'ANNUAL'],
  ['R/P0.5M', 'MONTHLY_2'],
  ['R/PT1S', 'CONT'],
  ['daily', 'DAILY'],
  ['http://purl.org/cld/freq/irregular', 'IRREG'],
  ['http://inspire.ec.europa.eu/metadata-codelist/MaintenanceFrequency/asNeeded', 'AS_NEEDED'],
  ['jährlich', 'ANNUAL'],
  ['trimestrale', 'QUARTERLY'],
  ['http://purl.org/cld/freq/ThisTermDoesNotExist', undefined],
])('the frequency %j is %s', (stated, code) => {
  expect(FREQUENCIES.find(stated)?.code).toBe(code);
});

it.each([
  ['http://publications.europa.eu/resource/authority/language/DEU', 'de'],
  ['http://publications.europa.eu/resource/authority/language/FRE', 'fr'],
  ['http://id.loc.gov/vocabulary/iso639-1/fr', 'fr'],
  ['http://id.loc.gov/vocabulary/iso639-2/ger', 'de'],
  ['http://lexvo.org/id/iso639-3/nob', 'nb'],
  ['en-US', 'en'],
  ['spa', 'es'],
  ['Deutsch', 'de'],
  ['http://publications.europa.eu/resource/authority/language/MUL', undefined],
  ['http://id.loc.gov/vocabulary/iso639-1/', undefined],
  ['klingon', undefined],
])('the language %j is %s', (stated, code) => {
  expect(findLanguage(stated)).toBe(code);
});

it.each([
  ['public', 'PUBLIC'],
  ['restricted public', 'RESTRICTED'],
  ['non-public', 'NON_PUBLIC'],
  [
    'http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations',
    'PUBLIC',
  ],
  ['with a key', undefined],
])('the access right %j is %s', (stated, code) => {
  expect(ACCESS_RIGHTS.find(stated)?.code).toBe(code);
});

it.each([
  ['de', 'DEU', 'German'],
  ['nb', 'NOB', 'Norwegian Bokmål'],
  ['rm', 'ROH', 'Romansh'],
])('the language code %s is the EU term %s', (code, term, label) => {
  expect(languageConcept(code)).toMatchObject({ code: term, label });
});

it.each([
  ['http://publications.europa.eu/resource/authority/country/GRC', 'GR'],
  ['EL', 'GR'],
  ['Deutschland', 'DE'],
  ['Pays-Bas', 'NL'],
  ['Luxembourg', undefined],
  ['Atlantis', undefined],
])('the country %j is %s', (stated, code) => {
  expect(findCountry(stated)).toBe(code);
});

it('gives the addresses that terms are published under', () => {
  expect(countryIri('GR')).toBe('http://publications.europa.eu/resource/authority/country/GRC');
  expect(mediaTypeIri('text/csv')).toBe('https://www.iana.org/assignments/media-types/text/csv');
});
