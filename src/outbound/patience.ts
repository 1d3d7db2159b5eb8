/** How long a piece of work may keep somebody waiting, in all: the time between two waits does not count. */
export class Patience {
  #leftMs: number;

  constructor(readonly mostMs: number) {
    this.#leftMs = mostMs;
  }

  /** Waits for the work, and calls `stop`, which must end it, when that takes too long. */
  async wait<T>(work: Promise<T>, { mostMs, stop }: Wait): Promise<T> {
    const since = performance.now();
    const isLast = this.#leftMs < mostMs;
    const timer = setTimeout(() => stop(isLast), Math.max(0, isLast ? this.#leftMs : mostMs));
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      this.#leftMs -= performance.now() - since;
    }
  }
}

export interface Wait {
  /** For this piece of the work. */
  readonly mostMs: number;
  /** Told whether all patience is over, or that for this piece only. */
  readonly stop: (isLast: boolean) => void;
}
