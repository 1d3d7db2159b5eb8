/** So many at once, and no more. */
class Places {
  #free: number;

  constructor(count: number) {
    this.#free = count;
  }

  /** Does the work in a free place; undefined when there is none. */
  async with<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    if (this.#free === 0) return undefined;
    this.#free -= 1;
    try {
      return await work();
    } finally {
      this.#free += 1;
    }
  }
}

/** Answers that hold a connection to the database for as long as their client reads; others need some, too. */
export const MOST_LONG_ANSWERS = 3;
export const longAnswers = new Places(MOST_LONG_ANSWERS);
