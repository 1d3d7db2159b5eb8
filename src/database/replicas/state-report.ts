/**
 * READY: it has all that this process knows of. BEHIND: others answer in its place until it has. AWAY: it cannot
 * be reached, or is no replica of the primary.
 */
export type ReplicaState = 'READY' | 'BEHIND' | 'AWAY';

/** Says so when a replica changes its state, a line each; being behind for a moment after each write is no change. */
export class StateReport {
  readonly #name: string;
  #told: ReplicaState | undefined;
  #behindSinceMs: number | undefined;

  constructor(
    url: string,
    private readonly report: (line: string) => void,
  ) {
    const { hostname, port, pathname } = new URL(url);
    this.#name = `The replica ${hostname}:${port || 5432}${pathname}`;
  }

  tell(state: ReplicaState, why: unknown): void {
    const now = performance.now();
    this.#behindSinceMs = state === 'BEHIND' ? (this.#behindSinceMs ?? now) : undefined;
    const isPassing =
      state === 'BEHIND' && now - (this.#behindSinceMs ?? now) < TELL_BEHIND_AFTER_MS;
    if (isPassing || state === this.#told) return;
    this.#told = state;
    this.report(`${this.#name} ${sentences[state](firstLine(why))}`);
  }
}

const TELL_BEHIND_AFTER_MS = 5_000;

const sentences: Readonly<Record<ReplicaState, (why: string) => string>> = {
  READY: () => 'answers reads',
  BEHIND: (why) => `is behind (${why}); it is asked for nothing until it has caught up`,
  AWAY: (why) => `is away (${why}); it is asked for nothing until it is back`,
};

function firstLine(why: unknown): string {
  // Several addresses of one host fail together, without words.
  if (why instanceof AggregateError) return firstLine(why.errors[0]);
  const [line = ''] = (why instanceof Error ? why.message : String(why)).split('\n');
  return line;
}
