import type { Member } from '../member.js';
import type { RegistryProblem } from '../problem.js';
import { describeBreakingChanges, readApi } from './breaking-changes.js';
import { type LeftOut, compose } from './compose.js';
import type { Contribution } from './contributions.js';

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
  readonly leftOut: readonly LeftOut[];
}

export function weighMembers({ members, joining, before }: WeighRequest): Weighing {
  const composition = compose(members, joining);
  if (!composition.ok) {
    const { problems } = composition;
    return { problems, sdl: null, breaking: [], contributions: [], leftOut: [] };
  }
  const { api, sdl, contributions, leftOut } = composition.supergraph;
  const breaking =
    before === undefined ? [] : describeBreakingChanges(readApi(before), api, joining ?? null);
  return { problems: [], sdl, breaking, contributions, leftOut };
}
