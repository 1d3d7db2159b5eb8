import { persistedHash } from './persisted-queries.js';

/** Documents by the id under which clients ask for them, as the build of a client writes them. */
export type TrustedDocuments = Readonly<Record<string, string>>;

/** What is said of a request that asks for none of them, and its code. */
export const NOT_TRUSTED_CODE = 'DOCUMENT_NOT_TRUSTED';
export const NOT_TRUSTED = {
  noId: 'Send the "documentId" of a document that is known here.',
  queryOnly: 'Only documents that are known here are answered; send "documentId", no "query".',
  unknownId: 'No document with this "documentId" is known here.',
} as const;

interface Naming {
  readonly documentId?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** The id as GraphQL over HTTP has it (`documentId`), or as Apollo clients send it (`sha256Hash`). */
export function trustedId({ documentId, extensions }: Naming): string | undefined {
  const id = documentId ?? persistedHash(extensions);
  return typeof id === 'string' ? id.replace(/^sha256:/, '') : undefined;
}

export const findTrusted = (documents: TrustedDocuments, id: string): string | undefined =>
  Object.hasOwn(documents, id) ? documents[id] : undefined;
