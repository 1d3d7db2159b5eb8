import type { CatalogueAdapter, CatalogueDocument, Finding } from '../../src/harvest/adapter.js';
import type { HarvestProblem } from '../../src/harvest/problem.js';
import type { StatedDataset } from '../../src/harvest/stated-dataset.js';

/** What a test says of a document; its body is text, bytes, or a value that is written as JSON. */
export interface GivenDocument {
  readonly url?: string;
  readonly contentType?: string;
  readonly referrer?: string;
  /** In how many bytes at a time it arrives; as a whole unless told. */
  readonly pieces?: number;
}

export function documentOf(body: unknown, given: GivenDocument = {}): CatalogueDocument {
  const {
    url = 'https://data.example/',
    contentType = 'application/json',
    referrer,
    pieces,
  } = given;
  const bytes = bytesOf(body);
  return {
    url,
    contentType,
    ...(referrer === undefined ? {} : { referrer }),
    body: cut(bytes, pieces ?? bytes.length),
  };
}

export function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function readAll<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** All that an adapter finds in a document, in its order and sorted by what it is. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly datasets: readonly StatedDataset[];
  readonly problems: readonly HarvestProblem[];
  readonly next: readonly string[];
  readonly total: number | null;
}

export async function findIn(
  adapter: CatalogueAdapter,
  body: unknown,
  given: GivenDocument = {},
): Promise<Found> {
  const findings = await readAll(adapter.read(documentOf(body, given)));
  return {
    findings,
    datasets: findings.flatMap((finding) => (finding.kind === 'DATASET' ? [finding.dataset] : [])),
    problems: findings.flatMap((finding) => (finding.kind === 'PROBLEM' ? [finding.problem] : [])),
    next: findings.flatMap((finding) => (finding.kind === 'NEXT' ? [finding.url] : [])),
    total: findings.find((finding) => finding.kind === 'TOTAL')?.count ?? null,
  };
}

/** "KEPT VALUE_INVALID resources[0].size" */
export function shortly({ outcome, code, field }: HarvestProblem): string {
  return [outcome, code, field].filter((word) => word !== null).join(' ');
}
