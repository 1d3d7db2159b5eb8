import { lookAround } from '../../../src/matching/city-view.js';
import { scoreUseCases } from '../../../src/matching/columns/opportunity-columns.js';
import type { Facts } from '../../../src/matching/facts.js';
import { indexFacts } from '../../../src/matching/index-facts.js';
import { indexLinks } from '../../../src/matching/links/link-index.js';
import type { Scorer } from '../../../src/matching/links/rank.js';
import type { MatchingWeights } from '../../../src/matching/weights.js';
import { type HiddenCase, withoutCases } from './hidden-cases.js';
import type { Outcome } from './interval.js';
import type { LinksOfFold } from './to-links.js';

export function engineHits(
  facts: Facts,
  fold: readonly HiddenCase[],
  weights: MatchingWeights,
): Outcome[] {
  return fold.map((hidden) => {
    const index = indexFacts(withoutCases(facts, [hidden]), weights);
    const scores = scoreUseCases(lookAround(index, index.cityById.get(hidden.cityId)!));
    const scored = index.useCases.map(({ id, ordinal }) => ({ id, score: scores[ordinal]! }));
    return outcomeOf(hidden, scored);
  });
}

export function linkHits(
  { attributes, links, cityPlaces, useCasePlaces }: LinksOfFold,
  fold: readonly HiddenCase[],
  scorer: Scorer,
): Outcome[] {
  return fold.map((hidden) => {
    const city = cityPlaces.get(hidden.cityId)!;
    const hiddenItem = useCasePlaces.get(hidden.useCaseId)!;
    const known = links.filter((link) => link.city !== city || link.item !== hiddenItem);
    const scoreItem = scorer(indexLinks(attributes, known));
    const scored = [...useCasePlaces].map(([id, item]) => ({ id, score: scoreItem(item)[city]! }));
    return outcomeOf(hidden, scored);
  });
}

interface Scored {
  readonly id: number;
  readonly score: number;
}

/** Use cases with the same score share the places that they take: none is ahead by its id. */
function outcomeOf({ cityId, useCaseId, known }: HiddenCase, scored: readonly Scored[]): Outcome {
  const candidates = scored.filter(({ id }) => !known.has(id));
  const { score } = candidates.find(({ id }) => id === useCaseId)!;
  const better = candidates.filter((other) => other.score > score).length;
  const level = candidates.filter((other) => other.score === score).length;
  const hit = Math.min(1, Math.max(0, (FIRST - better) / level));
  return { cityId, useCaseId, hit, isLittleKnown: known.size <= FEW };
}

const FIRST = 10;
const FEW = 2;
