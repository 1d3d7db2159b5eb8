import { weighMembers } from '../../src/federation/registry/composition/weigh-members.js';
import type { Registry } from '../../src/federation/registry/registry.js';
import type { TestDatabase } from './database.js';
import { subgraphSdl } from './subgraphs.js';

/** A Hansa of two types, which composes fast. */
export const smallHansa = subgraphSdl(`
  type City @key(fields: "slug") { slug: String! name: String! }
  type Query { city(slug: String!): City node(id: ID!): City }`);

/** A registry that may reach this machine. */
export const registryOn = (
  { database }: TestDatabase,
  settings: Partial<Registry> = {},
): Registry => ({
  database,
  ownSdl: async () => smallHansa,
  ownUrl: undefined,
  weigh: weighMembers,
  outbound: { deadlineMs: 300, mostBytes: 5_000_000, allowPrivateAddresses: true },
  ...settings,
});
