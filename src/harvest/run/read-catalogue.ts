import { createHash } from 'node:crypto';
import { BodyFailure } from '../../outbound/failure.js';
import type { CatalogueAdapter, CatalogueDocument, Finding } from '../adapter.js';
import type { Fetcher, Validators } from '../fetch/fetcher.js';
import { type Beginning, openFirst } from './open-first.js';

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
  let failures = 0;
  for (let page = pages.next(); page !== undefined; page = pages.next()) {
    const ending = yield* readPage(reading, page, pages);
    if (ending.kind === 'FAILED') failures += 1;
    if (isEnd(ending, reading.signal, pages)) {
      yield ending;
      return;
    }
    yield ending.kind === 'FAILED' ? unread(ending) : ending;
    if (failures === MOST_FAILURES) return;
  }
}

type Ending = Extract<ReadingEvent, { kind: 'DOCUMENT_READ' | 'NOT_MODIFIED' | 'FAILED' }>;

/** Without its first page nothing is known of a catalogue; without a later one, what the others have. */
const isEnd = ({ kind }: Ending, signal: AbortSignal, pages: Pages): boolean =>
  kind === 'NOT_MODIFIED' || (kind === 'FAILED' && (signal.aborted || pages.opened === 1));

/** A server that fails so often is left alone. */
const MOST_FAILURES = 5;

async function* readPage(
  reading: Reading,
  page: Page,
  pages: Pages,
): AsyncGenerator<Exclude<Finding, { kind: 'NEXT' }>, Ending> {
  const { url, fetched: opened } = await openPage(reading, page, pages);
  if (opened.kind !== 'DOCUMENT') return opened;
  const document = { ...opened.document, ...page.named };
  const failure = yield* readDocument(reading, document, pages);
  opened.close();
  return failure ?? { kind: 'DOCUMENT_READ', url, validators: opened.validators };
}

const unread = ({ message }: Failed): Finding & { kind: 'PROBLEM' } => ({
  kind: 'PROBLEM',
  problem: {
    code: 'DOCUMENT_BROKEN',
    outcome: 'REJECTED',
    record: null,
    field: null,
    found: message.slice(0, 200),
    accepted: 'a page that can be read to its end; the others are taken, and nothing is withdrawn',
  },
});

async function openPage(
  { adapter, fetcher, validators, signal }: Reading,
  { url }: Page,
  pages: Pages,
): Promise<Beginning> {
  const { accept } = adapter;
  if (pages.opened > 1) return { url, fetched: await fetcher.open(url, { accept, signal }) };
  // That the first of several pages is the same says nothing of the others; then there are none to compare.
  const wish = { accept, signal, validators: validators ?? undefined };
  return openFirst(adapter, url, (first) => fetcher.open(first, wish));
}

async function* readDocument(
  { adapter, signal }: Reading,
  document: CatalogueDocument,
  pages: Pages,
): AsyncGenerator<Exclude<Finding, { kind: 'NEXT' }>, Failed | null> {
  const content = new PageContent();
  try {
    for await (const finding of adapter.read(document)) {
      if (signal.aborted) return INTERRUPTED;
      content.note(finding);
      if (finding.kind !== 'NEXT') yield finding;
    }
    yield* pages.follow(content, document.url);
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

/** Which records a page has and which pages it names: servers that know of no paging give the first one forever. */
class PageContent {
  readonly next: string[] = [];
  readonly #records = createHash('sha256');
  #hasRecords = false;

  note(finding: Finding): void {
    if (finding.kind === 'NEXT') this.next.push(finding.url);
    if (finding.kind !== 'DATASET') return;
    this.#hasRecords = true;
    this.#records.update(JSON.stringify(finding.dataset.identifier));
  }

  /** Null when it has no records. */
  get digest(): string | null {
    return this.#hasRecords ? this.#records.copy().digest('base64') : null;
  }
}

interface Page {
  readonly url: string;
  /** The document that named it; the first page was named by nobody. */
  readonly named: { readonly referrer?: string };
}

/** Which pages are still to be read; a catalogue that names a page twice is not read in circles. */
class Pages {
  readonly #seen: Set<string>;
  readonly #waiting: Page[];
  readonly #contents = new Set<string>();
  opened = 0;

  constructor(first: string) {
    this.#seen = new Set([first]);
    this.#waiting = [{ url: first, named: {} }];
  }

  /** Turns to the pages that a page names, unless it is one that came before under another address. */
  *follow({ next, digest }: PageContent, url: string): Iterable<Finding & { kind: 'PROBLEM' }> {
    const isNew = digest === null || !this.#contents.has(digest);
    if (digest !== null) this.#contents.add(digest);
    if (!isNew && next.length > 0) yield repeated(url);
    if (!isNew) return;
    for (const named of next) if (!this.#add(named, url)) yield repeated(named);
  }

  #add(url: string, referrer: string): boolean {
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
