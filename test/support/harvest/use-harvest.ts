import { afterEach, beforeEach } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { Etiquette } from '../../../src/harvest/fetch/etiquette.js';
import { createHarvester } from '../../../src/harvest/harvester.js';
import type { Harvester } from '../../../src/harvest/harvester.js';
import { type HarvestOptions, harvestSource } from '../../../src/harvest/run/run-harvest.js';
import { type NewSource, addSource } from '../../../src/harvest/sources/add-source.js';
import { type TestDatabase, catalogueDatabase } from '../database.js';
import { type Portal, openPortal } from './portal.js';

export const harvesterOn = ({ database }: Pick<TestDatabase, 'database'>): Harvester =>
  createHarvester({
    database,
    etiquette: new Etiquette(),
    allowPrivateAddresses: true,
    version: '0',
    patience: { firstPauseMs: 1 },
  });

const never = new AbortController().signal;

/** A database, of the starting catalogue unless told, and a portal of somebody else for each test of a file. */
export function useHarvest(openDatabase: () => Promise<TestDatabase> = catalogueDatabase) {
  const scene = {} as { test: TestDatabase; harvester: Harvester; portal: Portal };
  beforeEach(async () => {
    const [test, portal] = await Promise.all([openDatabase(), openPortal()]);
    Object.assign(scene, { test, portal, harvester: harvesterOn(test) });
  });
  afterEach(async () => {
    await scene.portal.close();
    await scene.test.close();
  });
  return {
    scene,
    add: (given: Partial<NewSource> = {}) =>
      addSource(
        scene.harvester,
        { name: 'port', url: scene.portal.url, spacingMs: 0, ...given },
        never,
      ),
    run: (options: Partial<HarvestOptions> = {}, name = 'port') =>
      harvestSource(scene.harvester, name, { ...usually, ...options }),
    rows: <Row>(statement: Parameters<typeof scene.test.database.rows>[0]) =>
      scene.test.database.rows<Row>(statement),
    /** Titles of what is published from harvests, in their order. */
    published: async () => {
      const rows = await scene.test.database.rows<{ title: string }>(
        sql`select title from dataset where catalogue_id is not null order by title`,
      );
      return rows.map(({ title }) => title);
    },
  };
}

export const usually: HarvestOptions = {
  preview: false,
  force: false,
  acceptLoss: false,
  signal: never,
  onProgress: () => {},
};
