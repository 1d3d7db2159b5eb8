import type { Clock } from './clock.js';

/** Lets requests to one host through one after another, at a distance. */
export class HostQueue {
  readonly #clock: Clock;
  /** Settles once whoever is last in the queue has left. */
  #last: Promise<void> = Promise.resolve();
  #lastStart = -Infinity;
  #restUntil = -Infinity;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How much longer the host wants to be left alone. */
  get restMs(): number {
    return Math.max(0, this.#restUntil - this.#clock.now());
  }

  /** Leaves the host alone for so long, as it has asked for. */
  rest(ms: number): void {
    this.#restUntil = Math.max(this.#restUntil, this.#clock.now() + Math.min(ms, LONGEST_REST_MS));
  }

  /** Waits for a turn, which lasts until `leave` is called; an interruption ends the waiting. */
  async enter(spacingMs: number, signal: AbortSignal): Promise<() => void> {
    const before = this.#last;
    const { promise: left, resolve: leave } = Promise.withResolvers<void>();
    this.#last = before.then(() => left);
    await settledOrAborted(before, signal);
    const nextStart = Math.max(this.#lastStart + spacingMs, this.#restUntil);
    const waitMs = nextStart - this.#clock.now();
    if (waitMs > 0 && !signal.aborted) await this.#clock.wait(waitMs, signal);
    if (!signal.aborted) this.#lastStart = this.#clock.now();
    return leave;
  }
}

/** A host that says "in ten years" by mistake is asked again all the same. */
const LONGEST_REST_MS = 86_400_000;

async function settledOrAborted(settled: Promise<void>, signal: AbortSignal): Promise<void> {
  const { promise: aborted, resolve: stop } = Promise.withResolvers<unknown>();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop(undefined);
  await Promise.race([settled, aborted]);
  signal.removeEventListener('abort', stop);
}
