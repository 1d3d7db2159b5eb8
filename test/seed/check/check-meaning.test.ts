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

const lageHaven = { file: 'cities.json', record: 'lage-haven' };
const berthGuidance = { file: 'use-cases.json', record: 'berth-guidance' };

describe('records that do not fit together', () => {
  it('are those that share what only one may have', async () => {
    await towns.amend('cities.json', 1, { id: 'lage-haven', geonamesId: 900001 });
    await towns.amend('sources.json', 1, { url: 'https://quay.example/news' });

    const problems = await problemsOf();

    expect(problems).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          ...lageHaven,
          field: 'id',
          accepted: 'what no other record has; lage-haven (record 1) has it',
        }),
        expect.objectContaining({ ...lageHaven, field: 'geonamesId', found: '900001' }),
        expect.objectContaining({ file: 'sources.json', record: 'town-list', field: 'url' }),
      ]),
    );
  });

  it('are a use case and an event that does not name it', async () => {
    await towns.amend('events.json', 0, { useCasesPresented: [] });

    expect(await problemsOf()).toMatchObject([
      { ...berthGuidance, field: 'presentedAt[0]', found: '"quay-day"' },
    ]);
  });

  it('are needs that no kind of data has for a name', async () => {
    await towns.amend('use-cases.json', 0, {
      dataNeeded: ['FREE BERTHS', 'tide-table', 'harbour-use'],
    });

    expect(await problemsOf()).toMatchObject([
      { ...berthGuidance, field: 'dataNeeded[1]', found: '"tide-table"' },
    ]);
  });

  it.each([
    [{ place: 'Lage Haven', country: 'BE' }, /no city of implementations/],
    [{ place: 'Coast of Zeeland!', country: 'NL' }, /the same spelling and country/],
    [{ place: 'Coast of Zeeland', country: 'BE' }, /the same spelling and country/],
    [{ place: 'София', country: 'BG' }, /Latin letters/],
  ])('are reports from a place that cannot be told from another: %j', async (place, accepted) => {
    await towns.change('use-cases.json', ([useCase]) => {
      const reports = useCase?.['otherImplementations'] as object[];
      reports.push({ ...reports[0], ...place });
    });

    expect(await problemsOf()).toEqual([
      expect.objectContaining({
        ...berthGuidance,
        field: 'otherImplementations[1].place',
        accepted: expect.stringMatching(accepted),
      }),
    ]);
  });
});

describe('a vocabulary of one’s own', () => {
  it('names records that are there', async () => {
    await towns.amendKind('free-berths', {
      datasets: ['berths'],
      broader: 'harbours',
      theme: 'harbours',
    });
    await towns.write('legal-bases.json', '[{ "legalBasis": "x", "instruments": ["gdpr"] }]');

    expect(await problemsOf()).toMatchObject([
      { file: 'data-kinds.json', record: 'free-berths', field: 'broader', found: '"harbours"' },
      { file: 'data-kinds.json', record: 'free-berths', field: 'datasets[0]', found: '"berths"' },
      { file: 'data-kinds.json', record: 'free-berths', field: 'theme', found: '"harbours"' },
      { file: 'legal-bases.json', record: '#1', field: 'instruments[0]', found: '"gdpr"' },
    ]);
  });

  it('gives no words to two kinds', async () => {
    await towns.amendKind('ship-traffic', { altLabels: ['ship counts', 'Mooring Places'] });

    expect(await problemsOf()).toMatchObject([
      {
        file: 'data-kinds.json',
        record: 'ship-traffic',
        found: '"mooring places"',
        accepted: 'words that no other kind has; free-berths has them',
      },
    ]);
  });

  it('has no circle of broader kinds', async () => {
    await towns.amendKind('harbour-use', { broader: 'ship-traffic' });

    expect(await problemsOf()).toMatchObject([
      { file: 'data-kinds.json', record: 'harbour-use', field: 'broader', found: '"ship-traffic"' },
      { file: 'data-kinds.json', record: 'ship-traffic', field: 'broader', found: '"harbour-use"' },
    ]);
  });

  it('has no kind twice', async () => {
    await towns.amendKind('ship-traffic', { slug: 'free-berths' });

    expect(await problemsOf()).toContainEqual(
      expect.objectContaining({ file: 'data-kinds.json', record: 'free-berths', field: 'slug' }),
    );
  });

  it('has no kind of which the records say nothing', async () => {
    await towns.amendKind('tides', { datasets: [] });

    expect(await problemsOf()).toMatchObject([
      { file: 'data-kinds.json', record: 'tides', field: '' },
    ]);
  });
});
