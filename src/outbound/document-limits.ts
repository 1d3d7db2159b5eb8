import type { Reach } from './connect.js';

/** What a download may take. */
export interface DocumentLimits extends Reach {
  /** From the first look for the host to the last header, at each redirect. */
  readonly firstByteMs: number;
  /** Without a byte, while the body is waited for. */
  readonly idleMs: number;
  /** Of waiting in all; the time that the reader takes for itself does not count. */
  readonly waitingMs: number;
  /** Of the body as it is sent. */
  readonly mostSentBytes: number;
  /** Of the body once decompressed. */
  readonly mostBytes: number;
  /** Decompressed bytes for each that is sent; beyond the first 10 MB. */
  readonly mostRatio: number;
  readonly mostRedirects: number;
}

/** For the catalogue of a country in one file; RDF and JSON become a twentieth to a hundredth when compressed. */
export const DOCUMENT_LIMITS: Omit<DocumentLimits, keyof Reach> = {
  firstByteMs: 60_000,
  idleMs: 60_000,
  waitingMs: 3_600_000,
  mostSentBytes: 2_000_000_000,
  mostBytes: 10_000_000_000,
  mostRatio: 250,
  mostRedirects: 5,
};
