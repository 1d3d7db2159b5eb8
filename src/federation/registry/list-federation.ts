import { parse } from 'graphql';
import { type Claim, findContributions } from './composition/contributions.js';
import { type Takeover, findTakeovers } from './composition/find-takeovers.js';
import { type JoinedType, readJoins } from './composition/supergraph-joins.js';
import type { Registry } from './registry.js';
import { type StoredMember, listMembers } from './stored-members.js';
import { readCurrentSupergraph } from './stored-supergraph.js';

export interface ListedMember extends StoredMember {
  /** Names of the entities that it declares, and others, too. */
  readonly extends: readonly string[];
  /** What it says of each of them. */
  readonly claims: readonly EntityClaim[];
  /** Fields of others that it answers with an administrator's consent. */
  readonly takeovers: readonly Takeover[];
}

/** What a member says of an entity. */
export interface EntityClaim extends Omit<Claim, 'member'> {
  readonly entity: string;
}

/** The members of today with what they extend. */
export async function listFederation({ database }: Registry): Promise<ListedMember[]> {
  const members = await listMembers(database);
  if (members.length === 0) return [];
  const current = await readCurrentSupergraph(database);
  const types = current ? readJoins(parse(current.sdl, { noLocation: true }).definitions) : [];
  return members.map((member) => describeMember(types, member));
}

function describeMember(types: readonly JoinedType[], member: StoredMember): ListedMember {
  const claims = findContributions(types, [member.name])
    .flatMap(({ entity, claims }) => claims.map((claim) => ({ entity, ...claim })))
    .map(({ entity, keys, fields }) => ({ entity, keys, fields }));
  return {
    ...member,
    extends: claims.map(({ entity }) => entity),
    claims,
    takeovers: findTakeovers(types).filter(({ by }) => by === member.name),
  };
}
