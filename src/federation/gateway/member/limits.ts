import { HANSA } from '../own-supergraph.js';
import type { MemberLimits } from './member.js';

const mebibyte = 1024 * 1024;

/** Hansa itself may take as long as the whole request; others must leave time for the rest of it. */
export function limitsFor(times: {
  memberMs: number;
  requestMs: number;
}): (member: string) => MemberLimits {
  const ofMember: MemberLimits = {
    deadlineMs: times.memberMs,
    largestAnswerBytes: 4 * mebibyte,
    connections: 32,
    queue: 128,
    subscriptions: 256,
    failuresToRest: 5,
    restMs: 3_000,
  };
  const ofHansa: MemberLimits = {
    ...ofMember,
    deadlineMs: times.requestMs,
    largestAnswerBytes: 32 * mebibyte,
    connections: 128,
    queue: 1_024,
  };
  return (member) => (member === HANSA ? ofHansa : ofMember);
}
