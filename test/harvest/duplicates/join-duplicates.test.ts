import { describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { projectPath } from '../../../src/database/project-path.js';
import { seedCatalogue } from '../../../src/seed/seed-catalogue.js';
import { listed, openPortal } from '../../support/harvest/portal.js';
import { at, useCatalogues } from '../../support/harvest/use-catalogues.js';

const { scene, lists, groups, datasetOf, add, run, rows } = useCatalogues();

const DOI = '10.5281/zenodo.7451';
const FILE = 'https://data.gent.example/trees.csv';

const verdicts = () => rows(sql`select verdict, reasons from harvest_duplicate order by 1, 2`);

describe('records of several catalogues', () => {
  it('become one dataset with both as its sources when they share a global identifier', async () => {
    await lists('city', [listed(DOI, 'Trees', { modified: '2026-01-01', theme: ['ENVI'] })]);
    const { slug, id } = await datasetOf('city', DOI);
    const found = await lists('land', [
      listed(`https://doi.org/${DOI}`, 'Bomen', { modified: '2026-02-02' }),
      listed('other'),
    ]);
    expect(found).toMatchObject({ added: 2, duplicates: 1 });
    expect(await groups()).toEqual([`city/${DOI} land/https://doi.org/${DOI}`, 'land/other']);
    expect(await datasetOf('land', `https://doi.org/${DOI}`)).toEqual({ id, slug, title: 'Bomen' });
    expect(
      await rows(sql`
        select source.slug from dataset_source join source on source.id = source_id
        where dataset_id = ${id} order by position`),
    ).toEqual([{ slug: 'city' }, { slug: 'land' }]);
  });

  it('become one when they share a file of their own and a title', async () => {
    await lists('city', [listed('1', 'Street trees', at({ file: FILE }))]);
    await lists('land', [
      listed('a', 'Street Trees', at({ file: 'http://www.data.gent.example/trees.csv/' })),
    ]);
    expect(await groups()).toEqual(['city/1 land/a']);
  });

  it.each([
    ['years', 'Budget 2019', 'Budget 2020'],
    ['stations', 'Air quality, station 3', 'Air quality, station 4'],
  ])(
    'stay apart, and wait for a person, when their titles name other %s',
    async (_, one, other) => {
      await lists('city', [listed(DOI, one, at({ file: FILE }))]);
      await lists('land', [listed(`doi:${DOI}`, other, at({ file: FILE }))]);
      expect(await groups()).toHaveLength(2);
      expect(await verdicts()).toEqual([
        { verdict: 'CANDIDATE', reasons: ['SAME_IDENTIFIER', 'SAME_DOWNLOAD', 'NUMBERS_DIFFER'] },
      ]);
    },
  );

  it('stay apart, and wait for a person, when all they share is title and publisher', async () => {
    const publisher = { publisher: { name: 'Museum of Gent' } };
    await lists('city', [listed('1', 'Paintings', publisher)]);
    await lists('land', [
      listed('a', 'paintings', publisher),
      listed('b', 'Sculptures', publisher),
    ]);
    expect(await groups()).toHaveLength(3);
    expect(await verdicts()).toEqual([
      { verdict: 'CANDIDATE', reasons: ['SAME_TITLE', 'SAME_PUBLISHER'] },
    ]);
  });

  it('have nothing in common by an address that several of one catalogue have, or a number', async () => {
    const api = at({
      file: 'https://data.gent.example/api/v1',
      page: 'https://data.gent.example/',
    });
    await lists('city', [listed('1', 'Trees', api), listed('2', 'Benches', api)]);
    await lists('land', [listed('1', 'Trees', api)]);
    expect(await groups()).toHaveLength(3);
    expect(await verdicts()).toEqual([]);
  });

  it('are never two of one catalogue', async () => {
    await lists('city', [listed('1', 'Trees', at({ file: FILE })), listed(DOI, 'Trees')]);
    await lists('land', [listed('a', 'Trees', { ...at({ file: FILE }), isPartOf: DOI })]);
    const both = listed(`doi:${DOI}`, 'Trees', at({ file: FILE }));
    expect(await lists('sea', [both])).toMatchObject({ duplicates: 1 });
    expect(await groups()).toEqual(['city/1 land/a', `city/${DOI} sea/doi:${DOI}`]);
  });

  it('are not merged with one of two that are as much alike', async () => {
    await lists('city', [
      listed('1', 'Trees', at({ file: FILE })),
      listed('2', 'Trees', at({ file: 'https://data.gent.example/trees2.csv' })),
    ]);
    const two = [FILE, 'https://data.gent.example/trees2.csv'];
    const distribution = two.map((downloadURL) => ({ downloadURL, mediaType: 'text/csv' }));
    await lists('land', [listed('a', 'Trees', { distribution })]);
    expect(await groups()).toHaveLength(3);
    expect(await verdicts()).toMatchObject([
      { reasons: ['SAME_DOWNLOAD', 'SAME_TITLE', 'SEVERAL_ALIKE'] },
      { reasons: ['SAME_DOWNLOAD', 'SAME_TITLE', 'SEVERAL_ALIKE'] },
    ]);
  });

  it('change nothing when they are the same again', async () => {
    await lists('city', [listed(DOI, 'Trees')]);
    const all = [listed(`doi:${DOI}`, 'Trees'), listed('b', 'Benches')];
    await lists('land', all);
    const state = () =>
      rows(sql`
        select xmin::text, one_id::text as id from harvest_duplicate
        union all select xmin::text, own_id::text from harvest_record
        union all select xmin::text, slug from dataset where catalogue_id is not null order by 2`);
    const before = await state();
    expect(await lists('land', all)).toMatchObject({ status: 'UNCHANGED', duplicates: 0 });
    expect(await state()).toEqual(before);
    expect(await lists('land', [...all, listed('c')])).toMatchObject({ added: 1, duplicates: 0 });
    expect(await groups()).toHaveLength(3);
  });

  it('stay one for a word more, and part again when they turn out to be of other years', async () => {
    await lists('city', [listed('1', 'Budget of Gent', at({ file: FILE }))]);
    const later = (title: string) => lists('land', [listed('a', title, at({ file: FILE }))]);
    await later('Budget of Gent');
    await later('Budget of Gent, with annexes');
    expect(await groups()).toHaveLength(1);
    await later('Budget of Gent 2020');
    expect(await groups()).toHaveLength(2);
    expect((await datasetOf('land', 'a')).title).toBe('Budget of Gent 2020');
  });

  it('keep the dataset when one is withdrawn, and find it when that comes back', async () => {
    await lists('city', [listed(DOI, 'Trees'), listed('2')]);
    const { id, slug } = await datasetOf('city', DOI);
    await lists('land', [listed(`doi:${DOI}`, 'Trees')]);
    await lists('city', [listed('2')]);
    expect(await datasetOf('land', `doi:${DOI}`)).toEqual({ id, slug, title: 'Trees' });
    await lists('city', [listed(DOI, 'Trees'), listed('2')]);
    expect(await groups()).toEqual([`city/${DOI} land/doi:${DOI}`, 'city/2']);
  });

  it('take up the record that a catalogue lists in place of one that is gone', async () => {
    await lists('city', [listed(DOI, 'Trees')]);
    await lists('land', [listed(`doi:${DOI}`, 'Trees')]);
    await lists('city', [listed(`https://doi.org/${DOI}`, 'Trees')]);
    expect(await groups()).toEqual([`city/https://doi.org/${DOI} land/doi:${DOI}`]);
  });
});

describe('a feed of the editors', () => {
  it('gets the list of systems as a further source, also for later seeds, and stays as it is', async () => {
    const [feed] = await rows<{ id: number; title: string; system: string; slug: string }>(sql`
      select dataset.id, title, slug, system_id as system from dataset join distribution on dataset_id = dataset.id
      where system_id is not null order by dataset.id limit 1`);
    if (!feed) throw new Error('the starting catalogue has feeds');
    const portal = await openPortal('/systems.csv');
    portal.serves({
      body: `Country Code,Name,Location,System ID,URL,Auto-Discovery URL\nBE,Velo,Antwerp,${feed.system},,https://velo.example/gbfs.json\n`,
    });
    await add({ name: 'systems', url: portal.url, protocol: 'GBFS' });
    expect(await run({}, 'systems')).toMatchObject({ run: { added: 1, duplicates: 1 } });
    await portal.close();
    await seedCatalogue(scene.test.database, { folder: projectPath('src', 'seed', 'facts') });
    expect(await groups()).toEqual([`${feed.slug} systems/BE/${feed.system}/Antwerp`]);
    expect(
      await rows(sql`
        select title, catalogue_id, (select count(*)::int from dataset_source
          join harvest_source using (source_id) where dataset_id = dataset.id) as lists
        from dataset where id = ${feed.id}`),
    ).toEqual([{ title: feed.title, catalogue_id: null, lists: 1 }]);
  });
});
