import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { projectPath } from '../../../src/database/project-path.js';
import { harvestSource } from '../../../src/harvest/run/run-harvest.js';
import { addSource } from '../../../src/harvest/sources/add-source.js';
import { type TestDatabase, catalogueDatabase } from '../../support/database.js';
import { openFileServer } from '../../support/harvest/file-server.js';
import { harvesterOn, usually } from '../../support/harvest/use-harvest.js';
import type { LoopbackServer } from '../../support/loopback-server.js';
import { EXPECTED, type ExpectedCatalogue } from './expected-catalogues.js';

/** Real catalogues are not ours to hand on: where they are not, there is nothing to sweep. */
const FOLDER = join(projectPath('..'), 'shared/fixtures/catalogues');
const INDEX = join(FOLDER, 'INDEX.json');

/** The second page of a catalogue names the host that it was on. */
const ELSEWHERE = {
  'http://data.test.org/catalog.jsonld?page=2': 'udata-paged-collection-2.jsonld',
};

const nameOf = (file: string): string =>
  file
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? '';

const absence = existsSync(INDEX) ? '' : ` (skipped: there is no ${FOLDER})`;

describe.skipIf(absence !== '')(`of real catalogues${absence}`, () => {
  const scene = {} as { test: TestDatabase; server: LoopbackServer };

  beforeAll(async () => {
    const [test, server] = await Promise.all([
      catalogueDatabase(),
      openFileServer(FOLDER, ELSEWHERE),
    ]);
    Object.assign(scene, { test, server });
  });
  afterAll(async () => {
    await scene.server.close();
    await scene.test.close();
  });

  const harvester = () => harvesterOn(scene.test);

  async function addFile(file: string) {
    const url = `http://127.0.0.1:${scene.server.port}/${encodeURIComponent(file)}`;
    const name = nameOf(file).slice(0, 60);
    const added = await addSource(harvester(), { name, url, spacingMs: 0 }, usually.signal);
    if (!added.ok) throw new Error(JSON.stringify(added.problems));
    return added.source;
  }

  async function harvest(name: string) {
    const outcome = await harvestSource(harvester(), name, { ...usually, force: true });
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome;
  }

  async function countHeld(sourceId: number) {
    const [held] = await scene.test.database.rows<{ datasets: number; distributions: number }>(sql`
      select count(*)::int as datasets,
        coalesce(sum(jsonb_array_length(content -> 'distributions')), 0)::int as distributions
      from harvest_record where source_id = ${sourceId} and withdrawn_at is null`);
    return held;
  }

  const readState = (sourceId: number) =>
    scene.test.database.rows(sql`
      select record.*, dataset.xmin::text, dataset.slug from harvest_record record
      left join dataset on dataset.id = record.dataset_id
      where source_id = ${sourceId} order by identifier`);

  it.each(EXPECTED)('$file gives what it is known to have', async (expected: ExpectedCatalogue) => {
    const { file, protocol, status, datasets, distributions, rejected = 0 } = expected;
    const source = await addFile(file);
    expect(source.protocol).toBe(protocol);
    const first = await harvest(source.name);
    const codes = first.problems.map(({ outcome, code }) => `${outcome} ${code}`);

    expect(first.run).toMatchObject({
      status,
      rejected,
      added: datasets,
      failureCode: expected.failureCode ?? null,
    });
    expect(await countHeld(source.id)).toEqual({ datasets, distributions });
    expect([...new Set(codes)].toSorted()).toEqual(expected.problems ?? []);

    const before = await readState(source.id);
    const second = await harvest(source.name);
    expect(second.run).toMatchObject({ added: 0, changed: 0, withdrawn: 0, revived: 0 });
    expect(second.run.status).toBe(status === 'PUBLISHED' ? 'UNCHANGED' : status);
    expect(await readState(source.id)).toEqual(before);
  });

  it('has numbers of its own for each, and a reason where a strict parser counts otherwise', () => {
    const indexed = JSON.parse(readFileSync(INDEX, 'utf8')) as Indexed[];
    const told = EXPECTED.map(
      ({ file, datasets, distributions, indexed = [datasets, distributions] }) => ({
        file,
        datasets: indexed[0],
        distributions: indexed[1],
      }),
    );
    const inOrder = (one: { file: string }, other: { file: string }) =>
      one.file < other.file ? -1 : 1;

    expect(told.toSorted(inOrder)).toEqual(
      indexed
        .map(({ file, datasets, distributions }) => ({ file, datasets, distributions }))
        .toSorted(inOrder),
    );
    expect(EXPECTED.filter(({ indexed, why }) => Boolean(indexed) !== Boolean(why))).toEqual([]);
  });
});

interface Indexed {
  file: string;
  datasets: number;
  distributions: number;
}
