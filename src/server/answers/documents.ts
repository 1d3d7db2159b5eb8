import { PersistedQueries, persistedHash } from '../../graphql/persisted-queries.js';
import {
  NOT_TRUSTED,
  type TrustedDocuments,
  findTrusted,
  trustedId,
} from '../../graphql/trusted-documents.js';
import type { Asked } from './asked.js';

export interface TrustedOptions {
  readonly documents: TrustedDocuments;
  /** Refuses all others. */
  readonly isExclusive: boolean;
}

/** What was found: all parameters with the query itself, or why there is none to be answered. */
export type Resolved = { asked: Asked } | { refusal: string } | 'UNKNOWN';

/** The documents that clients may name in place of sending them. */
export class KnownDocuments {
  readonly #persisted = new PersistedQueries();

  constructor(private readonly trusted?: TrustedOptions) {}

  resolve(asked: Asked): Resolved {
    return this.#resolveTrusted(asked) ?? this.#resolvePersisted(asked);
  }

  /** Whether none but these are answered, whatever else a request says. */
  get isExclusive(): boolean {
    return this.trusted?.isExclusive ?? false;
  }

  #resolveTrusted(asked: Asked): Resolved | undefined {
    if (!this.trusted) return undefined;
    const id = trustedId(asked);
    const query = id === undefined ? undefined : findTrusted(this.trusted.documents, id);
    if (query !== undefined) return { asked: named(asked, query) };
    if (asked.documentId !== undefined && !asked.query) return { refusal: NOT_TRUSTED.unknownId };
    if (!this.trusted.isExclusive) return undefined;
    if (asked.query) return { refusal: NOT_TRUSTED.queryOnly };
    return { refusal: id === undefined ? NOT_TRUSTED.noId : NOT_TRUSTED.unknownId };
  }

  #resolvePersisted(asked: Asked): Resolved {
    if (!asked.extensions?.['persistedQuery']) return asked.query ? { asked } : 'UNKNOWN';
    const hash = persistedHash(asked.extensions);
    if (hash === undefined) return 'UNKNOWN';
    const query = asked.query || this.#persisted.get(hash);
    if (!query || !this.#persisted.remember(hash, query)) return 'UNKNOWN';
    return { asked: named(asked, query) };
  }
}

/** Says it with the query alone. */
function named({ operationName, variables, extensions }: Asked, query: string): Asked {
  const { persistedQuery: _name, ...others } = extensions ?? {};
  return { query, operationName, variables, extensions: others };
}
