import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { keepOwnSubgraph } from '../../../src/federation/registry/change-supergraph.js';
import { checkFederation, checkMember } from '../../../src/federation/registry/check-members.js';
import { registerMember } from '../../../src/federation/registry/register-member.js';
import type { Registry } from '../../../src/federation/registry/registry.js';
import { removeMember } from '../../../src/federation/registry/remove-member.js';
import { rollBack } from '../../../src/federation/registry/roll-back.js';
import { listMembers } from '../../../src/federation/registry/stored-members.js';
import {
  listVersions,
  readCurrentSupergraph,
} from '../../../src/federation/registry/stored-supergraph.js';
import { type TestDatabase, freshDatabase } from '../../support/database.js';
import { registryOn, smallHansa } from '../../support/registry.js';
import { type SubgraphServer, subgraphServer } from '../../support/subgraph-server.js';
import { subgraphSdl } from '../../support/subgraphs.js';

const sensors = subgraphSdl('type City @key(fields: "slug") { slug: String! sensors: Int }');
const noSensors = subgraphSdl('type City @key(fields: "slug") { slug: String! cameras: Int }');
const moreSensors = subgraphSdl(
  'type City @key(fields: "slug") { slug: String! sensors: Int cameras: Int }',
);
const air = subgraphSdl('type City @key(fields: "slug") { slug: String! air: Float }');

let test: TestDatabase;
let registry: Registry;
let ghent: SubgraphServer;
let lyon: SubgraphServer;

beforeEach(async () => {
  [test, ghent, lyon] = await Promise.all([
    freshDatabase(),
    subgraphServer(sensors),
    subgraphServer(air),
  ]);
  registry = registryOn(test);
});
afterEach(async () => {
  await Promise.all([ghent.close(), lyon.close()]);
  await test.close();
});

const plainly = { allowBreaking: false, dryRun: false };
const register = (name: string, url: string, options = plainly) =>
  registerMember(registry, { name, url }, options);
const versions = async () => (await listVersions(test.database, 100)).toReversed();
const currentSdl = async () => (await readCurrentSupergraph(test.database))?.sdl ?? '';

describe('registering', () => {
  it('makes a version of Hansa alone first, then one with the member', async () => {
    expect(await readCurrentSupergraph(test.database)).toBeNull();
    expect(await register('ghent', ghent.url)).toMatchObject({
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
          { name: 'ghent', url: ghent.url },
        ],
      },
    ]);
    expect(await currentSdl()).toContain(`@join__graph(name: "ghent", url: "${ghent.url}")`);
    expect(await listMembers(test.database)).toMatchObject([
      { name: 'ghent', url: ghent.url, version: 2, checkedAt: null },
    ]);
  });

  it('lists members and versions with one statement each', async () => {
    await register('ghent', ghent.url);
    await register('lyon', lyon.url);
    test.takeStatements();
    expect(await listMembers(test.database)).toHaveLength(2);
    expect(await listVersions(test.database, 2)).toHaveLength(2);
    expect(test.takeStatements()).toHaveLength(2);
  });

  it('announces each version when it is committed', async () => {
    const heard: string[] = [];
    const client = new pg.Client(test.url);
    await client.connect();
    client.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await client.query('listen hansa_supergraph');
    await register('ghent', ghent.url);
    await client.query('select 1');
    await client.end();
    expect(heard).toEqual(['1', '2']);
  });

  it('is no fact: the revision of the catalogue stays', async () => {
    const revision = () => test.database.rows(sql`select revision from catalogue_revision`);
    const before = await revision();
    await register('ghent', ghent.url);
    await removeMember(registry, 'ghent');
    expect(await revision()).toEqual(before);
  });

  it('stores nothing when nothing has changed', async () => {
    await register('ghent', ghent.url);
    expect(await register('ghent', ghent.url)).toMatchObject({
      ok: true,
      version: 2,
      isNew: false,
    });
    expect(await versions()).toHaveLength(2);
  });

  it('stores nothing on trial', async () => {
    const trial = await register('ghent', ghent.url, { ...plainly, dryRun: true });
    expect(trial).toMatchObject({ ok: true, version: null, isNew: false });
    expect(await versions()).toEqual([]);
  });

  it('takes in what has changed of a member', async () => {
    await register('ghent', ghent.url);
    ghent.become(moreSensors);
    expect(await register('ghent', ghent.url)).toMatchObject({ ok: true, version: 3 });
    expect(await versions()).toMatchObject([{}, {}, { cause: 'ghent was registered again' }]);
    expect(await currentSdl()).toContain('cameras');
  });

  it('refuses a breaking change unless it is allowed', async () => {
    await register('ghent', ghent.url);
    ghent.become(noSensors);
    expect(await register('ghent', ghent.url)).toEqual({
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
      leftOut: [],
    });
    expect(await currentSdl()).toContain('sensors');
    const allowed = await register('ghent', ghent.url, { ...plainly, allowBreaking: true });
    expect(allowed).toMatchObject({
      ok: true,
      version: 3,
      problems: [],
      breaking: [{ coordinate: 'City.sensors' }],
    });
    expect(await currentSdl()).not.toContain('sensors');
  });

  it('keeps the last good supergraph when a subgraph does not compose', async () => {
    await register('ghent', ghent.url);
    const good = await currentSdl();
    lyon.become(sensors);
    expect(await register('lyon', lyon.url)).toMatchObject({
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
    const { ok, problems } = await register(name, ghent.url);
    expect(ok).toBe(false);
    expect(problems).toEqual([
      { member: name, coordinate: null, code, message: expect.stringMatching(message) },
    ]);
    expect(ghent.hits()).toBe(0);
  });

  it('makes two versions, one after the other, of two at once', async () => {
    await keepOwnSubgraph(registry);
    const other = registryOn(test);
    const outcomes = await Promise.all([
      register('ghent', ghent.url),
      registerMember(other, { name: 'lyon', url: lyon.url }, plainly),
    ]);
    expect(outcomes.map(({ version }) => version).toSorted()).toEqual([2, 3]);
    const [, , last] = await versions();
    expect(last?.members.map(({ name }) => name).toSorted()).toEqual(['ghent', 'hansa', 'lyon']);
    expect(await currentSdl()).toContain('sensors');
    expect(await currentSdl()).toContain('air');
  });
});

describe('removing', () => {
  it('takes the member out and says what requests will miss', async () => {
    await register('ghent', ghent.url);
    expect(await removeMember(registry, 'ghent')).toMatchObject({
      ok: true,
      version: 3,
      breaking: [{ coordinate: 'City.sensors' }],
    });
    expect(await listMembers(test.database)).toEqual([]);
    expect(await currentSdl()).not.toContain('sensors');
  });

  it('works when the member is gone', async () => {
    await register('ghent', ghent.url);
    await register('lyon', lyon.url);
    await ghent.close();
    expect(await removeMember(registry, 'ghent')).toMatchObject({ ok: true, version: 4 });
    expect(await currentSdl()).toContain('air');
  });

  it('is refused where another member builds on it', async () => {
    await register('ghent', ghent.url);
    lyon.become(
      subgraphSdl(
        'type City @key(fields: "slug") { slug: String! sensors: Int @external density: Int @requires(fields: "sensors") }',
      ),
    );
    await register('lyon', lyon.url);
    expect(await removeMember(registry, 'ghent')).toMatchObject({
      ok: false,
      version: 3,
      problems: [{ member: 'lyon', coordinate: 'City.sensors' }],
    });
    expect(await listMembers(test.database)).toHaveLength(2);
  });

  it.each([
    ['ghnt', 'There is no member "ghnt" in the federation. Did you mean "ghent"?'],
    ['amsterdam', 'There is no member "amsterdam" in the federation. Its members are ghent.'],
  ])('of "%s" says which one may be meant', async (name, message) => {
    await register('ghent', ghent.url);
    const { problems } = await removeMember(registry, name);
    expect(problems).toEqual([{ member: name, coordinate: null, code: 'UNKNOWN_MEMBER', message }]);
  });

  it('says when there are none', async () => {
    const { problems } = await removeMember(registry, 'ghent');
    expect(problems[0]?.message).toBe(
      'There is no member "ghent" in the federation. It has none yet.',
    );
  });
});

describe('rolling back', () => {
  it('makes a new version with the members of an earlier one, as they were', async () => {
    await register('ghent', ghent.url);
    const good = await currentSdl();
    ghent.become(moreSensors);
    await register('ghent', ghent.url);
    await register('lyon', lyon.url);
    expect(await rollBack(registry, 2)).toMatchObject({ ok: true, version: 5, isNew: true });
    expect(await currentSdl()).toBe(good);
    expect((await versions()).at(-1)).toMatchObject({
      cause: 'Rolled back to version 2',
      rolledBackTo: 2,
    });
    expect(await listMembers(test.database)).toMatchObject([{ name: 'ghent', version: 5 }]);
  });

  it('to the current version changes nothing', async () => {
    await register('ghent', ghent.url);
    expect(await rollBack(registry, 2)).toMatchObject({ ok: true, version: 2, isNew: false });
  });

  it('keeps Hansa as it is now', async () => {
    await register('ghent', ghent.url);
    const later = registryOn(test, {
      ownSdl: async () => smallHansa.replace('name: String!', 'name: String! mayor: String'),
    });
    await removeMember(later, 'ghent');
    expect(await rollBack(later, 2)).toMatchObject({ ok: true, version: 5 });
    expect(await currentSdl()).toContain('mayor');
    expect(await currentSdl()).toContain('sensors');
  });

  it('to a version that never was says which ones there are', async () => {
    await register('ghent', ghent.url);
    const { problems, version } = await rollBack(registry, 7);
    expect(version).toBe(2);
    expect(problems).toMatchObject([
      {
        code: 'UNKNOWN_VERSION',
        message: 'There is no version 7 of the supergraph. Versions are 1 to 2.',
      },
    ]);
  });

  it('is the only way back: versions cannot be changed', async () => {
    await register('ghent', ghent.url);
    await expect(test.database.rows(sql`update supergraph set cause = ''`)).rejects.toThrow(
      'never changed',
    );
    await expect(test.database.rows(sql`delete from supergraph`)).rejects.toThrow('never changed');
  });
});

describe('checking', () => {
  it('finds members as they were registered', async () => {
    await register('ghent', ghent.url);
    expect(await checkFederation(registry)).toMatchObject({
      ok: true,
      ownChange: null,
      members: [{ name: 'ghent', problems: [], differences: { added: [], removed: [] } }],
    });
    expect(await listMembers(test.database)).toMatchObject([
      { checkOutcome: 'as registered', checkedAt: expect.stringMatching(/^\d{4}-.*Z$/) },
    ]);
  });

  it('says what has changed and what would break, and stores no version', async () => {
    await register('ghent', ghent.url);
    await register('lyon', lyon.url);
    ghent.become(noSensors);
    const report = await checkFederation(registry);
    expect(report).toMatchObject({
      ok: false,
      version: 3,
      problems: [{ code: 'BREAKING_CHANGE', coordinate: 'City.sensors' }],
      members: [
        { name: 'ghent', differences: { added: ['City.cameras'], removed: ['City.sensors'] } },
        { name: 'lyon', differences: { added: [], removed: [], changed: [] } },
      ],
    });
    expect(await versions()).toHaveLength(3);
    expect(await listMembers(test.database)).toMatchObject([
      { checkOutcome: 'not as registered: 1 added, 1 removed' },
      { checkOutcome: 'as registered' },
    ]);
  });

  it('names the member that does not answer, and checks the others', async () => {
    await register('ghent', ghent.url);
    await register('lyon', lyon.url);
    await ghent.close();
    expect(await checkFederation(registry)).toMatchObject({
      ok: false,
      problems: [{ member: 'ghent', code: 'NOT_REACHABLE' }],
      members: [
        { name: 'ghent', differences: null },
        { name: 'lyon', problems: [] },
      ],
    });
    const [one] = await listMembers(test.database);
    expect(one?.checkOutcome).toBe(`${ghent.url} cannot be reached: nothing listens there.`);
    expect(await currentSdl()).toContain('sensors');
  });

  it('tries a member before it joins', async () => {
    expect(await checkMember(registry, { name: 'ghent', url: ghent.url })).toMatchObject({
      ok: true,
      version: null,
      members: [{ name: 'ghent', differences: null }],
    });
    expect(await versions()).toEqual([]);
  });

  it('checks one member by its name', async () => {
    await register('ghent', ghent.url);
    await register('lyon', lyon.url);
    const { members } = await checkMember(registry, { name: 'ghent' });
    expect(members).toMatchObject([{ name: 'ghent', url: ghent.url }]);
  });

  it('of an unknown member asks for its URL', async () => {
    const { ok, problems } = await checkMember(registry, { name: 'ghent' });
    expect(ok).toBe(false);
    expect(problems[0]?.message).toMatch(/It has none yet\. Give its URL/);
  });
});

describe('a new version of Hansa', () => {
  const withMayor = smallHansa.replace('name: String!', 'name: String! mayor: String');

  it('is taken in with the members as they were stored', async () => {
    await register('ghent', ghent.url);
    await ghent.close();
    const later = registryOn(test, { ownSdl: async () => withMayor });
    expect(await keepOwnSubgraph(later)).toMatchObject({ ok: true, version: 3, isNew: true });
    expect((await versions()).at(-1)).toMatchObject({ cause: 'Hansa itself has changed' });
    expect(await currentSdl()).toContain('mayor');
    expect(await keepOwnSubgraph(later)).toBeNull();
  });

  it('is taken in by a check, which says so', async () => {
    await register('ghent', ghent.url);
    const later = registryOn(test, { ownSdl: async () => withMayor });
    expect(await checkFederation(later)).toMatchObject({
      ok: true,
      version: 3,
      ownChange: { ok: true, isNew: true },
    });
  });

  it('that does not compose leaves the last good supergraph, and says why', async () => {
    await register('ghent', ghent.url);
    const good = await currentSdl();
    const later = registryOn(test, {
      ownSdl: async () => smallHansa.replace('name: String!', 'name: String! sensors: Int'),
    });
    expect(await keepOwnSubgraph(later)).toMatchObject({
      ok: false,
      version: 2,
      problems: [{ member: 'ghent', coordinate: 'City.sensors', code: 'INVALID_FIELD_SHARING' }],
    });
    expect(await currentSdl()).toBe(good);
  });

  it('stays at its address unless told that it has moved', async () => {
    const moved = registryOn(test, { ownUrl: 'https://hansa.example/graphql' });
    expect(await keepOwnSubgraph(moved)).toMatchObject({ version: 1 });
    expect(await keepOwnSubgraph(registry)).toBeNull();
    const again = registryOn(test, { ownUrl: 'https://other.example/graphql' });
    expect(await keepOwnSubgraph(again)).toMatchObject({ version: 2 });
    expect(await currentSdl()).toContain('https://other.example/graphql');
  });
});
