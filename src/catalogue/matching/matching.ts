import type { Database } from '../../database/database.js';
import type { FactIndex } from '../../matching/fact-index.js';
import { indexFacts } from '../../matching/index-facts.js';
import { readRevision, readSnapshot } from './facts-reader.js';

interface Indexed {
  revision: number;
  index: FactIndex;
}

/** Keeps one index of the facts for all requests of the process; a new revision replaces it whole. */
export class MatchingEngine {
  #latest: Indexed | undefined;
  #loading: Promise<Indexed> | undefined;

  constructor(private readonly database: Database) {}

  /** The index of the present revision: one small statement when nothing has changed. */
  async current(database: Database): Promise<Indexed> {
    const revision = await readRevision(database);
    if (this.#latest && this.#latest.revision >= revision) return this.#latest;
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    const loaded = await this.#loading;
    return loaded.revision >= revision ? loaded : this.current(database);
  }

  async #load(): Promise<Indexed> {
    const { revision, facts } = await readSnapshot(this.database);
    this.#latest = { revision, index: indexFacts(facts) };
    return this.#latest;
  }
}

/** The engine as one request sees it: the same revision from its first answer to its last. */
export class Matching {
  #indexed: Promise<Indexed> | undefined;

  constructor(
    private readonly engine: MatchingEngine,
    private readonly database: Database,
  ) {}

  async index(): Promise<FactIndex> {
    this.#indexed ??= this.engine.current(this.database);
    return (await this.#indexed).index;
  }
}
