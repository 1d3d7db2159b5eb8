import type { CatalogueAdapter } from '../adapter.js';
import type { Fetched, Fetcher } from '../fetch/fetcher.js';

export interface Beginning {
  /** What answered or, when nothing did, where was asked first. */
  readonly url: string;
  readonly fetched: Fetched;
}

/**
 * Opens the first document of a catalogue. Where its server does not know the usual address, the others are tried; when
 * none of them is there either, it is told what was wrong with the first.
 */
export async function openFirst(
  adapter: Pick<CatalogueAdapter, 'otherUrls'>,
  first: string,
  open: (url: string) => ReturnType<Fetcher['open']>,
): Promise<Beginning> {
  const fetched = await open(first);
  if (!isUnknown(fetched)) return { url: first, fetched };
  for (const other of adapter.otherUrls?.(new URL(first)) ?? []) {
    const answer = await open(other.href);
    if (answer.kind === 'DOCUMENT') return { url: other.href, fetched: answer };
  }
  return { url: first, fetched };
}

/** Servers say so in several ways when they do not know an action. */
const isUnknown = (fetched: Fetched): boolean =>
  fetched.kind === 'FAILED' && [400, 404, 405, 410, 501].includes(fetched.status ?? 0);
