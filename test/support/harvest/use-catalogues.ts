import { afterEach } from 'vitest';
import { sql } from '../../../src/database/database.js';
import type { RunResult } from '../../../src/harvest/run/stored-run.js';
import { removeSource } from '../../../src/harvest/sources/remove-source.js';
import { type Portal, dataJson, openPortal } from './portal.js';
import { useHarvest } from './use-harvest.js';

/** Several catalogues of others, and what becomes of their records. */
export function useCatalogues() {
  const harvest = useHarvest();
  const portals = new Map<string, Portal>();
  afterEach(async () => {
    await Promise.all([...portals.values()].map((portal) => portal.close()));
    portals.clear();
  });

  const portalOf = async (name: string): Promise<Portal> => {
    const known = portals.get(name);
    if (known) return known;
    const portal = await openPortal();
    portals.set(name, portal);
    const added = await harvest.add({ name, url: portal.url });
    if (!added.ok) throw new Error(added.problems.map(({ message }) => message).join(' '));
    return portal;
  };

  /** Harvests a catalogue that lists these now. */
  const lists = async (name: string, datasets: readonly object[]): Promise<RunResult> => {
    const portal = await portalOf(name);
    portal.serves(dataJson(datasets));
    const outcome = await harvest.run({ acceptLoss: true }, name);
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.run;
  };

  /** Takes a catalogue out; the next time that it lists something, it is added anew. */
  const removes = async (name: string): Promise<void> => {
    await removeSource(harvest.scene.harvester, name);
    await portals.get(name)?.close();
    portals.delete(name);
  };

  /** Which records are of one dataset, each as "catalogue/identifier"; those of the editors by their slugs. */
  const groups = async (): Promise<string[]> => {
    const rows = await harvest.rows<{ group: string }>(sql`
      select string_agg(name, ' ' order by name collate "C") as group from (
        select record.dataset_id, source.slug || '/' || record.identifier as name
        from harvest_record record join source on source.id = record.source_id where withdrawn_at is null
        union all
        select id, slug from dataset where catalogue_id is null
          and id in (select dataset_id from harvest_record where withdrawn_at is null)) named
      group by dataset_id order by 1`);
    return rows.map(({ group }) => group).toSorted();
  };

  /** The dataset of a record, by its id, slug and title. */
  const datasetOf = async (name: string, identifier: string) => {
    const [row] = await harvest.rows<{ id: number; slug: string; title: string }>(sql`
      select dataset.id, dataset.slug, dataset.title
      from harvest_record record join source on source.id = record.source_id
      join dataset on dataset.id = record.dataset_id and dataset.slug = record.dataset_slug
      where source.slug = ${name} and record.identifier = ${identifier} and withdrawn_at is null`);
    if (!row) throw new Error(`${name}/${identifier} is not published`);
    return row;
  };
  return { ...harvest, lists, removes, groups, datasetOf };
}

/** What a record states about where it is to be found. */
export const at = ({ page, file }: { page?: string; file?: string }): object => ({
  ...(page && { landingPage: page }),
  ...(file && { distribution: [{ downloadURL: file, mediaType: 'text/csv' }] }),
});
