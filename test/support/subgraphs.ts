import { printSubgraphSchema } from '@apollo/subgraph';
import { createSubgraph } from '../../src/federation/subgraph.js';
import type { Member } from '../../src/federation/registry/member.js';
import { createSchema } from '../../src/server/schema.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@override", "@external", "@requires", "@inaccessible", "@authenticated"])`;

/** A subgraph of Federation 2. */
export const subgraphSdl = (types: string): string => `${LINK}\n${types}`;

export const member = (name: string, types: string): Member => ({
  name,
  url: `https://${name}.example/graphql`,
  sdl: subgraphSdl(types),
});

/** Hansa's own subgraph. */
export async function ownMember(): Promise<Member> {
  const sdl = printSubgraphSchema(createSubgraph(await createSchema()));
  return { name: 'hansa', url: 'https://hansa.example/graphql', sdl };
}
