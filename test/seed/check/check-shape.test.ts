import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/seed/check/check-folder.js';
import type { Problem } from '../../../src/seed/problem.js';
import { type GivenFolder, givenFolder } from '../given-folder.js';

let towns: GivenFolder;

beforeEach(async () => {
  towns = await givenFolder();
});
afterEach(() => towns.dispose());

async function problemsOf(folder = towns.folder): Promise<Problem[]> {
  const checked = await checkFolder(folder);
  return 'problems' in checked ? checked.problems : [];
}

const berthGuidance = { file: 'use-cases.json', record: 'berth-guidance' };

describe('a field that is not accepted', () => {
  it.each([
    [
      'an unknown field',
      'cities.json',
      { mayor: 'x' },
      { field: 'mayor', found: '"x"', accepted: /no such field; there are: id, name/ },
    ],
    [
      'an unknown field inside',
      'cities.json',
      { lau: { code: '1', scheme: 'NIS', year: 2 } },
      { field: 'lau.year', found: '2', accepted: /no such field; there are: code, scheme/ },
    ],
    [
      'a field that is missing',
      'cities.json',
      { name: undefined },
      { field: 'name', found: 'nothing', accepted: /^text$/ },
    ],
    [
      'an empty text',
      'cities.json',
      { name: ' ' },
      { field: 'name', found: '" "', accepted: /not empty/ },
    ],
    [
      'a number as text',
      'cities.json',
      { population: '12000' },
      { field: 'population', found: '"12000"', accepted: /whole number/ },
    ],
    [
      'a country',
      'cities.json',
      { country: 'UK' },
      { field: 'country', found: '"UK"', accepted: /GB and GR/ },
    ],
    [
      'a Wikidata id',
      'cities.json',
      { wikidata: '472' },
      { field: 'wikidata', found: '"472"', accepted: /Q1296/ },
    ],
    [
      'an address',
      'cities.json',
      { geoSource: 'towns.example' },
      { field: 'geoSource', found: '"towns.example"', accepted: /http/ },
    ],
    [
      'portal software',
      'cities.json',
      {
        openDataPortal: {
          url: 'https://a.example',
          name: 'A',
          software: 'CKAN',
          softwareDetail: 'ckan',
          source: 'https://towns.example/list',
        },
      },
      { field: 'openDataPortal.software', found: '"CKAN"', accepted: /one of: ckan, opendatasoft/ },
    ],
    [
      'a network without a page',
      'cities.json',
      { networkSources: {} },
      { field: 'networks[0]', found: '"harbour-league"', accepted: /networkSources/ },
    ],
    [
      'no source',
      'cities.json',
      { sources: [] },
      { field: 'sources', found: '[]', accepted: /at least one/ },
    ],
    [
      'an e-mail address',
      'cities.json',
      { note: 'Ask jane@haven.example' },
      { field: 'note', found: '"Ask jane@haven.example"', accepted: /without e-mail addresses/ },
    ],
    [
      'a day that does not exist',
      'events.json',
      { date: '2024-02-30' },
      { field: 'date', found: '"2024-02-30"', accepted: /a day that exists/ },
    ],
    [
      'an end before the start',
      'events.json',
      { endDate: '2024-05-01' },
      { field: 'endDate', found: '"2024-05-01"', accepted: /not before date/ },
    ],
    [
      'a chair who is no member',
      'working-groups.json',
      { memberCities: ['lage-haven'] },
      { field: 'chairCities[0]', found: '"hoge-haven"', accepted: /memberCities/ },
    ],
    [
      'a feed’s field on something else',
      'datasets.json',
      { systemId: 'x' },
      { field: 'systemId', found: '"x"', accepted: /live-feed only/ },
    ],
    [
      'a publisher of no type',
      'datasets.json',
      { publisher: { name: 'X' } },
      { field: 'publisher.type', found: 'nothing', accepted: /business or city and its id/ },
    ],
    [
      'a publisher with the field of another type',
      'datasets.json',
      { publisher: { type: 'business', id: 'quay-cameras', name: 'X' } },
      { field: 'publisher.name', found: '"X"', accepted: /no such field; there are: type, id/ },
    ],
    [
      'a CELEX number',
      'instruments.json',
      { celex: '2020/1' },
      { field: 'celex', found: '"2020/1"', accepted: /32023R2854/ },
    ],
    [
      'how a source was read',
      'sources.json',
      { retrieval: 'skimmed' },
      { field: 'retrieval', found: '"skimmed"', accepted: /one of: read in full, / },
    ],
    [
      'the date of a source',
      'sources.json',
      { date: '2024-13' },
      { field: 'date', found: '"2024-13"', accepted: /YYYY-MM/ },
    ],
    [
      'a challenge',
      'use-cases.json',
      { challenges: ['technical', 'money'] },
      { field: 'challenges[1]', found: '"money"', accepted: /one of: technical, legal/ },
    ],
  ])('is reported: %s', async (_, file, fields, problem) => {
    await towns.amend(file, 0, fields);

    expect(await problemsOf()).toEqual([
      {
        file,
        record: expect.any(String),
        ...problem,
        accepted: expect.stringMatching(problem.accepted),
      },
    ]);
  });

  it('is reported with its path in a list', async () => {
    await towns.change('use-cases.json', ([useCase]) => {
      const [, second, third] = (useCase?.['implementations'] ?? []) as Record<string, unknown>[];
      Object.assign(second ?? {}, { status: 'live', sharing: 'gift' });
      Object.assign(third ?? {}, { observedOn: 'July' });
    });

    expect(await problemsOf()).toMatchObject([
      { ...berthGuidance, field: 'implementations[1].sharing', found: '"gift"' },
      {
        ...berthGuidance,
        field: 'implementations[1].status',
        found: '"live"',
        accepted: 'one of: exploring, pilot, operational, ended, unknown',
      },
      { ...berthGuidance, field: 'implementations[2].observedOn', found: '"July"' },
    ]);
  });

  it('is reported by the place of the record when that has no id', async () => {
    await towns.change('networks.json', (networks) => [...networks, 'Harbour League' as never]);

    expect(await problemsOf()).toMatchObject([
      {
        file: 'networks.json',
        record: '#2',
        field: '',
        found: '"Harbour League"',
        accepted: 'a record, in { }',
      },
    ]);
  });
});
