import type { Reach } from '../../../outbound/reach.js';
import { OWN_NAME } from '../../registry/member.js';
import type { MemberLimits } from './member.js';

export interface LimitSettings {
  memberMs: number;
  requestMs: number;
  /** Where members may be; anywhere unless given. */
  reach?: Reach | undefined;
}

const mebibyte = 1024 * 1024;

/** Hansa itself may take as long as the whole request; others must leave time for the rest of it. */
export function limitsFor(settings: LimitSettings): (member: string) => MemberLimits {
  const ofMember: MemberLimits = {
    deadlineMs: settings.memberMs,
    largestAnswerBytes: 4 * mebibyte,
    connections: 32,
    queue: 128,
    subscriptions: 256,
    failuresToRest: 5,
    restMs: 3_000,
    reach: settings.reach,
  };
  const ofHansa: MemberLimits = {
    ...ofMember,
    deadlineMs: settings.requestMs,
    largestAnswerBytes: 32 * mebibyte,
    connections: 128,
    queue: 1_024,
    reach: undefined,
  };
  return (member) => (member === OWN_NAME ? ofHansa : ofMember);
}
