import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Database, sql } from '../../../src/database/database.js';
import { readGazetteer } from '../../../src/harvest/gazetteer/read-gazetteer.js';
import { prepareRecord } from '../../../src/harvest/record/prepare-record.js';
import { publishRun } from '../../../src/harvest/run/publish-run.js';
import { Stage } from '../../../src/harvest/run/stage-records.js';
import { beginRun } from '../../../src/harvest/run/stored-run.js';
import type { StatedDataset } from '../../../src/harvest/stated-dataset.js';
import { inLanguage, statedDataset, statedDistribution } from '../../support/harvest/stated.js';
import { useHarvest } from '../../support/harvest/use-harvest.js';

const { scene, add, rows } = useHarvest();

const few = fc.option(fc.integer({ min: 1, max: 4 }));

const record = fc.record({
  doi: few,
  file: few,
  page: few,
  title: fc.constantFrom(
    'Trees',
    'Street trees',
    'Street trees Gent',
    'Budget 2019',
    'Budget 2020',
  ),
  publisher: fc.option(fc.constantFrom('Museum', 'Harbour')),
});

const catalogue = fc.array(record, { minLength: 1, maxLength: 4 }).map((records) =>
  records.map(({ doi, file, page, title, publisher }, place) =>
    statedDataset({
      identifier: `record-${place}`,
      titles: [inLanguage(title)],
      otherIdentifiers: doi === null ? [] : [`10.5281/zenodo.${doi}`],
      landingPages: page === null ? [] : [`https://data.example.net/page/${page}`],
      publisher: publisher && {
        iri: null,
        names: [inLanguage(publisher)],
        homepage: null,
        type: null,
      },
      distributions:
        file === null
          ? []
          : [statedDistribution({ downloadUrl: `https://data.example.net/${file}.csv` })],
    }),
  ),
);

const NAMES = ['city', 'land', 'sea'];
const TAKEN_BACK = new Error('taken back');

it('catalogues give the same datasets in whichever order they are harvested', async () => {
  const sources = new Map<string, number>();
  for (const name of NAMES) {
    const added = await add({ name, url: `${scene.portal.url}?${name}`, protocol: 'DATA_JSON' });
    if (added.ok) sources.set(name, added.source.id);
  }
  const gazetteer = await readGazetteer(scene.test.database);
  const prepare = (name: string) => (stated: StatedDataset) =>
    prepareRecord(stated, {
      source: { name, city: null, country: null },
      gazetteer,
      findKinds: () => ({ found: [], unmapped: [] }),
    }).record;

  const publish = async (database: Database, name: string, stated: readonly StatedDataset[]) => {
    const sourceId = sources.get(name) ?? 0;
    const runId = await beginRun(database, sourceId);
    const stage = new Stage(database, runId, () => {});
    for (const met of stated.map(prepare(name))) await stage.add(met);
    await stage.flush();
    await publishRun(database, { sourceId, runId, withdraws: true });
  };

  const harvestIn = async (order: readonly string[], catalogues: readonly StatedDataset[][]) => {
    let found: unknown;
    const work = scene.test.database.transaction(async (database) => {
      for (const name of order) {
        await publish(database, name, catalogues[NAMES.indexOf(name)] ?? []);
      }
      found = { groups: await groups(database), pairs: await pairs(database) };
      throw TAKEN_BACK;
    });
    await expect(work).rejects.toBe(TAKEN_BACK);
    return found;
  };

  await fc.assert(
    fc.asyncProperty(
      fc.tuple(catalogue, catalogue, catalogue),
      fc.shuffledSubarray(NAMES, { minLength: 3 }),
      async (catalogues, order) => {
        const straight = await harvestIn(NAMES, catalogues);
        expect(await harvestIn(order, catalogues)).toEqual(straight);
      },
    ),
    { numRuns: 15 },
  );
  expect(await rows(sql`select from harvest_record`)).toEqual([]);
});

const RECORDS = sql`(
  select record.*, source.slug || '/' || record.identifier as name
  from harvest_record record join source on source.id = record.source_id)`;

/** Which records are of one dataset. */
const groups = (database: Database) =>
  database.rows(sql`
    select string_agg(name, ' ' order by name) as records
    from ${RECORDS} record group by dataset_id order by 1`);

/** What was found of each two records. */
const pairs = (database: Database) =>
  database.rows(sql`
    select string_agg(name, ' ' order by name) as records, verdict, score
    from harvest_duplicate pair join ${RECORDS} record on record.own_id in (one_id, other_id)
    group by one_id, other_id, verdict, score order by 1`);
