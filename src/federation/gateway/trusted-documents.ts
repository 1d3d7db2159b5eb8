import type { GatewayConfig } from '@graphql-hive/gateway-runtime';

/** Documents by the id under which clients ask for them, as the persisted documents of a client's build. */
export type TrustedDocuments = Readonly<Record<string, string>>;

type PersistedDocuments = NonNullable<GatewayConfig['persistedDocuments']>;

/** Answers these documents, and refuses all others. */
export function onlyTrusted(documents: TrustedDocuments): PersistedDocuments {
  return {
    allowArbitraryDocuments: false,
    extractPersistedOperationId: readId,
    getPersistedOperation: (id) => (Object.hasOwn(documents, id) ? (documents[id] ?? null) : null),
    customErrors: {
      persistedQueryOnly: {
        message: 'Only documents that are known here are answered; send "documentId", no "query".',
        extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
      },
      keyNotFound: {
        message: 'Send the "documentId" of a document that is known here.',
        extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
      },
      notFound: {
        message: 'No document with this "documentId" is known here.',
        extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
      },
    },
  };
}

/** As GraphQL over HTTP has it (`documentId`), and as Apollo clients send it (`sha256Hash`). */
function readId(params: object): string | null {
  const { documentId, extensions } = params as {
    documentId?: unknown;
    extensions?: { persistedQuery?: { sha256Hash?: unknown } };
  };
  const id = documentId ?? extensions?.persistedQuery?.sha256Hash;
  return typeof id === 'string' ? id.replace(/^sha256:/, '') : null;
}
