import type { HarvestProtocol } from '../adapter.js';
import type { Fetched } from '../fetch/fetcher.js';
import { recogniseProtocol } from '../recognise.js';

/** What kind of catalogue a document is, by its beginning; the rest of it is not read. */
export async function recogniseAnswer(
  fetched: Fetched & { kind: 'DOCUMENT' },
): Promise<HarvestProtocol | null> {
  const { document } = fetched;
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of document.body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= ENOUGH) break;
    }
  } catch {
    // What breaks off may have said enough.
  } finally {
    fetched.close();
  }
  const start = Buffer.concat(chunks).subarray(0, ENOUGH);
  return recogniseProtocol({ url: document.url, contentType: document.contentType, start });
}

const ENOUGH = 65_536;
