import { isDeepStrictEqual } from 'node:util';
import type { Contribution } from './composition/contributions.js';
import type { Takeover } from './composition/find-takeovers.js';
import type { LeftOut } from './composition/prepare-parts.js';
import { isUpToDate, othersOf, ownMember } from './own-subgraph.js';
import type { RegistryProblem } from './problem.js';
import { type Registry, whileOneChanges } from './registry.js';
import { writeMembers } from './stored-members.js';
import {
  type NewVersion,
  type StoredVersion,
  readVersion,
  writeVersion,
} from './stored-supergraph.js';
import { type Proposal, type Weighed, weighProposal } from './weigh-proposal.js';

/** What came of a change, or would come of it. */
export interface ChangeOutcome {
  readonly ok: boolean;
  /** Why it was not made; the current supergraph stays as it is then. */
  readonly problems: readonly RegistryProblem[];
  /** The current version afterwards; null while there is none. */
  readonly version: number | null;
  /** It was stored as that version; false when nothing had to change. */
  readonly isNew: boolean;
  /** What requests of yesterday do not find any more. */
  readonly breaking: readonly RegistryProblem[];
  readonly contributions: readonly Contribution[];
  /** Fields of others that members answer with an administrator's consent. */
  readonly takeovers: readonly Takeover[];
  readonly leftOut: readonly LeftOut[];
}

interface Change extends Proposal {
  readonly cause: string;
  readonly rolledBackTo?: number;
}

type Propose = (
  current: StoredVersion | null,
) => Promise<Change | RegistryProblem> | Change | RegistryProblem;

/** Makes a change on the current supergraph; of several at once, one after the other. */
export function changeSupergraph(registry: Registry, propose: Propose): Promise<ChangeOutcome> {
  return whileOneChanges(registry, async () => {
    await refresh(registry);
    const current = await readVersion(registry.database);
    const change = await propose(current);
    if ('code' in change) return refused([change], current);
    return makeChange(registry, current, change);
  });
}

/** Brings the current supergraph to the subgraph of this Hansa; null when it holds that already. */
export async function keepOwnSubgraph(registry: Registry): Promise<ChangeOutcome | null> {
  const current = await readVersion(registry.database);
  if (isUpToDate(current, await ownMember(registry, current))) return null;
  return whileOneChanges(registry, () => refresh(registry));
}

/** A new version of Hansa serves its new schema, whoever might miss something of it. */
async function refresh(registry: Registry): Promise<ChangeOutcome | null> {
  const current = await readVersion(registry.database);
  if (isUpToDate(current, await ownMember(registry, current))) return null;
  const cause = current ? 'Hansa itself has changed' : 'Hansa alone';
  return makeChange(registry, current, { others: othersOf(current), allowBreaking: true, cause });
}

async function makeChange(
  registry: Registry,
  current: StoredVersion | null,
  change: Change,
): Promise<ChangeOutcome> {
  const weighed = await weighProposal(registry, current, change);
  const { problems, sdl, members, parts } = weighed;
  if (problems.length > 0 || sdl === null) return refused(problems, current);
  if (current?.sdl === sdl && isDeepStrictEqual(current.members, members)) {
    return { ...toOutcome(weighed, current), isNew: false };
  }
  const { cause, rolledBackTo } = change;
  const version = await store(registry, current, {
    sdl,
    members,
    parts,
    cause,
    ...(rolledBackTo !== undefined && { rolledBackTo }),
  });
  return { ...toOutcome(weighed, current), version, isNew: true };
}

/** The version and its members become visible together, and are told at that moment. */
function store(
  { database }: Registry,
  current: StoredVersion | null,
  next: NewVersion,
): Promise<number> {
  return database.transaction(async (transaction) => {
    const version = await writeVersion(transaction, next);
    const [before, after] = [othersOf(current), othersOf({ ...next, version })];
    await writeMembers(transaction, { before, after, version });
    return version;
  });
}

export const refused = (
  problems: readonly RegistryProblem[],
  current: StoredVersion | null,
): ChangeOutcome => ({
  ok: false,
  problems,
  version: current?.version ?? null,
  isNew: false,
  breaking: [],
  contributions: [],
  takeovers: [],
  leftOut: [],
});

/** What a proposal would lead to, without storing it. */
export const toOutcome = (
  { problems, breaking, contributions, takeovers, leftOut }: Weighed,
  current: StoredVersion | null,
): ChangeOutcome => ({
  ok: problems.length === 0,
  problems,
  version: current?.version ?? null,
  isNew: false,
  breaking,
  contributions,
  takeovers,
  leftOut,
});
