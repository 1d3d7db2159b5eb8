import type { Member } from '../member.js';
import type { RegistryProblem } from '../problem.js';
import { describeBreakingChanges, readApi } from './breaking-changes.js';
import { compose } from './compose.js';
import type { Contribution, MemberPart } from './contributions.js';
import type { Takeover } from './find-takeovers.js';
import type { LeftOut } from './prepare-parts.js';

export interface WeighRequest {
  /** Hansa first. */
  readonly members: readonly Member[];
  /** The one that a change is about. */
  readonly joining: string | undefined;
  /** The supergraph of today; undefined while there is none. */
  readonly before: string | undefined;
}

/** What members compose to, compared with the supergraph of today. */
export interface Weighing {
  /** Why they do not compose. */
  readonly problems: readonly RegistryProblem[];
  /** The supergraph; null when they do not compose. */
  readonly sdl: string | null;
  /** What requests of today would not find any more. */
  readonly breaking: readonly RegistryProblem[];
  readonly contributions: readonly Contribution[];
  /** Fields of others that members answer with consent. */
  readonly takeovers: readonly Takeover[];
  readonly parts: readonly MemberPart[];
  readonly leftOut: readonly LeftOut[];
}

const nothing = { contributions: [], takeovers: [], parts: [], leftOut: [] };

export function weighMembers({ members, joining, before }: WeighRequest): Weighing {
  const composition = compose(members, joining);
  if (!composition.ok) {
    const { problems } = composition;
    return { ...nothing, problems, sdl: null, breaking: [] };
  }
  const { api, ...composed } = composition.supergraph;
  const breaking =
    before === undefined ? [] : describeBreakingChanges(readApi(before), api, joining ?? null);
  return { ...composed, problems: [], breaking };
}
