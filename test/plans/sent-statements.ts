import pg from 'pg';

/** A statement as it was sent, and what for. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
  /** The first question that needed it. */
  readonly label: string;
}

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

/**
 * Collects what goes to PostgreSQL, whoever sends it and in whichever way.
 *
 * It listens at the driver, so that no statement of the server comes round it.
 */
export class SentStatements {
  readonly #sent = new Map<string, Sent>();
  readonly #query = Reflect.get(pg.Client.prototype, 'query') as Query;
  #label: string | undefined;
  /** So many more statements are answered; then nothing is sent. */
  #answers = Infinity;

  constructor() {
    const hear = this.#hear.bind(this);
    const query = this.#query;
    pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
      return hear(args) ? query.apply(this, args) : Promise.resolve(nothing);
    } as never;
  }

  /** All of them, each once. */
  get all(): Sent[] {
    return [...this.#sent.values()];
  }

  /** What the question sends; its answer may be nothing but mistakes. */
  async during(label: string, question: () => Promise<unknown>): Promise<void> {
    this.#label = label;
    await question();
    this.#label = undefined;
  }

  /** The same, but nothing is sent after the first statements: PostgreSQL seems to find no row. */
  async instead(label: string, question: () => Promise<unknown>, answers = 0): Promise<void> {
    this.#answers = answers;
    await this.during(label, question);
    this.#answers = Infinity;
  }

  stop(): void {
    pg.Client.prototype.query = this.#query as never;
  }

  /** Whether PostgreSQL is to be asked. */
  #hear(args: unknown[]): boolean {
    const { text, values } = read(args);
    if (this.#label === undefined || !/^\s*(select|with)\b/i.test(text)) return true;
    if (!this.#sent.has(text)) this.#sent.set(text, { text, values, label: this.#label });
    this.#answers -= 1;
    return this.#answers >= 0;
  }
}

const nothing = { rows: [], rowCount: 0, command: 'SELECT', fields: [] };

function read([config, values]: unknown[]): { text: string; values: readonly unknown[] } {
  if (typeof config === 'string') return { text: config, values: (values as unknown[]) ?? [] };
  const { text = '', values: own } = config as { text?: string; values?: unknown[] };
  return { text, values: own ?? (values as unknown[]) ?? [] };
}
