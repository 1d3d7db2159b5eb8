import { PersistedQueries, persistedHash } from '../../graphql/persisted-queries.js';
import {
  NOT_TRUSTED,
  NOT_TRUSTED_CODE,
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
export type Resolved = { asked: Asked } | { refusal: Refusal } | 'UNKNOWN';

export interface Refusal {
  readonly message: string;
  readonly code: string;
}

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
    const isOther = asked.query !== undefined || asked.documentId === undefined;
    return isOther && !this.trusted.isExclusive ? undefined : notTrusted(whyNot(asked, id));
  }

  #resolvePersisted(asked: Asked): Resolved {
    if (!asked.extensions?.['persistedQuery']) return asked.query ? { asked } : 'UNKNOWN';
    const hash = persistedHash(asked.extensions);
    if (hash === undefined) return 'UNKNOWN';
    const query = asked.query || this.#persisted.get(hash);
    if (!query) return 'UNKNOWN';
    if (!this.#persisted.remember(hash, query)) return { refusal: OTHER_HASH };
    return { asked: named(asked, query) };
  }
}

function whyNot({ query }: Asked, id: string | undefined): keyof typeof NOT_TRUSTED {
  if (query) return 'queryOnly';
  return id === undefined ? 'noId' : 'unknownId';
}

export const notTrusted = (why: keyof typeof NOT_TRUSTED): { refusal: Refusal } => ({
  refusal: { message: NOT_TRUSTED[why], code: NOT_TRUSTED_CODE },
});

const OTHER_HASH: Refusal = {
  message: 'The sha256Hash is not that of the query.',
  code: 'BAD_USER_INPUT',
};

/** Says it with the query alone. */
function named({ operationName, variables, extensions }: Asked, query: string): Asked {
  const { persistedQuery: _name, ...others } = extensions ?? {};
  return { query, operationName, variables, extensions: others };
}
