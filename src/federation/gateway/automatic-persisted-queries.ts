import { createHash } from 'node:crypto';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';

const mostQueries = 1_000;
const mostCharacters = 10_000_000;

/**
 * Lets clients send the SHA-256 of a query in its place, once they have sent both together: the automatic persisted
 * queries of Apollo. Several gateways need not share them, as a client sends the query again where it is not known.
 */
export function automaticPersistedQueries(): GatewayPlugin {
  const known = new LRUCache<string, string>({
    max: mostQueries,
    maxSize: mostCharacters,
    sizeCalculation: ({ length }) => length + 1,
  });
  return {
    onParams({ params, setParams }) {
      const hash = readHash(params.extensions);
      if (hash === undefined) return;
      if (params.query) return remember(known, hash, params.query);
      const query = known.get(hash);
      if (query === undefined) throw refusal('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND');
      setParams({ ...params, query });
    },
  };
}

function remember(known: LRUCache<string, string>, hash: string, query: string): void {
  if (createHash('sha256').update(query).digest('hex') !== hash) {
    throw refusal('The sha256Hash is not that of the query.', 'BAD_USER_INPUT');
  }
  known.set(hash, query);
}

/** The message of the first is what clients look for, to send the query along. */
const refusal = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

function readHash(extensions: Record<string, unknown> | undefined): string | undefined {
  const persisted = extensions?.['persistedQuery'] as Record<string, unknown> | undefined;
  const hash = persisted?.['sha256Hash'];
  return persisted?.['version'] === 1 && typeof hash === 'string' ? hash : undefined;
}
