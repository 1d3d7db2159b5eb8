import { describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { createHarvester } from '../../../src/harvest/harvester.js';
import { Etiquette } from '../../../src/harvest/fetch/etiquette.js';
import type { NewSource } from '../../../src/harvest/sources/add-source.js';
import { addSource } from '../../../src/harvest/sources/add-source.js';
import { removeSource } from '../../../src/harvest/sources/remove-source.js';
import { dataJson, listed } from '../../support/harvest/portal.js';
import { useHarvest, usually } from '../../support/harvest/use-harvest.js';

const { scene, add, run, rows, published } = useHarvest();

const countSources = async () => {
  const [row] = await rows<{ count: number }>(
    sql`select count(*)::int as count from harvest_source`,
  );
  return row?.count;
};

describe('adding a source', () => {
  it.each<[Partial<NewSource>, string, string, RegExp]>([
    [{ url: 'portal.example' }, 'url', 'BAD_URL', /http/],
    [{ url: 'ftp://portal.example/' }, 'url', 'BAD_URL', /http/],
    [{ name: 'My portal' }, 'name', 'BAD_NAME', /"My portal".*lower-case/],
    [{ name: 'a'.repeat(61) }, 'name', 'BAD_NAME', /up to 60/],
    [{ everySeconds: 59 }, 'everySeconds', 'BAD_VALUE', /60 to .*, not 59/],
    [{ staleAfterSeconds: 1 }, 'staleAfterSeconds', 'BAD_VALUE', /not 1\./],
    [{ mostLoss: 1.5 }, 'mostLoss', 'BAD_VALUE', /0 to 1, not 1\.5/],
    [{ spacingMs: -1 }, 'spacingMs', 'BAD_VALUE', /0 to 60000/],
    [{ city: 'atlantis' }, 'city', 'UNKNOWN_CITY', /"atlantis"/],
  ])('refuses %j: %s, %s', async (given, field, code, words) => {
    expect(await add(given)).toEqual({
      ok: false,
      problems: [{ field, code, message: expect.stringMatching(words) }],
    });
    expect(await countSources()).toBe(0);
    expect(scene.portal.hits()).toBe(0);
  });

  it('tells all values that are wrong at once', async () => {
    expect(await add({ everySeconds: 1, mostLoss: 2, name: '-' })).toMatchObject({
      problems: [{ field: 'everySeconds' }, { field: 'mostLoss' }, { field: 'name' }],
    });
  });

  it('refuses an address or a name that is taken', async () => {
    await add();
    expect(await add({ name: 'other' })).toMatchObject({
      problems: [
        { field: 'url', code: 'ALREADY_HARVESTED', message: expect.stringContaining('"port"') },
      ],
    });
    expect(await add({ url: `${scene.portal.url}?x=1` })).toMatchObject({
      problems: [{ field: 'name', code: 'NAME_TAKEN' }],
    });
  });

  it('refuses what cannot be read, and what is no catalogue', async () => {
    scene.portal.serves({ body: 'gone', status: 410 });
    expect(await add()).toMatchObject({ problems: [{ field: 'url', code: 'HTTP_STATUS' }] });
    scene.portal.serves({ body: 'Hello' });
    const url = scene.portal.url.replace('data.json', 'hello');
    expect(await add({ url })).toMatchObject({
      problems: [
        { field: 'protocol', code: 'UNKNOWN_PROTOCOL', message: expect.stringContaining('CKAN') },
      ],
    });
  });

  it('refuses addresses in the own network unless they are allowed', async () => {
    const strict = createHarvester({
      database: scene.test.database,
      etiquette: new Etiquette(),
      allowPrivateAddresses: false,
      version: '0',
    });
    expect(await addSource(strict, { url: scene.portal.url }, usually.signal)).toMatchObject({
      problems: [{ field: 'url', code: 'ADDRESS_NOT_ALLOWED' }],
    });
    expect(scene.portal.hits()).toBe(0);
  });

  it('does not ask an address of which it is told what it is', async () => {
    expect(await add({ protocol: 'CKAN' })).toMatchObject({ source: { protocol: 'CKAN' } });
    expect(scene.portal.hits()).toBe(0);
  });

  it('names it by its host, and is due at once when it has a rhythm', async () => {
    const { name: _, ...unnamed } = { name: undefined, url: scene.portal.url, everySeconds: 3_600 };
    const outcome = await addSource(scene.harvester, unnamed, usually.signal);
    expect(outcome).toMatchObject({ source: { name: '127-0-0-1', staleAfterSeconds: 604_800 } });
    expect(await rows(sql`select due_at <= now() as "isDue" from harvest_source`)).toEqual([
      { isDue: true },
    ]);
  });
});

describe('removing a source', () => {
  it('takes out what it alone lists, with its runs', async () => {
    await add();
    scene.portal.serves(dataJson([listed('a', 'Bikes'), listed('b', 'Boats')]));
    await run();
    expect(await removeSource(scene.harvester, 'port')).toEqual({ ok: true, withdrawn: 2 });
    expect(await published()).toEqual([]);
    for (const table of ['harvest_source', 'harvest_run', 'harvest_record', 'harvest_problem']) {
      expect(await rows(sql`select from ${sql.table(table)}`)).toEqual([]);
    }
    expect(await rows(sql`select from source where slug = 'port'`)).toEqual([]);
  });

  it('leaves what another source lists too', async () => {
    const shared = listed('a', 'Bikes at the town hall, counted by hour', {
      landingPage: 'https://city.example/datasets/bikes',
      publisher: { name: 'Town of Alder' },
    });
    scene.portal.serves(dataJson([shared, listed('b', 'Boats')]));
    await add();
    await run();
    await add({ name: 'other', url: `${scene.portal.url}?copy` });
    scene.portal.serves(dataJson([shared]));
    expect(await run({}, 'other')).toMatchObject({ run: { duplicates: 1 } });
    await removeSource(scene.harvester, 'port');
    expect(await published()).toEqual(['Bikes at the town hall, counted by hour']);
    expect(
      await rows(sql`
        select source.slug from dataset_source join source on source.id = source_id
        join dataset on dataset.id = dataset_id where catalogue_id is not null`),
    ).toEqual([{ slug: 'other' }]);
  });

  it('says that there is none of a name', async () => {
    expect(await removeSource(scene.harvester, 'lost')).toMatchObject({
      ok: false,
      code: 'NOT_FOUND',
      message: expect.stringContaining('hansa harvest list'),
    });
  });
});
