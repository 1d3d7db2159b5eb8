import type { TermVector } from './term-vector.js';

/** How alike texts or themes are, each to each: the cosines of one item to all items, worked out when asked for. */
export interface Likeness {
  readonly vectors: readonly TermVector[];
  readonly postings: ReadonlyMap<string, Posting>;
  readonly rows: Map<number, Float32Array>;
}

/** Which items have a term, and its weight in each. */
interface Posting {
  readonly items: number[];
  readonly weights: number[];
}

export function compareTexts(vectors: readonly TermVector[]): Likeness {
  const postings = new Map<string, Posting>();
  vectors.forEach((vector, item) => {
    for (const [term, weight] of vector) post(postings, term, { item, weight });
  });
  return { vectors, postings, rows: new Map() };
}

/** 1 for items of the same terms, 0 for items without a term in common; by the ordinal of the other item. */
export function likenessTo(likeness: Likeness, item: number): Float32Array {
  const { rows, vectors } = likeness;
  const kept = rows.get(item);
  if (kept) return kept;
  const row = compare(likeness, item);
  if ((rows.size + 1) * vectors.length > MOST_KEPT) rows.clear();
  rows.set(item, row);
  return row;
}

/** 128 MB: all pairs of 5,600 items. */
const MOST_KEPT = 2 ** 25;

function post(
  postings: Map<string, Posting>,
  term: string,
  { item, weight }: { item: number; weight: number },
): void {
  const posting = postings.get(term) ?? { items: [], weights: [] };
  if (posting.items.length === 0) postings.set(term, posting);
  posting.items.push(item);
  posting.weights.push(weight);
}

function compare({ vectors, postings }: Likeness, item: number): Float32Array {
  const row = new Float32Array(vectors.length);
  for (const [term, weight] of vectors[item]!) {
    const { items, weights } = postings.get(term)!;
    for (let at = 0; at < items.length; at++) row[items[at]!]! += weight * weights[at]!;
  }
  return row;
}
