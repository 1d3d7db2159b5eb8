import { type ChangeOutcome, keepOwnSubgraph, refused, toOutcome } from './change-supergraph.js';
import { type Differences, findDifferences, isSame } from './composition/subgraph-differences.js';
import { type FetchedSubgraph, type MemberAddress, fetchSubgraph } from './fetch-subgraph.js';
import { unknownMember } from './known-names.js';
import { type Member, checkMemberName } from './member.js';
import { othersOf } from './own-subgraph.js';
import type { RegistryProblem } from './problem.js';
import { withConsents, withMember } from './register-member.js';
import type { Registry } from './registry.js';
import { recordChecks } from './stored-members.js';
import { type StoredVersion, readVersion } from './stored-supergraph.js';
import { weighProposal } from './weigh-proposal.js';

/** How a member was found. */
export interface MemberCheck extends MemberAddress {
  readonly problems: readonly RegistryProblem[];
  /** From the subgraph that was taken in; null for one that is not in the federation, or does not answer. */
  readonly differences: Differences | null;
}

/** What would come of taking in the members as they are now. */
export interface CheckReport extends ChangeOutcome {
  readonly members: readonly MemberCheck[];
  /** What came of taking in a new version of Hansa itself; null when it is the one that was taken in. */
  readonly ownChange: ChangeOutcome | null;
}

/** Asks all members for their subgraphs, and says what has changed; only a changed Hansa itself is stored. */
export async function checkFederation(registry: Registry): Promise<CheckReport> {
  const ownChange = await keepOwnSubgraph(registry);
  const current = await readVersion(registry.database);
  return { ...(await checkAll(registry, current, othersOf(current))), ownChange };
}

/** The same for one member; with a URL, for one that may join or move there. */
export async function checkMember(
  registry: Registry,
  { name, url }: { name: string; url?: string | undefined },
): Promise<CheckReport> {
  const current = await readVersion(registry.database);
  const held = othersOf(current).find((member) => member.name === name);
  const address = url ?? held?.url;
  const problem = checkMemberName(name) ?? (address ? undefined : describeUnknown(name, current));
  if (problem || !address) {
    return { ...refused(problem ? [problem] : [], current), members: [], ownChange: null };
  }
  const checked = { name, url: address };
  return { ...(await checkAll(registry, current, [checked])), ownChange: null };
}

function describeUnknown(name: string, current: StoredVersion | null): RegistryProblem {
  const names = othersOf(current).map((member) => member.name);
  const problem = unknownMember(name, names);
  return { ...problem, message: `${problem.message} Give its URL to check it before it joins.` };
}

async function checkAll(
  registry: Registry,
  current: StoredVersion | null,
  addresses: readonly MemberAddress[],
): Promise<Omit<CheckReport, 'ownChange'>> {
  const fetched = await Promise.all(
    addresses.map(({ name, url }) => fetchSubgraph({ name, url }, registry.outbound)),
  );
  const others = fetched.reduce<Member[]>(
    (members, found) => (found.ok ? withMember(members, asHeld(found.member, current)) : members),
    othersOf(current),
  );
  const [only] = addresses.length === 1 ? addresses : [];
  const proposal = { others, allowBreaking: false, ...(only && { joining: only.name }) };
  const outcome = toOutcome(await weighProposal(registry, current, proposal), current);
  const members = addresses.map((address, place) =>
    describeMember(address, { found: fetched[place]!, current, outcome }),
  );
  await keepOutcomes(registry, current, members);
  const failures = fetched.flatMap((found) => (found.ok ? [] : [found.problem]));
  const problems = [...failures, ...outcome.problems];
  return { ...outcome, ok: problems.length === 0, problems, members };
}

/** A look at what a member has changed is one at it with what it was allowed. */
function asHeld(member: Member, current: StoredVersion | null): Member {
  const held = othersOf(current).find(({ name }) => name === member.name);
  return withConsents(member, held?.consents ?? []);
}

interface Found {
  readonly found: FetchedSubgraph;
  readonly current: StoredVersion | null;
  readonly outcome: ChangeOutcome;
}

function describeMember({ name, url }: MemberAddress, { found, current, outcome }: Found) {
  const held = othersOf(current).find((member) => member.name === name);
  const own = outcome.problems.filter(({ member }) => member === name);
  return {
    name,
    url,
    problems: found.ok ? own : [found.problem],
    differences: held && found.ok ? findDifferences(held.sdl, found.member.sdl) : null,
  };
}

/** Only of members where they are registered: a look at another address says nothing about them. */
async function keepOutcomes(
  { database }: Registry,
  current: StoredVersion | null,
  members: readonly MemberCheck[],
): Promise<void> {
  const registered = new Map(othersOf(current).map(({ name, url }) => [name, url]));
  const checks = members
    .filter(({ name, url }) => registered.get(name) === url)
    .map((check) => ({ name: check.name, outcome: describeOutcome(check) }));
  if (checks.length > 0) await recordChecks(database, checks);
}

/** How a member was found, in a few words. */
export function describeOutcome({ problems, differences }: MemberCheck): string {
  const [problem] = problems;
  if (problem) return problem.message;
  if (!differences || isSame(differences)) return 'as registered';
  const { added, removed, changed } = differences;
  const counts = Object.entries({ added, removed, changed }).filter(([, list]) => list.length > 0);
  return `not as registered: ${counts.map(([what, list]) => `${list.length} ${what}`).join(', ')}`;
}
