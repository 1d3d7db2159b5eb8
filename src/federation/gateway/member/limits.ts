import type { LookupFunction } from 'node:net';
import { OWN_NAME } from '../../registry/member.js';
import type { MemberLimits } from './member.js';

export interface LimitSettings {
  memberMs: number;
  requestMs: number;
  /** Refuses hosts where members may not be; without it, they may be anywhere. */
  lookup?: LookupFunction | undefined;
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
    lookup: settings.lookup,
  };
  const ofHansa: MemberLimits = {
    ...ofMember,
    deadlineMs: settings.requestMs,
    largestAnswerBytes: 32 * mebibyte,
    connections: 128,
    queue: 1_024,
    lookup: undefined,
  };
  return (member) => (member === OWN_NAME ? ofHansa : ofMember);
}
