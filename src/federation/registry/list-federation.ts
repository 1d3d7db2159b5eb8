import { parse } from 'graphql';
import { readJoins } from './composition/supergraph-joins.js';
import type { Registry } from './registry.js';
import { type StoredMember, listMembers } from './stored-members.js';
import { readCurrentSupergraph } from './stored-supergraph.js';

export interface ListedMember extends StoredMember {
  /** Names of the entities that it declares, and others, too. */
  readonly extends: readonly string[];
}

/** The members of today with what they extend. */
export async function listFederation({ database }: Registry): Promise<ListedMember[]> {
  const members = await listMembers(database);
  if (members.length === 0) return [];
  const current = await readCurrentSupergraph(database);
  const types = current ? readJoins(parse(current.sdl, { noLocation: true })) : [];
  const shared = types.filter(({ isEntity, members: { length } }) => isEntity && length > 1);
  return members.map((member) => ({
    ...member,
    extends: shared
      .filter((type) => type.members.includes(member.name))
      .map(({ coordinate }) => coordinate),
  }));
}
