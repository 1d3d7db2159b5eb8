import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { keepOwnSubgraph } from '../../../src/federation/registry/change-supergraph.js';
import { registerMember } from '../../../src/federation/registry/register-member.js';
import { removeMember } from '../../../src/federation/registry/remove-member.js';
import { listMembers } from '../../../src/federation/registry/stored-members.js';
import {
  listVersions,
  readCurrentSupergraph,
} from '../../../src/federation/registry/stored-supergraph.js';
import { openDatabase } from '../../../src/server/open-database.js';
import { startGhent } from '../../examples/ghent/member.js';
import {
  moreSensors,
  noSensors,
  plainly,
  sensors,
  useRegistry,
} from '../../support/use-registry.js';

const { scene, register, versions, currentSdl } = useRegistry();

describe('registering', () => {
  it('makes a version of Hansa alone first, then one with the member', async () => {
    expect(await readCurrentSupergraph(scene.test.database)).toBeNull();
    expect(await register('ghent', scene.ghent.url)).toMatchObject({
      ok: true,
      problems: [],
      version: 2,
      isNew: true,
      contributions: [{ entity: 'City', members: ['hansa', 'ghent'] }],
    });
    expect(await versions()).toMatchObject([
      { version: 1, cause: 'Hansa alone', members: [{ name: 'hansa' }] },
      {
        version: 2,
        cause: 'ghent was registered',
        members: [
          { name: 'hansa', url: 'http://127.0.0.1:4000/graphql' },
          { name: 'ghent', url: scene.ghent.url },
        ],
      },
    ]);
    expect(await currentSdl()).toContain(`@join__graph(name: "ghent", url: "${scene.ghent.url}")`);
    expect(await listMembers(scene.test.database)).toMatchObject([
      { name: 'ghent', url: scene.ghent.url, version: 2, checkedAt: null },
    ]);
  });

  it('takes in the member that cities copy, as it is', async () => {
    const example = await startGhent(0);
    try {
      expect(await register('ghent', example.url)).toMatchObject({ ok: true, problems: [] });
    } finally {
      await example.stop();
    }
  });

  it('lists members and versions with one statement each', async () => {
    await register('ghent', scene.ghent.url);
    await register('lyon', scene.lyon.url);
    scene.test.takeStatements();
    expect(await listMembers(scene.test.database)).toHaveLength(2);
    expect(await listVersions(scene.test.database, 2)).toHaveLength(2);
    expect(scene.test.takeStatements()).toHaveLength(2);
  });

  it('announces each version when it is committed', async () => {
    const heard: string[] = [];
    const client = new pg.Client(scene.test.url);
    await client.connect();
    client.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await client.query('listen hansa_supergraph');
    await register('ghent', scene.ghent.url);
    await client.query('select 1');
    await client.end();
    expect(heard).toEqual(['1', '2']);
  });

  it('is no fact: the revision of the catalogue stays', async () => {
    const revision = () => scene.test.database.rows(sql`select revision from catalogue_revision`);
    const before = await revision();
    await register('ghent', scene.ghent.url);
    await removeMember(scene.registry, 'ghent');
    expect(await revision()).toEqual(before);
  });

  it('stores nothing when nothing has changed', async () => {
    await register('ghent', scene.ghent.url);
    expect(await register('ghent', scene.ghent.url)).toMatchObject({
      ok: true,
      version: 2,
      isNew: false,
    });
    expect(await versions()).toHaveLength(2);
  });

  it('stores nothing on trial', async () => {
    const trial = await register('ghent', scene.ghent.url, { ...plainly, dryRun: true });
    expect(trial).toMatchObject({ ok: true, version: null, isNew: false });
    expect(await versions()).toEqual([]);
  });

  it('takes in what has changed of a member', async () => {
    await register('ghent', scene.ghent.url);
    scene.ghent.become(moreSensors);
    expect(await register('ghent', scene.ghent.url)).toMatchObject({ ok: true, version: 3 });
    expect(await versions()).toMatchObject([{}, {}, { cause: 'ghent was registered again' }]);
    expect(await currentSdl()).toContain('cameras');
  });

  it('refuses a breaking change unless it is allowed', async () => {
    await register('ghent', scene.ghent.url);
    scene.ghent.become(noSensors);
    expect(await register('ghent', scene.ghent.url)).toEqual({
      ok: false,
      problems: [
        {
          member: 'ghent',
          coordinate: 'City.sensors',
          code: 'BREAKING_CHANGE',
          message: 'City.sensors was removed: requests that use it would fail.',
        },
      ],
      version: 2,
      isNew: false,
      breaking: expect.any(Array),
      contributions: expect.any(Array),
      takeovers: [],
      leftOut: [],
    });
    expect(await currentSdl()).toContain('sensors');
    const allowed = await register('ghent', scene.ghent.url, { ...plainly, allowBreaking: true });
    expect(allowed).toMatchObject({
      ok: true,
      version: 3,
      problems: [],
      breaking: [{ coordinate: 'City.sensors' }],
    });
    expect(await currentSdl()).not.toContain('sensors');
  });

  it('keeps the last good supergraph when a subgraph does not compose', async () => {
    await register('ghent', scene.ghent.url);
    const good = await currentSdl();
    scene.lyon.become(sensors);
    expect(await register('lyon', scene.lyon.url)).toMatchObject({
      ok: false,
      version: 2,
      problems: [{ member: 'lyon', coordinate: 'City.sensors', code: 'INVALID_FIELD_SHARING' }],
    });
    expect(await currentSdl()).toBe(good);
  });

  it.each([
    ['hansa', 'RESERVED_NAME', /this catalogue itself/],
    ['Ghent', 'BAD_NAME', /"Ghent" is no name .* such as "ghent"/],
    ['ghent_1', 'BAD_NAME', /digits and single hyphens/],
    ['ghent--1', 'BAD_NAME', /single hyphens/],
    ['1ghent', 'BAD_NAME', /beginning with a letter/],
    ['', 'BAD_NAME', /1 to 40/],
    ['g'.repeat(41), 'BAD_NAME', /1 to 40/],
  ])('refuses the name "%s" before it asks anybody', async (name, code, message) => {
    const { ok, problems } = await register(name, scene.ghent.url);
    expect(ok).toBe(false);
    expect(problems).toEqual([
      { member: name, coordinate: null, code, message: expect.stringMatching(message) },
    ]);
    expect(scene.ghent.hits()).toBe(0);
  });

  it('has room for more at once than the pool has connections', async () => {
    const names = Array.from({ length: 12 }, (_, place) => `ghent-${place}`);
    const outcomes = await Promise.all(names.map((name) => register(name, scene.ghent.url)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)[0]?.problems).toMatchObject([
      { code: 'INVALID_FIELD_SHARING', coordinate: 'City.sensors' },
    ]);
  });

  it('makes two versions, one after the other, of two at once', async () => {
    await keepOwnSubgraph(scene.registry);
    const elsewhere = await openDatabase(scene.test.url);
    const other = { ...scene.registry, database: elsewhere.database };
    const outcomes = await Promise.all([
      register('ghent', scene.ghent.url),
      registerMember(other, { name: 'lyon', url: scene.lyon.url }, plainly),
    ]);
    await elsewhere.close();
    expect(new Set(outcomes.map(({ version }) => version))).toEqual(new Set([2, 3]));
    const [, , last] = await versions();
    expect(last?.members.map(({ name }) => name).toSorted()).toEqual(['ghent', 'hansa', 'lyon']);
    expect(await currentSdl()).toContain('sensors');
    expect(await currentSdl()).toContain('air');
  });
});
