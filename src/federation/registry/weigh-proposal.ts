import type { Weighing } from './composition/weigh-members.js';
import type { Member } from './member.js';
import { ownMember } from './own-subgraph.js';
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
export interface Weighed extends Weighing {
  readonly members: readonly Member[];
}

/** Composes the members and compares with the current supergraph; writes nothing. */
export async function weighProposal(
  registry: Registry,
  current: StoredVersion | null,
  { others, joining, allowBreaking }: Proposal,
): Promise<Weighed> {
  const members = [await ownMember(registry, current), ...others];
  const weighing = await registry.weigh({ members, joining, before: current?.sdl });
  const refused = allowBreaking ? [] : weighing.breaking;
  return { ...weighing, problems: [...weighing.problems, ...refused], members };
}
