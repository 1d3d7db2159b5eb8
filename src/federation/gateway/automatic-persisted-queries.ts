import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError } from 'graphql';
import { PersistedQueries, persistedHash } from '../../graphql/persisted-queries.js';

/** Lets clients send the SHA-256 of a query in its place, once they have sent both together. */
export function automaticPersistedQueries(): GatewayPlugin {
  const known = new PersistedQueries();
  return {
    onParams({ params, setParams }) {
      const hash = persistedHash(params.extensions);
      if (hash === undefined) return;
      if (params.query) return remember(known, hash, params.query);
      const query = known.get(hash);
      if (query === undefined) throw refusal('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND');
      setParams({ ...params, query });
    },
  };
}

function remember(known: PersistedQueries, hash: string, query: string): void {
  if (known.remember(hash, query)) return;
  throw refusal('The sha256Hash is not that of the query.', 'BAD_USER_INPUT');
}

/** The message of the first is what clients look for, to send the query along. */
const refusal = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
