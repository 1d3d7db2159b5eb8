import { describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { removeMember } from '../../../src/federation/registry/remove-member.js';
import { rollBack } from '../../../src/federation/registry/roll-back.js';
import { listMembers } from '../../../src/federation/registry/stored-members.js';
import { registryOn, smallHansa } from '../../support/registry.js';
import { subgraphSdl } from '../../support/subgraphs.js';
import { moreSensors, useRegistry } from '../../support/use-registry.js';

const { scene, register, versions, currentSdl } = useRegistry();

describe('removing', () => {
  it('takes the member out and says what requests will miss', async () => {
    await register('ghent', scene.ghent.url);
    expect(await removeMember(scene.registry, 'ghent')).toMatchObject({
      ok: true,
      version: 3,
      breaking: [{ coordinate: 'City.sensors' }],
    });
    expect(await listMembers(scene.test.database)).toEqual([]);
    expect(await currentSdl()).not.toContain('sensors');
  });

  it('works when the member is gone', async () => {
    await register('ghent', scene.ghent.url);
    await register('lyon', scene.lyon.url);
    await scene.ghent.close();
    expect(await removeMember(scene.registry, 'ghent')).toMatchObject({ ok: true, version: 4 });
    expect(await currentSdl()).toContain('air');
  });

  it('is refused where another member builds on it', async () => {
    await register('ghent', scene.ghent.url);
    scene.lyon.become(
      subgraphSdl(
        'type City @key(fields: "slug") { slug: String! sensors: Int @external density: Int @requires(fields: "sensors") }',
      ),
    );
    await register('lyon', scene.lyon.url);
    expect(await removeMember(scene.registry, 'ghent')).toMatchObject({
      ok: false,
      version: 3,
      problems: [{ member: 'lyon', coordinate: 'City.sensors' }],
    });
    expect(await listMembers(scene.test.database)).toHaveLength(2);
  });

  it.each([
    ['ghnt', 'There is no member "ghnt" in the federation. Did you mean "ghent"?'],
    ['amsterdam', 'There is no member "amsterdam" in the federation. Its members are ghent.'],
  ])('of "%s" says which one may be meant', async (name, message) => {
    await register('ghent', scene.ghent.url);
    const { problems } = await removeMember(scene.registry, name);
    expect(problems).toEqual([{ member: name, coordinate: null, code: 'UNKNOWN_MEMBER', message }]);
  });

  it('says when there are none', async () => {
    const { problems } = await removeMember(scene.registry, 'ghent');
    expect(problems[0]?.message).toBe(
      'There is no member "ghent" in the federation. It has none yet.',
    );
  });
});

describe('rolling back', () => {
  it('makes a new version with the members of an earlier one, as they were', async () => {
    await register('ghent', scene.ghent.url);
    const good = await currentSdl();
    scene.ghent.become(moreSensors);
    await register('ghent', scene.ghent.url);
    await register('lyon', scene.lyon.url);
    expect(await rollBack(scene.registry, 2)).toMatchObject({ ok: true, version: 5, isNew: true });
    expect(await currentSdl()).toBe(good);
    expect((await versions()).at(-1)).toMatchObject({
      cause: 'Rolled back to version 2',
      rolledBackTo: 2,
    });
    expect(await listMembers(scene.test.database)).toMatchObject([{ name: 'ghent', version: 5 }]);
  });

  it('to the current version changes nothing', async () => {
    await register('ghent', scene.ghent.url);
    expect(await rollBack(scene.registry, 2)).toMatchObject({ ok: true, version: 2, isNew: false });
  });

  it('keeps Hansa as it is now', async () => {
    await register('ghent', scene.ghent.url);
    const later = registryOn(scene.test, {
      ownSdl: async () => smallHansa.replace('name: String!', 'name: String! mayor: String'),
    });
    await removeMember(later, 'ghent');
    expect(await rollBack(later, 2)).toMatchObject({ ok: true, version: 5 });
    expect(await currentSdl()).toContain('mayor');
    expect(await currentSdl()).toContain('sensors');
  });

  it('to a version that never was says which ones there are', async () => {
    await register('ghent', scene.ghent.url);
    const { problems, version } = await rollBack(scene.registry, 7);
    expect(version).toBe(2);
    expect(problems).toMatchObject([
      {
        code: 'UNKNOWN_VERSION',
        message: 'There is no version 7 of the supergraph. Versions are 1 to 2.',
      },
    ]);
  });

  it('is the only way back: versions cannot be changed', async () => {
    await register('ghent', scene.ghent.url);
    await expect(scene.test.database.rows(sql`update supergraph set cause = ''`)).rejects.toThrow(
      'never changed',
    );
    await expect(scene.test.database.rows(sql`delete from supergraph`)).rejects.toThrow(
      'never changed',
    );
  });
});
