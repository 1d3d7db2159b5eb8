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

describe('a link that leads nowhere', () => {
  it.each([
    [
      'cities.json',
      { sources: ['https://other.example'] },
      'sources[0]',
      'the url of a record in sources.json',
    ],
    [
      'cities.json',
      { networks: ['b'], networkSources: { b: 'https://towns.example/list' } },
      'networks[0]',
      'the id of a record in networks.json',
    ],
    [
      'datasets.json',
      { publisher: { type: 'city', id: 'quay-cameras' } },
      'publisher.id',
      'the id of a record in cities.json',
    ],
    ['datasets.json', { theme: 'MARE' }, 'theme', 'one of dataThemes in themes.json: TRAN, ENVI'],
    [
      'use-cases.json',
      { themes: ['TRAN'] },
      'themes[0]',
      'one of finerThemes in themes.json: harbours, water',
    ],
    [
      'use-cases.json',
      { relatedInstruments: ['gdpr'] },
      'relatedInstruments[0]',
      'the id of a record in instruments.json',
    ],
    [
      'businesses.json',
      { offers: ['ship-count'] },
      'offers[0]',
      'the id of a record in datasets.json',
    ],
    ['events.json', { series: 'berths' }, 'series', 'the id of a record in working-groups.json'],
    [
      'networks.json',
      { members: ['quay-cameras', 'dott'] },
      'members[1]',
      'the id of a record in businesses.json',
    ],
  ])('is reported: %s with %j', async (file, fields, field, accepted) => {
    await towns.amend(file, 0, fields);

    expect(await problemsOf()).toMatchObject([{ file, field, accepted }]);
  });

  it('is not reported when it leads to a record with a problem of its own, or into a file that cannot be read', async () => {
    await towns.amend('cities.json', 1, { latitude: 'north' });
    await towns.write('businesses.json', '[');

    expect(await problemsOf()).toMatchObject([
      { file: 'businesses.json', field: 'line 1, column 2' },
      { file: 'cities.json', record: 'hoge-haven', field: 'latitude' },
    ]);
  });
});
