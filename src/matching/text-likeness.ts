import type { CityEntry, UseCaseEntry } from './entries.js';
import type { FactIndex } from './fact-index.js';
import type { TextProfile, UseCaseTexts } from './texts.js';

/** The words of what the city runs or explores, but for what it says of the use case in question itself. */
export function profileOf(index: FactIndex, city: CityEntry, except?: UseCaseEntry): TextProfile {
  const profile = new Map<number, number>();
  for (const { ordinal } of tellingUseCases(city, except)) addText(profile, index.texts, ordinal);
  let squares = 0;
  for (const weight of profile.values()) squares += weight ** 2;
  for (const [word, weight] of profile) profile.set(word, weight / Math.sqrt(squares));
  return profile;
}

/** The words of one use case. */
export function textOf({ texts }: FactIndex, { ordinal }: UseCaseEntry): TextProfile {
  const text = new Map<number, number>();
  addText(text, texts, ordinal);
  return text;
}

/** What the city runs or explores. */
export function tellingUseCases(city: CityEntry, except?: UseCaseEntry): UseCaseEntry[] {
  return [...city.cases.values()].flatMap(({ useCase, status }) =>
    useCase !== except && TELLING.has(status) ? useCase : [],
  );
}

/** 1 for the same words, 0 for none in common. */
export function likenessOf(
  { texts: { starts, words, weights } }: FactIndex,
  { ordinal }: UseCaseEntry,
  profile: TextProfile,
): number {
  let sum = 0;
  if (profile.size === 0) return sum;
  for (let at = starts[ordinal]!; at < starts[ordinal + 1]!; at++) {
    const weight = profile.get(words[at]!);
    if (weight !== undefined) sum += weight * weights[at]!;
  }
  return sum;
}

const TELLING: ReadonlySet<string> = new Set(['OPERATIONAL', 'PILOT', 'EXPLORING']);

function addText(profile: Map<number, number>, texts: UseCaseTexts, ordinal: number): void {
  const { starts, words, weights } = texts;
  for (let at = starts[ordinal]!; at < starts[ordinal + 1]!; at++) {
    profile.set(words[at]!, (profile.get(words[at]!) ?? 0) + weights[at]!);
  }
}
