import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A Ctrl-C in the terminal arrives twice: from the terminal itself, and passed on by npm. */
const echoMs = 1_000;

/** A command was told to stop before it was done. */
export class Interrupted extends Error {
  constructor(readonly signal: NodeJS.Signals) {
    super(`Stopped by ${signal}`);
  }

  /** As a shell gives it for what a signal has ended. */
  get exitCode(): number {
    return 128 + constants.signals[this.signal];
  }
}

/** Hears the signals that ask this process to stop, from its making on. */
export class StopRequest {
  readonly #first = Promise.withResolvers<NodeJS.Signals>();
  readonly #second = Promise.withResolvers<void>();
  #heardAt: number[] = [];

  constructor() {
    for (const signal of signals) process.on(signal, () => this.#hear(signal));
  }

  /** Resolves when somebody asks to stop. */
  get requested(): Promise<NodeJS.Signals> {
    return this.#first.promise;
  }

  /** Resolves when somebody asks again, because it takes too long. */
  get insisted(): Promise<void> {
    return this.#second.promise;
  }

  /** The outcome of the work, unless a request to stop comes before it: then it rejects with `Interrupted`. */
  unlessRequested<Value>(work: Promise<Value>): Promise<Value> {
    const interruption = this.requested.then((signal): never => {
      throw new Interrupted(signal);
    });
    return Promise.race([work, interruption]);
  }

  #hear(signal: NodeJS.Signals): void {
    const now = Date.now();
    const isEcho = now - (this.#heardAt.at(-1) ?? 0) < echoMs;
    if (isEcho) return;
    this.#heardAt.push(now);
    if (this.#heardAt.length > 2) process.exit(new Interrupted(signal).exitCode);
    this.#first.resolve(signal);
    if (this.#heardAt.length === 2) this.#second.resolve();
  }
}
