import type { Reach } from '../../../outbound/reach.js';

/** One subscription, in whichever way it is made. */
export interface Listening {
  url: string;
  headers: Record<string, string>;
  request: { query: string; variables?: Record<string, unknown> };
  deadlineMs: number;
  mostBytes: number;
  reach: Reach | undefined;
  /** Nobody listens any more, or the gateway stops. */
  leaving: AbortSignal;
}
