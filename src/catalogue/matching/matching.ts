import type { Database } from '../../database/database.js';
import type { RevisionWatcher } from '../../database/revision-watcher.js';
import type { FactIndex } from '../../matching/fact-index.js';
import { indexInSteps } from '../../matching/index-facts.js';
import { readSnapshot } from './facts-reader.js';
import type { ModelInUse } from './model/model-in-use.js';
import { runInSlices } from './run-in-slices.js';

interface Indexed {
  revision: number;
  index: FactIndex;
  model: ModelInUse;
}

/**
 * Keeps one index of the facts for all requests of the process; a new revision replaces it whole.
 *
 * A request waits for the index of the revision that it must see, and never meets one that is half built. Once an
 * index has been asked for, the next is begun as soon as a rise is heard of.
 */
export class MatchingEngine {
  #latest: Indexed | undefined;
  #loading: Promise<Indexed> | undefined;

  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionWatcher,
  ) {
    revisions.onRise(() => void this.#prepare());
  }

  /** The index of the present revision or a later one; without a statement while nothing has changed. */
  async current(): Promise<Indexed> {
    const revision = await this.revisions.current();
    if (this.#latest && this.#latest.revision >= revision) return this.#latest;
    const underWay = await this.#loading?.catch(() => undefined);
    // What begins now sees all that has been committed.
    return underWay && underWay.revision >= revision ? underWay : this.#load();
  }

  /** A failure is for the request that needs the index: it tries again, and tells. */
  async #prepare(): Promise<void> {
    if (!this.#latest || !this.revisions.isListening) return;
    await this.current().catch(() => {});
  }

  #load(): Promise<Indexed> {
    this.#loading ??= this.#build().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #build(): Promise<Indexed> {
    const { revision, facts, model } = await readSnapshot(this.database);
    const index = await runInSlices(indexInSteps(facts, model.weights));
    this.#latest = { revision, index, model };
    return this.#latest;
  }
}

/** The engine as one request sees it: the same revision from its first answer to its last. */
export class Matching {
  #indexed: Promise<Indexed> | undefined;

  constructor(
    private readonly engine: MatchingEngine,
    /** Where the request reads all else; it is not to know less than the answers of the engine speak of. */
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
    return (this.#indexed ??= this.#meet());
  }

  async #meet(): Promise<Indexed> {
    const indexed = await this.engine.current();
    this.database.requireRevision(indexed.revision);
    return indexed;
  }
}
