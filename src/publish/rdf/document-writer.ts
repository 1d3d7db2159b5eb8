import type { Quad } from 'n3';

/** Writes one document, record by record; what it gives, one after the other, is the document. */
export interface DocumentWriter {
  begin(): string;
  write(record: readonly Quad[]): string;
  end(): string;
}
