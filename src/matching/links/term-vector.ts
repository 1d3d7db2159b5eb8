/** Weights by term; the sum of their squares is 1, or the vector is empty. */
export type TermVector = ReadonlyMap<string, number>;

/** Weighs the terms of each text: rare terms more than common ones, terms of a single text not at all. */
export function weighTerms(texts: readonly (readonly string[])[]): TermVector[] {
  const frequency = new Map<string, number>();
  for (const terms of texts) {
    for (const term of new Set(terms)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return texts.map((terms) => weighText(terms, frequency, texts.length));
}

/** Words in lower case without accents, cut to their first letters: endings differ, stems seldom do. */
export function termsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, STEM_LETTERS));
}

const STEM_LETTERS = 7;

function weighText(
  terms: readonly string[],
  frequency: ReadonlyMap<string, number>,
  texts: number,
): TermVector {
  const weights = new Map<string, number>();
  for (const term of terms) {
    const count = frequency.get(term)!;
    if (count > 1) weights.set(term, Math.log(texts / count));
  }
  return normalise(weights);
}

function normalise(weights: Map<string, number>): TermVector {
  let squares = 0;
  for (const weight of weights.values()) squares += weight ** 2;
  if (squares === 0) return new Map();
  const length = Math.sqrt(squares);
  return new Map([...weights].map(([term, weight]) => [term, weight / length]));
}
