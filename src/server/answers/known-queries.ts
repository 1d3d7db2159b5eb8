import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { CompiledQuery } from '../../graphql/execution/compiled-query.js';
import { findExcess } from '../../graphql/query-limits/find-excess.js';
import type { QueryLimits } from '../../graphql/query-limits/usual-limits.js';
import type { Scope } from './answer.js';
import { scopeOf } from './answer-scope.js';
import type { KnownContext } from './known-context.js';

export interface SentQuery {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface KnownQueriesOptions {
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits;
}

/** An answer without errors. */
export interface KnownAnswer {
  readonly text: string;
  readonly scope: Scope;
}

/**
 * Queries that are asked again and again: parsed, validated and compiled when they come for the second time.
 *
 * It gives the answers of the whole server byte for byte where they have no errors, and leaves all else to it.
 */
export class KnownQueries {
  readonly #known = new LRUCache<string, Known>({
    max: MOST_QUERIES,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, key) => key.length,
  });

  constructor(private readonly options: KnownQueriesOptions) {}

  /** Whether it was compiled when it came before. */
  knows(sent: SentQuery): boolean {
    return typeof this.#known.peek(keyOf(sent)) === 'object';
  }

  /** Undefined where the server must answer. */
  async answer(sent: SentQuery, openContext: () => KnownContext): Promise<KnownAnswer | undefined> {
    const known = this.#find(sent);
    if (!known || this.#isTooMuch(known, sent)) return undefined;
    try {
      const contextValue = openContext();
      contextValue.reads.readFromReplica();
      const data = await known.query.run({ variables: sent.variables, contextValue });
      return { text: `${JSON.stringify({ data })}\n`, scope: known.scope };
    } catch {
      // The server runs it again, and has the words for what is wrong.
      return undefined;
    }
  }

  #find(sent: SentQuery): Compiled | undefined {
    const { query, operationName } = sent;
    const key = keyOf(sent);
    const known = this.#known.get(key);
    if (typeof known === 'object') return known;
    const next = known === 'SEEN' ? this.#compile(query, operationName) : (known ?? 'SEEN');
    this.#known.set(key, next);
    return typeof next === 'object' ? next : undefined;
  }

  #compile(text: string, operationName: string | undefined): Known {
    const { schema, limits } = this.options;
    try {
      const document = parse(text, { maxTokens: limits.tokens });
      if (validate(schema, document).length > 0) return 'LEFT';
      const query = new CompiledQuery({ schema, document, operationName });
      return { document, query, scope: scopeOf(document, schema) };
    } catch {
      return 'LEFT';
    }
  }

  #isTooMuch({ document }: Compiled, { operationName, variables }: SentQuery): boolean {
    const { schema, limits } = this.options;
    return findExcess(limits, { schema, document, operationName, variables }) !== undefined;
  }
}

const keyOf = ({ query, operationName }: SentQuery): string => `${operationName ?? ''}\n${query}`;

/** SEEN once; LEFT to the server for good. */
type Known = 'SEEN' | 'LEFT' | Compiled;

interface Compiled {
  readonly document: DocumentNode;
  readonly query: CompiledQuery;
  readonly scope: Scope;
}

const MOST_QUERIES = 500;
const MOST_CHARACTERS = 2_000_000;
