import { type ChangeOutcome, changeSupergraph, refused, toOutcome } from './change-supergraph.js';
import { type MemberAddress, fetchSubgraph } from './fetch-subgraph.js';
import { type Member, checkMemberName } from './member.js';
import { othersOf } from './own-subgraph.js';
import type { RegistryProblem } from './problem.js';
import type { Registry } from './registry.js';
import { readVersion } from './stored-supergraph.js';
import { weighProposal } from './weigh-proposal.js';

export interface RegisterOptions {
  /** Requests of today may stop to work. */
  readonly allowBreaking: boolean;
  /** Says what would come of it, and stores nothing. */
  readonly dryRun: boolean;
  /** Fields of others that it may answer, as `Type.field`; an earlier consent that is not given again is withdrawn. */
  readonly consent: readonly string[];
}

/** Fetches a subgraph and takes it into the federation, or takes in what has changed of a member. */
export async function registerMember(
  registry: Registry,
  address: MemberAddress,
  { allowBreaking, dryRun, consent }: RegisterOptions,
): Promise<ChangeOutcome> {
  const fetched = await fetchChecked(registry, address);
  if ('code' in fetched) return refused([fetched], await readVersion(registry.database));
  const member = withConsents(fetched, consent);
  if (dryRun) return tryMember(registry, member, allowBreaking);
  return changeSupergraph(registry, (current) => {
    const others = withMember(othersOf(current), member);
    const isKnown = current?.members.some(({ name }) => name === member.name);
    const cause = `${member.name} was registered${isKnown ? ' again' : ''}`;
    return { others, joining: member.name, allowBreaking, cause };
  });
}

/** A member without consents is stored as one. */
export const withConsents = (member: Member, consents: readonly string[]): Member =>
  consents.length > 0 ? { ...member, consents: [...new Set(consents)].toSorted() } : member;

/** What would come of taking a subgraph in. */
async function tryMember(
  registry: Registry,
  member: Member,
  allowBreaking: boolean,
): Promise<ChangeOutcome> {
  const current = await readVersion(registry.database);
  const others = withMember(othersOf(current), member);
  const proposal = { others, joining: member.name, allowBreaking };
  return toOutcome(await weighProposal(registry, current, proposal), current);
}

async function fetchChecked(
  { outbound }: Registry,
  address: MemberAddress,
): Promise<Member | RegistryProblem> {
  const problem = checkMemberName(address.name);
  if (problem) return problem;
  const fetched = await fetchSubgraph(address, outbound);
  return fetched.ok ? fetched.member : fetched.problem;
}

/** A member keeps its place, so that the order tells who joined first. */
export function withMember(others: readonly Member[], member: Member): Member[] {
  const isKnown = others.some(({ name }) => name === member.name);
  if (!isKnown) return [...others, member];
  return others.map((other) => (other.name === member.name ? member : other));
}
