import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { CompiledQuery } from '../graphql/execution/compiled-query.js';
import { findExcess } from '../graphql/query-limits/find-excess.js';
import type { QueryLimits } from '../graphql/query-limits/usual-limits.js';
import type { ServerContext } from './server-context.js';

/** A GraphQL request as it was sent: nothing of it has been looked at. */
export interface SentQuery {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface KnownQueriesOptions {
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits;
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

  /** The text of the answer; undefined where the server must give it. */
  async answer(sent: SentQuery, openContext: () => ServerContext): Promise<string | undefined> {
    const known = this.#find(sent);
    if (!known || this.#isTooMuch(known, sent)) return undefined;
    const contextValue = openContext();
    contextValue.reads.readFromReplica();
    try {
      const data = await known.query.run({ variables: sent.variables, contextValue });
      return `${JSON.stringify({ data })}\n`;
    } catch {
      // The server runs it again, and has the words for what is wrong.
      return undefined;
    }
  }

  #find({ query, operationName }: SentQuery): Compiled | undefined {
    const key = `${operationName ?? ''}\n${query}`;
    const known = this.#known.get(key);
    if (typeof known === 'object') return known;
    const next = known === 'SEEN' ? this.#compile(query, operationName) : (known ?? 'SEEN');
    this.#known.set(key, next);
    return typeof next === 'object' ? next : undefined;
  }

  #compile(text: string, operationName: SentQuery['operationName']): Known {
    const { schema, limits } = this.options;
    try {
      const document = parse(text, { maxTokens: limits.tokens });
      if (validate(schema, document).length > 0) return 'LEFT';
      return { document, query: new CompiledQuery({ schema, document, operationName }) };
    } catch {
      return 'LEFT';
    }
  }

  #isTooMuch({ document }: Compiled, { operationName, variables }: SentQuery): boolean {
    const { schema, limits } = this.options;
    return findExcess(limits, { schema, document, operationName, variables }) !== undefined;
  }
}

/** SEEN once; LEFT to the server for good. */
type Known = 'SEEN' | 'LEFT' | Compiled;

interface Compiled {
  readonly document: DocumentNode;
  readonly query: CompiledQuery;
}

const MOST_QUERIES = 1_000;
const MOST_CHARACTERS = 8_000_000;
