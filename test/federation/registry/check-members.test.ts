import { describe, expect, it } from 'vitest';
import { keepOwnSubgraph } from '../../../src/federation/registry/change-supergraph.js';
import { checkFederation, checkMember } from '../../../src/federation/registry/check-members.js';
import { listMembers } from '../../../src/federation/registry/stored-members.js';
import { registryOn, smallHansa } from '../../support/registry.js';
import { noSensors, useRegistry } from '../../support/use-registry.js';

const { scene, register, versions, currentSdl } = useRegistry();

describe('checking', () => {
  it('finds members as they were registered', async () => {
    await register('ghent', scene.ghent.url);
    expect(await checkFederation(scene.registry)).toMatchObject({
      ok: true,
      ownChange: null,
      members: [{ name: 'ghent', problems: [], differences: { added: [], removed: [] } }],
    });
    expect(await listMembers(scene.test.database)).toMatchObject([
      { checkOutcome: 'as registered', checkedAt: expect.stringMatching(/^\d{4}-.*Z$/) },
    ]);
  });

  it('says what has changed and what would break, and stores no version', async () => {
    await register('ghent', scene.ghent.url);
    await register('lyon', scene.lyon.url);
    scene.ghent.become(noSensors);
    const report = await checkFederation(scene.registry);
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
    expect(await listMembers(scene.test.database)).toMatchObject([
      { checkOutcome: 'not as registered: 1 added, 1 removed' },
      { checkOutcome: 'as registered' },
    ]);
  });

  it('names the member that does not answer, and checks the others', async () => {
    await register('ghent', scene.ghent.url);
    await register('lyon', scene.lyon.url);
    await scene.ghent.close();
    expect(await checkFederation(scene.registry)).toMatchObject({
      ok: false,
      problems: [{ member: 'ghent', code: 'NOT_REACHABLE' }],
      members: [
        { name: 'ghent', differences: null },
        { name: 'lyon', problems: [] },
      ],
    });
    const [one] = await listMembers(scene.test.database);
    expect(one?.checkOutcome).toBe(`${scene.ghent.url} cannot be reached: nothing listens there.`);
    expect(await currentSdl()).toContain('sensors');
  });

  it('tries a member before it joins', async () => {
    expect(
      await checkMember(scene.registry, { name: 'ghent', url: scene.ghent.url }),
    ).toMatchObject({
      ok: true,
      version: null,
      members: [{ name: 'ghent', differences: null }],
    });
    expect(await versions()).toEqual([]);
  });

  it('checks one member by its name', async () => {
    await register('ghent', scene.ghent.url);
    await register('lyon', scene.lyon.url);
    const { members } = await checkMember(scene.registry, { name: 'ghent' });
    expect(members).toMatchObject([{ name: 'ghent', url: scene.ghent.url }]);
  });

  it('of an unknown member asks for its URL', async () => {
    const { ok, problems } = await checkMember(scene.registry, { name: 'ghent' });
    expect(ok).toBe(false);
    expect(problems[0]?.message).toMatch(/It has none yet\. Give its URL/);
  });
});

describe('a new version of Hansa', () => {
  const withMayor = smallHansa.replace('name: String!', 'name: String! mayor: String');

  it('is taken in with the members as they were stored', async () => {
    await register('ghent', scene.ghent.url);
    await scene.ghent.close();
    const later = registryOn(scene.test, { ownSdl: async () => withMayor });
    expect(await keepOwnSubgraph(later)).toMatchObject({ ok: true, version: 3, isNew: true });
    expect((await versions()).at(-1)).toMatchObject({ cause: 'Hansa itself has changed' });
    expect(await currentSdl()).toContain('mayor');
    expect(await keepOwnSubgraph(later)).toBeNull();
  });

  it('is taken in by a check, which says so', async () => {
    await register('ghent', scene.ghent.url);
    const later = registryOn(scene.test, { ownSdl: async () => withMayor });
    expect(await checkFederation(later)).toMatchObject({
      ok: true,
      version: 3,
      ownChange: { ok: true, isNew: true },
    });
  });

  it('that does not compose leaves the last good supergraph, and says why', async () => {
    await register('ghent', scene.ghent.url);
    const good = await currentSdl();
    const later = registryOn(scene.test, {
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
    const moved = registryOn(scene.test, { ownUrl: 'https://hansa.example/graphql' });
    expect(await keepOwnSubgraph(moved)).toMatchObject({ version: 1 });
    expect(await keepOwnSubgraph(scene.registry)).toBeNull();
    const again = registryOn(scene.test, { ownUrl: 'https://other.example/graphql' });
    expect(await keepOwnSubgraph(again)).toMatchObject({ version: 2 });
    expect(await currentSdl()).toContain('https://other.example/graphql');
  });

  it('follows the port of its server on this machine, and stays where somebody has named an address', async () => {
    const onPort = (port: number) =>
      registryOn(scene.test, { localUrl: `http://127.0.0.1:${port}/graphql` });
    await keepOwnSubgraph(onPort(4001));
    await keepOwnSubgraph(onPort(4002));
    expect(await currentSdl()).toContain('http://127.0.0.1:4002/graphql');
    await keepOwnSubgraph(registryOn(scene.test, { ownUrl: 'https://hansa.example/graphql' }));
    expect(await keepOwnSubgraph(onPort(4003))).toBeNull();
  });
});
