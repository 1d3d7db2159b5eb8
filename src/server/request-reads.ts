import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { ServerContext } from './server-context.js';

/**
 * Leaves the reads of queries to a replica, where one serves. What else there may be stays on the primary with all its
 * reads, and after a mutation the process knows of the write before it answers: its next answer shows it.
 */
export const placeReads: ApolloServerPlugin<ServerContext> = {
  async requestDidStart({ contextValue: { reads, revisions } }) {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation === OperationTypeNode.QUERY) reads.readFromReplica();
      },
      async willSendResponse({ operation }) {
        // A failure leaves the process not knowing: the primary answers until it does.
        if (operation?.operation !== OperationTypeNode.MUTATION) return;
        await revisions.catchUp().catch(() => {});
      },
    };
  },
};
