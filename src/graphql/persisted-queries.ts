import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

const mostQueries = 1_000;
const mostCharacters = 10_000_000;

/**
 * The automatic persisted queries of Apollo: a client sends the SHA-256 of a query in its place, once it has sent both
 * together. Several servers need not share them, as a client sends the query again where it is not known.
 */
export class PersistedQueries {
  readonly #known = new LRUCache<string, string>({
    max: mostQueries,
    maxSize: mostCharacters,
    sizeCalculation: ({ length }) => length + 1,
  });

  get(sha256: string): string | undefined {
    return this.#known.get(sha256);
  }

  /** False when it is the hash of another query. */
  remember(sha256: string, query: string): boolean {
    if (this.#known.get(sha256) === query) return true;
    if (hash('sha256', query) !== sha256) return false;
    this.#known.set(sha256, query);
    return true;
  }
}

/** The hash that a request brings in `extensions`; undefined for none. */
export function persistedHash(
  extensions: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  const persisted = extensions?.['persistedQuery'] as Record<string, unknown> | undefined;
  const sha256 = persisted?.['sha256Hash'];
  return persisted?.['version'] === 1 && typeof sha256 === 'string' ? sha256 : undefined;
}
