import { describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import {
  keepDatasetsApart,
  mergeDatasets,
} from '../../../src/harvest/duplicates/review/merge-datasets.js';
import { type PairStatus, readPairs } from '../../../src/harvest/duplicates/review/read-pairs.js';
import { splitDataset } from '../../../src/harvest/duplicates/review/split-dataset.js';
import { listed } from '../../support/harvest/portal.js';
import { at, useCatalogues } from '../../support/harvest/use-catalogues.js';

const { scene, lists, removes, groups, datasetOf, rows } = useCatalogues();

const DOI = '10.5281/zenodo.7451';
const publisher = { publisher: { name: 'Museum of Gent' } };
const alike = (identifier: string, more: object = {}) =>
  listed(identifier, 'Paintings', { ...publisher, ...more });

const pairs = (status: PairStatus = 'CANDIDATE') =>
  readPairs(scene.test.database, { status, first: 10, skip: 0 });

/** Two catalogues that list what may be the same; their datasets. */
async function twoAlike() {
  await lists('city', [alike('1')]);
  await lists('land', [alike('a')]);
  return [await datasetOf('city', '1'), await datasetOf('land', 'a')] as const;
}

/** Two catalogues that list what is surely the same. */
async function twoSame() {
  await lists('city', [alike(DOI)]);
  await lists('land', [alike(`doi:${DOI}`)]);
  return datasetOf('city', DOI);
}

const merge = (one: string, other: string) => mergeDatasets(scene.harvester, { one, other });
const split = (slug: string, source?: string) => splitDataset(scene.harvester, { slug, source });
const apart = (one: string, other: string) => keepDatasetsApart(scene.harvester, { one, other });

describe('candidates', () => {
  it('are listed with what speaks for them', async () => {
    const [one, other] = await twoAlike();
    expect(await pairs()).toMatchObject({
      totalCount: 1,
      pairs: [
        {
          status: 'CANDIDATE',
          score: 0.825,
          reasons: ['SAME_TITLE', 'SAME_PUBLISHER'],
          inCommon: [],
          one: { slug: one.slug, source: 'city', identifier: '1', publisher: 'Museum of Gent' },
          other: { slug: other.slug, source: 'land', identifier: 'a', title: 'Paintings' },
        },
      ],
    });
  });

  it('become one, by the name of the older, and stay so whatever is harvested', async () => {
    const [older, younger] = await twoAlike();
    expect(await merge(younger.slug, older.slug)).toEqual({ ok: true, datasets: [older.slug] });
    expect(await groups()).toEqual(['city/1 land/a']);
    expect(await pairs()).toMatchObject({ totalCount: 0 });
    expect(await pairs('MERGED')).toMatchObject({ totalCount: 1 });
    await lists('land', [listed('a', 'Sculptures 2020')]);
    await lists('land', [listed('b')]);
    await lists('land', [alike('a')]);
    expect(await groups()).toEqual(['city/1 land/a']);
    expect(await datasetOf('land', 'a')).toMatchObject({ id: older.id, slug: older.slug });
  });

  it('that are kept apart are none any more, and stay two even when it seems sure', async () => {
    const [one, other] = await twoAlike();
    expect(await apart(one.slug, other.slug)).toMatchObject({ ok: true });
    expect(await pairs()).toMatchObject({ totalCount: 0 });
    const file = at({ file: 'https://museum.example/paintings.csv' });
    await lists('city', [alike('1', file)]);
    await lists('land', [alike('a', file)]);
    expect(await groups()).toHaveLength(2);
    expect(await pairs('APART')).toMatchObject({
      totalCount: 1,
      pairs: [{ score: 0.965, inCommon: ['museum.example/paintings.csv'] }],
    });
    await merge(one.slug, other.slug);
    expect(await groups()).toHaveLength(1);
  });
});

describe('a dataset of several catalogues', () => {
  it('is taken apart for good, and each part is again what it was', async () => {
    const [older, younger] = await twoAlike();
    await merge(older.slug, younger.slug);
    expect(await split(older.slug)).toEqual({
      ok: true,
      datasets: [older.slug, younger.slug].toSorted(),
    });
    expect([await datasetOf('city', '1'), await datasetOf('land', 'a')]).toEqual([older, younger]);
  });

  it('is not merged anew by the evidence that it was merged by', async () => {
    const { slug } = await twoSame();
    await split(slug);
    await lists('land', [alike(`doi:${DOI}`, { description: 'All of them.' })]);
    await lists('city', [alike(DOI, { keyword: ['art'] })]);
    expect(await groups()).toHaveLength(2);
    await merge(slug, (await datasetOf('land', `doi:${DOI}`)).slug);
    expect(await groups()).toHaveLength(1);
  });

  it('keeps the rest together when the records of one catalogue go out', async () => {
    const { slug } = await twoSame();
    await lists('sea', [alike(`https://doi.org/${DOI}`)]);
    expect(await groups()).toHaveLength(1);
    expect(await split(slug, 'city')).toMatchObject({ ok: true });
    expect(await groups()).toEqual([`city/${DOI}`, `land/doi:${DOI} sea/https://doi.org/${DOI}`]);
    expect((await datasetOf('city', DOI)).slug).toBe(slug);
  });

  it('is found by the slug that a part had before', async () => {
    const [older, younger] = await twoAlike();
    const former = () => rows(sql`select slug, dataset_id as id from dataset_slug`);
    await merge(older.slug, younger.slug);
    expect(await former()).toEqual([{ slug: younger.slug, id: older.id }]);
    expect(await split(younger.slug)).toMatchObject({ ok: true });
    expect(await former()).toEqual([]);
  });

  it('has the links of its parts, and gives them back', async () => {
    const [older, younger] = await twoAlike();
    const link = (id: number, place: number) => sql`
      insert into implementation_dataset (implementation_id, dataset_id, assertion)
      select id, ${id}::int, 'EDITORIAL' from implementation order by id offset ${place} limit 1`;
    await rows(link(older.id, 0));
    await rows(link(younger.id, 0));
    await rows(link(younger.id, 1));
    const linked = () =>
      rows(sql`
        select dataset_id as id, count(*)::int from implementation_dataset
        where dataset_id in (${older.id}, ${younger.id}) group by 1 order by 1`);
    await merge(older.slug, younger.slug);
    expect(await linked()).toEqual([{ id: older.id, count: 2 }]);
    await split(older.slug);
    expect(await linked()).toEqual([
      { id: older.id, count: 1 },
      { id: younger.id, count: 2 },
    ]);
  });

  it('stays what it is when the catalogue that listed it first is removed and added again', async () => {
    const { slug, id } = await twoSame();
    await removes('city');
    expect(await datasetOf('land', `doi:${DOI}`)).toMatchObject({ slug, id });
    await lists('city', [alike(DOI)]);
    expect(await groups()).toEqual([`city/${DOI} land/doi:${DOI}`]);
    expect(await datasetOf('city', DOI)).toMatchObject({ slug, id });
    await split(slug);
    expect((await datasetOf('city', DOI)).slug).toMatch(new RegExp(`^${slug}-\\d+$`));
  });
});

describe('a decision is refused', () => {
  it.each([
    ['about what is not there', () => merge('nowhere', 'nothing'), 'UNKNOWN_DATASET', 'one'],
    [
      'about two datasets of the editors',
      () => merge('waze-for-cities', 'strava-metro'),
      'BOTH_OF_EDITORS',
      'other',
    ],
    [
      'about one dataset twice',
      () => merge('waze-for-cities', 'waze-for-cities'),
      'SAME_DATASET',
      'other',
    ],
    ['where nothing is to be split', () => split('waze-for-cities'), 'NOT_SHARED', 'slug'],
  ])('%s', async (_, decide, code, field) => {
    const decision = await decide();
    expect(decision).toMatchObject({ ok: false, problem: { code, field } });
  });

  it('about a catalogue that does not list the dataset, and says which do', async () => {
    const { slug } = await twoSame();
    expect(await split(slug, 'sea')).toMatchObject({
      problem: { code: 'NOT_LISTED_THERE', message: expect.stringContaining('city, land do') },
    });
  });
});
