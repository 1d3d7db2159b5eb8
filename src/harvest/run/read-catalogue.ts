import { BodyFailure } from '../../outbound/failure.js';
import type { CatalogueAdapter, CatalogueDocument, Finding } from '../adapter.js';
import type { Fetched, Fetcher, Validators } from '../fetch/fetcher.js';

export interface Reading {
  readonly adapter: CatalogueAdapter;
  readonly address: string;
  readonly fetcher: Pick<Fetcher, 'open'>;
  /** Of the last time; the answer may then be NOT_MODIFIED. */
  readonly validators: Validators | null;
  readonly signal: AbortSignal;
}

/** Why a catalogue could not be read to its end. */
export interface Failed {
  readonly kind: 'FAILED';
  /** Stable, in capitals. */
  readonly code: string;
  readonly message: string;
}

/** What happens while a catalogue is read; after FAILED and NOT_MODIFIED nothing more comes. */
export type ReadingEvent =
  | Exclude<Finding, { kind: 'NEXT' }>
  | { readonly kind: 'DOCUMENT_READ'; readonly url: string; readonly validators: Validators }
  | { readonly kind: 'NOT_MODIFIED' }
  | Failed;

/** Reads the documents of a catalogue one after the other, each once, as they name one another. */
export async function* readCatalogue(reading: Reading): AsyncGenerator<ReadingEvent> {
  const pages = new Pages(reading.adapter.firstUrl(new URL(reading.address)).href);
  for (let page = pages.next(); page !== undefined; page = pages.next()) {
    const opened = await openPage(reading, page, pages);
    if (opened.kind !== 'DOCUMENT') {
      yield opened;
      return;
    }
    const document = { ...opened.document, ...page.named };
    const failure = yield* readDocument(reading, document, pages);
    opened.close();
    if (failure) {
      yield failure;
      return;
    }
    yield { kind: 'DOCUMENT_READ', url: page.url, validators: opened.validators };
  }
}

function openPage(
  { adapter, fetcher, validators, signal }: Reading,
  { url }: Page,
  pages: Pages,
): Promise<Fetched> {
  return fetcher.open(url, {
    accept: adapter.accept,
    // That the first of several pages is the same says nothing of the others; then there are none to compare.
    validators: (pages.opened === 1 && validators) || undefined,
    signal,
  });
}

async function* readDocument(
  { adapter, signal }: Reading,
  document: CatalogueDocument,
  pages: Pages,
): AsyncGenerator<Exclude<Finding, { kind: 'NEXT' }>, Failed | null> {
  try {
    for await (const finding of adapter.read(document)) {
      if (signal.aborted) return INTERRUPTED;
      if (finding.kind !== 'NEXT') yield finding;
      else if (!pages.add(finding.url, document.url)) yield repeated(finding.url);
    }
    return null;
  } catch (error) {
    if (signal.aborted) return INTERRUPTED;
    if (!(error instanceof BodyFailure)) throw error;
    return { kind: 'FAILED', code: error.code, message: error.message };
  }
}

const INTERRUPTED: Failed = {
  kind: 'FAILED',
  code: 'INTERRUPTED',
  message: 'The run was interrupted.',
};

const repeated = (url: string): Finding & { kind: 'PROBLEM' } => ({
  kind: 'PROBLEM',
  problem: {
    code: 'PAGE_REPEATED',
    outcome: 'KEPT',
    record: null,
    field: null,
    found: url.slice(0, 200),
    accepted: 'a next page that was not read before',
  },
});

interface Page {
  readonly url: string;
  /** The document that named it; the first page was named by nobody. */
  readonly named: { readonly referrer?: string };
}

/** Which pages are still to be read; a catalogue that names a page twice is not read in circles. */
class Pages {
  readonly #seen: Set<string>;
  readonly #waiting: Page[];
  opened = 0;

  constructor(first: string) {
    this.#seen = new Set([first]);
    this.#waiting = [{ url: first, named: {} }];
  }

  add(url: string, referrer: string): boolean {
    const absolute = URL.parse(url, referrer)?.href ?? url;
    if (this.#seen.has(absolute)) return false;
    this.#seen.add(absolute);
    this.#waiting.push({ url: absolute, named: { referrer } });
    return true;
  }

  next(): Page | undefined {
    const page = this.#waiting.shift();
    if (page !== undefined) this.opened += 1;
    return page;
  }
}
