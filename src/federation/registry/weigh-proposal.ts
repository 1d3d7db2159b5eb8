import { describeBreakingChanges, readApi } from './composition/breaking-changes.js';
import { type Supergraph, compose } from './composition/compose.js';
import type { Member } from './member.js';
import { ownMember } from './own-subgraph.js';
import type { RegistryProblem } from './problem.js';
import type { Registry } from './registry.js';
import type { StoredVersion } from './stored-supergraph.js';

/** Members that the federation could consist of, besides Hansa. */
export interface Proposal {
  readonly others: readonly Member[];
  /** The one that the change is about. */
  readonly joining?: string;
  /** Requests of today may stop to work. */
  readonly allowBreaking: boolean;
}

/** What a proposal would lead to; `problems` say why it must not. */
export interface Weighed {
  readonly problems: readonly RegistryProblem[];
  readonly members: readonly Member[];
  /** Null when the members do not compose. */
  readonly supergraph: Supergraph | null;
  /** What requests of today would not find any more. */
  readonly breaking: readonly RegistryProblem[];
}

/** Composes the members and compares with the current supergraph; writes nothing. */
export async function weighProposal(
  registry: Registry,
  current: StoredVersion | null,
  { others, joining, allowBreaking }: Proposal,
): Promise<Weighed> {
  const members = [await ownMember(registry, current), ...others];
  const composition = compose(members, joining);
  if (!composition.ok) {
    return { problems: composition.problems, members, supergraph: null, breaking: [] };
  }
  const { supergraph } = composition;
  const breaking = current
    ? describeBreakingChanges(readApi(current.sdl), supergraph.api, joining ?? null)
    : [];
  return { problems: allowBreaking ? [] : breaking, members, supergraph, breaking };
}
