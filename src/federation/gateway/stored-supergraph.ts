import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { leave, listeningClient } from '../../database/listening-client.js';
import type { Supergraph, SupergraphSource } from './supergraph-source.js';

export interface StoredSupergraphOptions {
  /** The current version; null before there is one. */
  read: () => Promise<Supergraph | null>;
  /** What is served before there is one. */
  otherwise: SupergraphSource;
  /** The database of the moment: listening takes a connection of its own. Undefined while it is away. */
  url: () => string | undefined;
}

/**
 * The supergraph that the registry keeps. New versions are heard of within milliseconds, and found within
 * half a minute even where the connection has died without a word.
 */
export class StoredSupergraph implements SupergraphSource {
  readonly #listeners = new Set<() => void>();
  readonly #stopping = new AbortController();
  #listening: Promise<unknown> | undefined;

  constructor(private readonly options: StoredSupergraphOptions) {}

  async current(): Promise<Supergraph> {
    return (await this.options.read()) ?? this.options.otherwise.current();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to listen, and does so anew whenever the connection is lost; returns at once. */
  listen(): void {
    this.#listening ??= Promise.all([this.#keepListening(), this.#keepChecking()]);
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#listening;
  }

  /** Whoever listens compares the version with its own. */
  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  async #keepChecking(): Promise<void> {
    while (await this.#isStillThereAfter(CHECK_EVERY_MS)) this.#tell();
  }

  async #keepListening(): Promise<void> {
    do await this.#listenUntilLost();
    while (await this.#isStillThereAfter(RECONNECT_AFTER_MS));
  }

  async #isStillThereAfter(ms: number): Promise<boolean> {
    const { signal } = this.#stopping;
    await sleep(ms, undefined, { signal, ref: false }).catch(() => {});
    return !signal.aborted;
  }

  async #listenUntilLost(): Promise<void> {
    const connectionString = this.options.url();
    if (connectionString === undefined) return;
    const client = listeningClient(connectionString, 'hansa gateway');
    const lost = new AbortController();
    for (const event of ['error', 'end'] as const) client.on(event, () => lost.abort());
    client.on('notification', () => this.#tell());
    const over = once(AbortSignal.any([lost.signal, this.#stopping.signal]), 'abort');
    this.#listenBy(client).catch(() => lost.abort());
    if (!this.#stopping.signal.aborted) await over;
    await leave(client);
  }

  async #listenBy(client: pg.Client): Promise<void> {
    await client.connect();
    await client.query('listen hansa_supergraph');
    // What was told while nobody listened.
    this.#tell();
  }
}

const CHECK_EVERY_MS = 30_000;
const RECONNECT_AFTER_MS = 500;
