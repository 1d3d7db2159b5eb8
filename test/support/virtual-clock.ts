import type { Clock } from '../../src/harvest/fetch/clock.js';

/** A clock on which waiting takes no time, but that shows the time it would have taken. */
export class VirtualClock implements Clock {
  readonly waits: number[] = [];
  #now: number;

  constructor(start = Date.parse('2026-03-01T12:00:00Z')) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  wait(ms: number): Promise<void> {
    this.waits.push(ms);
    this.pass(ms);
    return Promise.resolve();
  }

  pass(ms: number): void {
    this.#now += ms;
  }
}
