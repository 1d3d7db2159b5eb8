import { setTimeout } from 'node:timers/promises';

/** What tells the time and lets it pass. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Comes back after so long, or once the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  // Unlike Date.now(), it never jumps when the clock of the machine is set.
  now: () => performance.timeOrigin + performance.now(),
  wait: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => {}),
};
