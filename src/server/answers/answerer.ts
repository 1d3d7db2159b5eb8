import { bulkhead } from 'cockatiel';
import { LRUCache } from 'lru-cache';
import { type RevisionWatcher, readRevision } from '../../database/revision-watcher.js';
import type { OpenDatabase } from '../open-database.js';
import type { Compute, Computed, Question } from './answer.js';
import { answerKey } from './answer-key.js';
import type { AnswerStore, Preferences } from './answer-store.js';
import { Representation, type Variant } from './representation.js';
import { SnapshotDatabase } from './snapshot-database.js';

export interface AnswererOptions {
  compute: Compute;
  /** The database of the moment. */
  database: () => OpenDatabase | undefined;
  /** Undefined where nothing is kept. */
  store: AnswerStore | undefined;
  /** By what else than its encoding an answer differs. */
  vary: string;
}

export interface Given {
  readonly answer: Representation;
  /** Of what is right for everybody who asks the same at its revision, and is kept if it still is. */
  readonly key?: string;
  readonly isHit?: true;
}

/**
 * Answers from the store what it holds, and computes all else: once for equal requests at the same revision. An answer
 * is kept when it holds for everybody and is of exactly one revision. When its reads fell on both sides of a write, it is
 * given to nobody, but computed anew on one moment in time.
 */
export class Answerer {
  #underWay = new Map<string, Promise<Given>>();
  #watched: RevisionWatcher | undefined;
  /** What is asked with fields outside of the revision is computed for each who asks: nobody waits for another. */
  readonly #ofMoment = new LRUCache<string, true>({ max: MOST_OF_MOMENT });
  /** Each holds a connection, and may wait for what needs another. */
  readonly #moments = bulkhead(MOST_MOMENTS, Number.POSITIVE_INFINITY);

  constructor(private readonly options: AnswererOptions) {
    options.store?.onDrop(() => (this.#underWay = new Map()));
  }

  async answer(question: Question): Promise<Given> {
    const { store } = this.options;
    const [open, key] = [this.options.database(), store && keyOf(question)];
    if (!store || !open || !question.type || key === undefined) return this.#compute(question);
    const asked: KeyedQuestion = { question, type: question.type, key, open, store };
    return this.#isTold(open) ? this.#answerFromStore(asked) : this.#computeWhole(asked);
  }

  /** What can be sent at once to a request of this text. */
  find(text: string, preferences: Preferences): Variant | undefined {
    const { store, database } = this.options;
    const open = database();
    const found = open && this.#isTold(open) ? store?.find(text, preferences) : undefined;
    if (found && store) store.hits += 1;
    return found;
  }

  /** While nobody tells of new revisions, what is kept might be old. */
  #isTold({ revisions }: OpenDatabase): boolean {
    if (revisions !== this.#watched) this.#watch(revisions);
    return revisions.isListening;
  }

  /** Another database has revisions of its own. */
  #watch(revisions: RevisionWatcher): void {
    const { store } = this.options;
    this.#watched = revisions;
    store?.drop();
    const dropIfWatched = () => {
      if (this.#watched === revisions) store?.drop();
    };
    revisions.onRise(dropIfWatched);
    revisions.onLost(dropIfWatched);
  }

  async #answerFromStore(asked: KeyedQuestion): Promise<Given> {
    const { key, type, store } = asked;
    const held = store.get(key, type);
    if (held) {
      store.hits += 1;
      return { answer: held, key, isHit: true };
    }
    store.misses += 1;
    if (this.#ofMoment.has(key)) return this.#compute(asked.question);
    const underWay = this.#underWay.get(type + key);
    return underWay ? this.#join(underWay, asked) : this.#begin(asked);
  }

  async #join(underWay: Promise<Given>, { question }: KeyedQuestion): Promise<Given> {
    const given = await underWay.catch(() => undefined);
    return given?.key === undefined ? this.#compute(question) : given;
  }

  #begin(asked: KeyedQuestion): Promise<Given> {
    const [all, place] = [this.#underWay, asked.type + asked.key];
    const computing = this.#computeWhole(asked).finally(() => all.delete(place));
    all.set(place, computing);
    return computing;
  }

  async #computeWhole(asked: KeyedQuestion): Promise<Given> {
    const { open, question } = asked;
    const revision = await open.revisions.current().catch(unknown);
    const computed = await this.options.compute(question);
    if (computed.scope === 'MOMENT') this.#ofMoment.set(asked.key, true);
    if (revision === undefined || !canBeShared(computed)) return this.#unkept(computed);
    const isWhole = await open.revisions.isStill(revision).catch(unknown);
    if (isWhole === undefined) return this.#unkept(computed);
    return isWhole ? this.#keep(asked, { computed, revision }) : this.#inTurn(asked);
  }

  #inTurn(asked: KeyedQuestion): Promise<Given> {
    return this.#moments.execute(() => this.#computeInMoment(asked, MOST_ATTEMPTS));
  }

  /** Only what is computed from the index of the matching can be of another revision, when the next comes right then. */
  async #computeInMoment(asked: KeyedQuestion, attempts: number): Promise<Given> {
    const { computed, moment } = await asked.open.database.snapshot(async (transaction) => {
      const moment = new SnapshotDatabase(transaction, await readRevision(transaction));
      return { moment, computed: await this.options.compute(asked.question, moment) };
    });
    if (!canBeShared(computed)) return this.#unkept(computed);
    if (!moment.isTorn) return this.#keep(asked, { computed, revision: moment.revision });
    if (attempts > 1) return this.#computeInMoment(asked, attempts - 1);
    return { answer: this.#represent(computed), key: asked.key };
  }

  #keep(
    { key, type, open, store }: KeyedQuestion,
    { computed, revision }: { computed: Computed; revision: number },
  ): Given {
    const answer = this.#represent(computed);
    const { isListening, known } = open.revisions;
    if (isListening && known === revision) store.keep(key, type, answer);
    return { answer, key };
  }

  async #compute(question: Question): Promise<Given> {
    const { answer, scope } = await this.options.compute(question);
    return this.#unkept({ answer, scope: question.isPrivate ? 'CALLER' : scope });
  }

  #unkept(computed: Computed): Given {
    return { answer: this.#represent(computed) };
  }

  #represent({ answer, scope }: Computed): Representation {
    return new Representation(answer, { isPublic: scope !== 'CALLER', vary: this.options.vary });
  }
}

interface KeyedQuestion {
  readonly question: Question;
  readonly key: string;
  readonly type: NonNullable<Question['type']>;
  readonly open: OpenDatabase;
  readonly store: AnswerStore;
}

const MOST_OF_MOMENT = 1_000;
const MOST_MOMENTS = 2;
const MOST_ATTEMPTS = 3;

const keyOf = ({ isPrivate, asked }: Question): string | undefined =>
  isPrivate || !asked ? undefined : answerKey(asked);

/** The database does not answer now. */
const unknown = () => undefined;

const canBeShared = ({ scope, answer }: Computed): boolean =>
  scope === 'REVISION' && !('set-cookie' in answer.headers);
