import { afterEach, beforeEach } from 'vitest';
import {
  type RegisterOptions,
  registerMember,
} from '../../src/federation/registry/register-member.js';
import type { Registry } from '../../src/federation/registry/registry.js';
import {
  listVersions,
  readCurrentSupergraph,
} from '../../src/federation/registry/stored-supergraph.js';
import { type TestDatabase, freshDatabase } from './database.js';
import { registryOn } from './registry.js';
import { type SubgraphServer, subgraphServer } from './subgraph-server.js';
import { subgraphSdl } from './subgraphs.js';

/** What members of the tests add to a city. */
export const sensors = subgraphSdl('type City @key(fields: "slug") { slug: String! sensors: Int }');
export const noSensors = subgraphSdl(
  'type City @key(fields: "slug") { slug: String! cameras: Int }',
);
export const moreSensors = subgraphSdl(
  'type City @key(fields: "slug") { slug: String! sensors: Int cameras: Int }',
);
const air = subgraphSdl('type City @key(fields: "slug") { slug: String! air: Float }');

interface Scene {
  test: TestDatabase;
  registry: Registry;
  /** Adds sensors. */
  ghent: SubgraphServer;
  /** Adds the air. */
  lyon: SubgraphServer;
}

/** As a person registers who asks for nothing special. */
export const plainly: RegisterOptions = { allowBreaking: false, dryRun: false, consent: [] };

/** A registry without members for each test of a file, and two members that may join it. */
export function useRegistry() {
  const scene = {} as Scene;
  beforeEach(async () => {
    const [test, ghent, lyon] = await Promise.all([
      freshDatabase(),
      subgraphServer(sensors),
      subgraphServer(air),
    ]);
    Object.assign(scene, { test, ghent, lyon, registry: registryOn(test) });
  });
  afterEach(async () => {
    await Promise.all([scene.ghent.close(), scene.lyon.close()]);
    await scene.test.close();
  });
  return {
    scene,
    register: (name: string, url: string, options = plainly) =>
      registerMember(scene.registry, { name, url }, options),
    versions: async () => (await listVersions(scene.test.database, 100)).toReversed(),
    currentSdl: async () => (await readCurrentSupergraph(scene.test.database))?.sdl ?? '',
  };
}
