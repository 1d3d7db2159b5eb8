import type { Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { writeDataset } from '../../../src/publish/dcat/document.js';
import type { DatasetRow } from '../../../src/publish/dcat/dataset-row.js';
import { SYNTAXES } from '../../../src/publish/rdf/syntaxes.js';
import { type Name, term } from '../../../src/publish/rdf/terms.js';
import { PUBLIC_URL } from '../../support/published-catalogue.js';
import { givenDataset, givenDistribution, givenKind } from '../../support/given-dataset-row.js';
import { parseRdf } from '../../support/rdf.js';

const IRI = `${PUBLIC_URL}/dcat/dataset/bicycle-counts`;
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

async function published(fields: Partial<DatasetRow>): Promise<Quad[]> {
  const request = { syntax: SYNTAXES[0]!, publicUrl: PUBLIC_URL };
  return parseRdf(writeDataset(givenDataset(fields), request), SYNTAXES[0]!);
}

/** What is said of the dataset, or of a part of it; texts with their language, other literals with their type. */
async function said(fields: Partial<DatasetRow>, predicate: Name, part = ''): Promise<string[]> {
  return (await published(fields))
    .filter((quad) => quad.subject.value === IRI + part)
    .filter((quad) => quad.predicate.equals(term(predicate)))
    .map(({ object }) => {
      if (object.termType !== 'Literal') return object.value;
      const type = object.datatype.value.split('#')[1];
      return object.language ? `${object.value}@${object.language}` : `${object.value}^^${type}`;
    });
}

/** The words for what the dataset points to, where that has no name. */
async function labelOf(fields: Partial<DatasetRow>, predicate: Name): Promise<string | undefined> {
  const quads = await published(fields);
  const named = quads.find((quad) => quad.predicate.equals(term(predicate)));
  expect(named?.object.termType).toBe('BlankNode');
  return quads
    .filter((quad) => named !== undefined && quad.subject.equals(named.object))
    .find((quad) => quad.predicate.equals(term('rdfs:label')))?.object.value;
}

describe('texts', () => {
  const titles = [
    { text: 'Fietstellingen', language: 'nl-BE' },
    { text: 'Comptages', language: 'fr' },
    { text: 'Bicycle counts', language: null },
  ];

  it('keep their languages, and get none', async () => {
    expect(await said({ titles }, 'dct:title')).toEqual([
      'Fietstellingen@nl-be',
      'Comptages@fr',
      'Bicycle counts^^string',
    ]);
  });

  it('that are missing are made up for by the title, where DCAT-AP wants a description', async () => {
    expect(await said({ titles: titles.slice(0, 1) }, 'dct:description')).toEqual([
      'Fietstellingen@nl-be',
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['2019', '2019^^gYear'],
    ['2019-03', '2019-03^^gYearMonth'],
    ['2019-03-12', '2019-03-12^^date'],
    ['2019-03-12T10:00', '2019-03-12T10:00:00^^dateTime'],
    ['2019-03-12 10:00:01.5+01:00', '2019-03-12T10:00:01.5+01:00^^dateTime'],
    ['2019-02-30', '2019-02-30^^string'],
    ['spring 2019', 'spring 2019^^string'],
  ])('%s is %s, as precise as stated', async (issued, expected) => {
    expect(await said({ issued }, 'dct:issued')).toEqual([expected]);
  });
});

describe('codes', () => {
  it('are addresses of EU tables, with type and label beside', async () => {
    const row = { frequencyCode: 'DAILY', frequency: 'elke dag', accessRight: 'PUBLIC' };
    const quads = await published(row);
    const about = quads.filter(({ subject }) => subject.value === `${AUTHORITY}/frequency/DAILY`);

    expect(await said(row, 'dct:accrualPeriodicity')).toEqual([`${AUTHORITY}/frequency/DAILY`]);
    expect(about.map(({ predicate }) => predicate.value)).toEqual([
      term('rdf:type').value,
      term('skos:prefLabel').value,
    ]);
    expect(await said(row, 'dct:accessRights')).toEqual([`${AUTHORITY}/access-right/PUBLIC`]);
  });

  it('that are not known leave the words that are stated', async () => {
    const row = { frequency: 'when it rains', licence: 'ask us' };

    expect(await labelOf(row, 'dct:accrualPeriodicity')).toBe('when it rains');
    expect(await labelOf(row, 'dct:license')).toBe('ask us');
  });
});

describe('distributions', () => {
  const get = (fields: Parameters<typeof givenDistribution>[0], row: Partial<DatasetRow> = {}) => ({
    distributions: [givenDistribution(fields)],
    ...row,
  });

  it('have the address that is stated', async () => {
    const row = get({ accessUrl: 'https://a.example/', downloadUrl: 'https://a.example/f.csv' });

    expect(await said(row, 'dcat:accessURL', '#distribution-1')).toEqual(['https://a.example/']);
    expect(await said(row, 'dcat:downloadURL', '#distribution-1')).toEqual([
      'https://a.example/f.csv',
    ]);
  });

  it('that can be had from the page about the dataset alone name that page', async () => {
    const row = get({ formatCode: 'CSV' }, { landingPage: 'https://a.example/page' });

    expect(await said(row, 'dcat:accessURL', '#distribution-1')).toEqual([
      'https://a.example/page',
    ]);
  });

  it('without any address are to be had where Hansa tells of the dataset', async () => {
    expect(await said(get({ format: 'CSV' }), 'dcat:accessURL', '#distribution-1')).toEqual([
      `${PUBLIC_URL}/dcat/dataset/bicycle-counts`,
    ]);
  });

  it('say what their source does not state', async () => {
    const filled = (...names: string[]) =>
      names.map((name) => `${PUBLIC_URL}/dcat/catalog#filled-${name}`);
    const bare = get({ formatCode: 'CSV' }, { licenceCode: 'CC_BY_4_0', licence: 'CC BY' });
    const full = get({ accessUrl: 'https://a.example/', format: 'CSV', licence: 'Ask first' });

    expect(await said(bare, 'dct:provenance', '#distribution-1')).toEqual(
      filled('access-url', 'format', 'license'),
    );
    expect(await said(full, 'dct:provenance', '#distribution-1')).toEqual([]);
  });

  it('that state no licence have that of the dataset', async () => {
    const accessUrl = 'https://a.example/';
    const row = get({ accessUrl }, { licenceCode: 'CC_BY_4_0', licence: 'CC BY' });
    const own = get({ accessUrl, licence: 'https://l.example/' }, { licenceCode: 'CC_BY_4_0' });

    expect(await said(row, 'dct:license', '#distribution-1')).toEqual([
      `${AUTHORITY}/licence/CC_BY_4_0`,
    ]);
    expect(await said(own, 'dct:license', '#distribution-1')).toEqual(['https://l.example/']);
  });

  it('are numbered in their order', async () => {
    const accessUrl = 'https://a.example/';
    const distributions = [0, 1, 2].map((position) => givenDistribution({ position, accessUrl }));

    expect(await said({ distributions }, 'dcat:distribution')).toEqual(
      [1, 2, 3].map((number) => `${IRI}#distribution-${number}`),
    );
  });
});

describe('where it comes from', () => {
  it('is told: its own address and identifiers there, and the catalogues', async () => {
    const row = {
      iri: 'https://portal.example/set/7',
      identifier: '7',
      otherIdentifiers: ['doi:10.1/x'],
      catalogues: [{ url: 'https://portal.example/', title: 'Portal' }],
    };

    expect(await said(row, 'prov:wasDerivedFrom')).toEqual(['https://portal.example/set/7']);
    expect(await said(row, 'dct:identifier')).toEqual(['7^^string']);
    expect(await said(row, 'skos:notation', '#identifier-1')).toEqual(['doi:10.1/x^^string']);
    expect(await said(row, 'prov:wasDerivedFrom', '#record')).toEqual(['https://portal.example/']);
    expect(await said(row, 'dct:issued', '#record')).toEqual(['2026-11-20T08:00:00Z^^dateTime']);
  });
});

describe('kinds of data', () => {
  it('are its subjects where somebody says so, and related where its words point there', async () => {
    const kinds = [givenKind('cycling'), givenKind('weather', true)];
    const at = (slug: string) => [`${PUBLIC_URL}/dcat/catalog#kind-${slug}`];

    expect(await said({ kinds }, 'dct:subject')).toEqual(at('cycling'));
    expect(await said({ kinds }, 'dct:relation')).toEqual(at('weather'));
  });
});

describe('entries that are no datasets', () => {
  it.each([
    ['STANDARD', [term('dct:Standard').value, term('dcat:Resource').value]],
    ['DATA_REQUIREMENT', [term('dcat:Resource').value, term('dcat:Resource').value]],
    ['LIVE_FEED', [term('dcat:Dataset').value, term('dcat:Resource').value]],
  ])('are not called so: %s', async (type, types) => {
    expect([...new Set(await said({ type }, 'rdf:type'))]).toEqual([...new Set(types)]);
  });
});

describe('addresses', () => {
  it.each([
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['www.example.org', undefined],
    ['https://', undefined],
    ['https://a.example/a b"<c>', 'https://a.example/a%20b%22%3Cc%3E'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    [' https://a.example/ä ', 'https://a.example/ä'],
    ['https://a.example/x/../y', 'https://a.example/y'],
  ])('%s is published as %s', async (landingPage, expected) => {
    expect(await said({ landingPage }, 'dcat:landingPage')).toEqual(expected ? [expected] : []);
  });
});
