import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { findExcess } from '../graphql/query-limits/find-excess.js';
import type { QueryLimits } from '../graphql/query-limits/usual-limits.js';
import type { ServerContext } from './server-context.js';

/** Refuses operations that ask for too much, before anything of them is run. */
export const limitQueries = (limits: QueryLimits): ApolloServerPlugin<ServerContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operationName, request: { variables } }) {
        const excess = findExcess(limits, { schema, document, operationName, variables });
        if (excess) throw asRefusal(excess);
      },
    };
  },
});

/** Apollo would answer it as a failure of its own. */
const asRefusal = ({ message, extensions }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
