import { describe, expect, it } from 'vitest';
import { gbfsAdapter } from '../../../src/harvest/gbfs/adapter.js';
import { findIn, shortly } from '../../support/catalogue-document.js';

describe('the list of systems', () => {
  const HEAD =
    'Country Code,Name,Location,System ID,URL,Auto-Discovery URL,Supported Versions,Authentication Info URL,Authentication Type,Authentication Parameter Name';
  const read = (lines: string, contentType = 'text/plain; charset=utf-8') =>
    findIn(gbfsAdapter, `${HEAD}\n${lines}`, {
      url: 'https://list.example/systems.csv',
      contentType,
    });

  it('gives a dataset for each system', async () => {
    const { datasets, problems } = await read(
      'PT,"Bicas, Cascais",Cascais,bicas,https://bicas.example,https://bicas.example/gbfs.json,1.1 ; 2.3,https://bicas.example/key,1,\n',
    );

    expect(problems).toEqual([]);
    expect(datasets).toMatchObject([
      {
        identifier: 'PT/bicas/Cascais',
        otherIdentifiers: ['bicas'],
        titles: [{ text: 'Bicas, Cascais', language: null }],
        landingPages: ['https://bicas.example'],
        places: [{ names: [{ text: 'Cascais, PT' }] }],
        conformsTo: ['GBFS 1.1', 'GBFS 2.3'],
        distributions: [
          {
            accessUrl: 'https://bicas.example/gbfs.json',
            systemId: 'bicas',
            format: 'GBFS',
            mediaType: 'application/json',
            rights: 'https://bicas.example/key',
          },
        ],
      },
    ]);
  });

  it('tells systems of one id in several cities apart', async () => {
    const { datasets } = await read(
      'AU,Neutron,"Brisbane, AU",n-1,,https://n.example/b,,,,\nAU,Neutron,"Hobart, AU",n-1,,https://n.example/h,,,,\n',
    );

    expect(datasets.map(({ identifier }) => identifier)).toEqual([
      'AU/n-1/Brisbane, AU',
      'AU/n-1/Hobart, AU',
    ]);
    expect(datasets.map(({ places }) => places[0]?.names[0]?.text)).toEqual([
      'Brisbane, AU',
      'Hobart, AU',
    ]);
  });

  it('may be of the older form, with a byte order mark and other line ends', async () => {
    const { datasets, problems } = await findIn(
      gbfsAdapter,
      '\uFEFFCountry Code,Name,Location,System ID,URL,Auto-Discovery URL\r\nAT,Rad,AT,rad,,https://rad.example/gbfs.json\r\n',
      { url: 'https://list.example/list', contentType: 'text/csv', pieces: 5 },
    );

    expect(problems).toEqual([]);
    expect(datasets).toMatchObject([
      { identifier: 'AT/rad/AT', places: [{ names: [{ text: 'AT' }] }], conformsTo: [] },
    ]);
  });

  it('loses only lines that are not whole', async () => {
    const { datasets, problems } = await read(
      'PT,No id,Braga,,,https://x.example,,,,\n\nPT,No address,Braga,b,,,,,,\nPT,Good,Braga,g,,https://g.example,,,,\nPT,Cut off,Bra',
    );

    expect(datasets.map(({ identifier }) => identifier)).toEqual(['PT/g/Braga']);
    expect(problems.map(shortly)).toEqual([
      'REJECTED RECORD_BROKEN line 2',
      'REJECTED RECORD_BROKEN line 4',
      'REJECTED RECORD_BROKEN line 6',
    ]);
  });

  it('gives what came before a quotation mark that never ends', async () => {
    const { datasets, problems } = await read(
      'PT,Good,Braga,g,,https://g.example,,,,\nPT,"Never ends,Braga,b,,https://b.example,,,,\n',
    );

    expect(datasets).toHaveLength(1);
    expect(problems.map(shortly)).toEqual(['REJECTED DOCUMENT_BROKEN']);
  });

  it('in windows-1252 is read, and told', async () => {
    const { datasets, problems } = await findIn(
      gbfsAdapter,
      Buffer.from(`${HEAD}\nBE,Pony,Liège,pony,,https://p.example,,,,\n`, 'latin1'),
      { contentType: 'text/csv' },
    );

    expect(datasets).toMatchObject([{ identifier: 'BE/pony/Liège' }]);
    expect(problems.map(shortly)).toEqual(['KEPT ENCODING_WRONG']);
  });

  it('that is another table is told', async () => {
    const { datasets, problems } = await findIn(gbfsAdapter, 'a,b\n1,2\n', {
      contentType: 'text/csv',
    });

    expect(datasets).toEqual([]);
    expect(problems.map(shortly)).toEqual(['REJECTED RECORD_BROKEN line 2']);
  });
});

describe('a feed', () => {
  const url = 'https://feed.example/v2/gbfs.json';
  const feeds = [
    { name: 'station_status', url: 'https://feed.example/v2/en/station_status.json' },
    { name: 'system_information', url: 'https://feed.example/v2/en/system_information.json' },
  ];

  it.each([
    ['version 2', { en: { feeds }, fr: { feeds: [] } }],
    ['version 3', { feeds }],
    [
      'a relative address',
      { feeds: [{ name: 'system_information', url: 'en/system_information.json' }] },
    ],
  ])('of %s leads to where its name is', async (_what, data) => {
    const { next, problems, datasets } = await findIn(
      gbfsAdapter,
      { last_updated: 1, ttl: 0, version: '2.3', data },
      { url },
    );

    expect({ next, problems, datasets }).toEqual({
      next: [feeds[1]!.url],
      problems: [],
      datasets: [],
    });
  });

  it('says there what it is; it begins at the address that led there', async () => {
    const data = {
      system_id: 'bicas',
      language: 'pt',
      name: 'Bicas',
      operator: 'Câmara',
      url: 'https://bicas.example',
      license_url: 'https://licence.example',
      feed_contact_email: 'desk@bicas.example',
    };
    const { datasets, problems } = await findIn(
      gbfsAdapter,
      { version: '2.3', data },
      { url: feeds[1]!.url, referrer: url },
    );

    expect(problems).toEqual([]);
    expect(datasets).toMatchObject([
      {
        identifier: 'bicas',
        titles: [{ text: 'Bicas', language: 'pt' }],
        publisher: { names: [{ text: 'Câmara', language: 'pt' }] },
        hasContactPoint: true,
        licence: 'https://licence.example',
        languages: ['pt'],
        conformsTo: ['GBFS 2.3'],
        distributions: [{ accessUrl: url, systemId: 'bicas', licence: 'https://licence.example' }],
      },
    ]);
  });

  it('of version 3 has its name in several languages', async () => {
    const name = [
      { text: 'Bikes', language: 'en' },
      { text: 'Vélos', language: 'fr' },
    ];
    const data = { system_id: 's', languages: ['en', 'fr'], name, license_id: 'CC-BY-4.0' };
    const { datasets } = await findIn(gbfsAdapter, { version: '3.0', data });

    expect(datasets).toMatchObject([
      { titles: name, languages: ['en', 'fr'], licence: 'CC-BY-4.0' },
    ]);
  });

  it('of a manifest is the newest of each system', async () => {
    const versions = [
      { version: '2.3', url: 'https://feed.example/2.3/gbfs.json' },
      { version: '10.0', url: 'https://feed.example/10.0/gbfs.json' },
      { version: '3.0', url: 'https://feed.example/3.0/gbfs.json' },
    ];
    const datasets = [
      { system_id: 'a', versions },
      { system_id: 'b', versions: versions.slice(0, 1) },
    ];
    const { next } = await findIn(gbfsAdapter, { version: '3.0', data: { datasets } });

    expect(next).toEqual([
      'https://feed.example/10.0/gbfs.json',
      'https://feed.example/2.3/gbfs.json',
    ]);
  });

  it.each([
    ['no feeds', { data: { en: { feeds: [] } } }, ['REJECTED DOCUMENT_BROKEN data']],
    ['no data', { ttl: 1 }, ['REJECTED DOCUMENT_BROKEN data']],
    ['wrong data', { data: 'x' }, ['KEPT VALUE_INVALID data', 'REJECTED DOCUMENT_BROKEN data']],
    ['a list for all', [1], ['REJECTED RECORD_BROKEN']],
    [
      'a system without id',
      { data: { system_id: '' } },
      ['REJECTED IDENTIFIER_MISSING data.system_id'],
    ],
    ['a page', '<html>', ['REJECTED DOCUMENT_BROKEN']],
    ['a part of it', '{"data": {"system_id": "a"', ['REJECTED DOCUMENT_BROKEN']],
  ])('that has %s is told', async (_what, body, expected) => {
    const { datasets, next, problems } = await findIn(gbfsAdapter, body, { url });

    expect(problems.map(shortly)).toEqual(expected);
    expect([...datasets, ...next]).toEqual([]);
  });
});
