import type { Database } from '../../database/database.js';
import type { FactIndex } from '../../matching/fact-index.js';
import { indexFacts } from '../../matching/index-facts.js';
import { readRevision, readSnapshot } from './facts-reader.js';
import type { ModelInUse } from './model/model-in-use.js';

interface Indexed {
  revision: number;
  index: FactIndex;
  model: ModelInUse;
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
    const { revision, facts, model } = await readSnapshot(this.database);
    this.#latest = { revision, index: indexFacts(facts, model.weights), model };
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
    return (await this.#current()).index;
  }

  /** The weights that the index draws its answers with. */
  async model(): Promise<ModelInUse> {
    return (await this.#current()).model;
  }

  #current(): Promise<Indexed> {
    return (this.#indexed ??= this.engine.current(this.database));
  }
}
