import type { GatewayConfig } from '@graphql-hive/gateway-runtime';
import {
  NOT_TRUSTED,
  NOT_TRUSTED_CODE,
  type TrustedDocuments,
  findTrusted,
  trustedId,
} from '../../graphql/trusted-documents.js';

type PersistedDocuments = NonNullable<GatewayConfig['persistedDocuments']>;

/** Answers these documents, and refuses all others. */
export function onlyTrusted(documents: TrustedDocuments): PersistedDocuments {
  return {
    allowArbitraryDocuments: false,
    extractPersistedOperationId: (params: object) => trustedId(params) ?? null,
    getPersistedOperation: (id) => findTrusted(documents, id) ?? null,
    customErrors: {
      persistedQueryOnly: refusal(NOT_TRUSTED.queryOnly),
      keyNotFound: refusal(NOT_TRUSTED.noId),
      notFound: refusal(NOT_TRUSTED.unknownId),
    },
  };
}

const refusal = (message: string) => ({ message, extensions: { code: NOT_TRUSTED_CODE } });
