import type { Evidence } from './answers.js';
import { viewFrom } from './city-view.js';
import type { CityView, FactIndex } from './fact-index.js';
import { standingOf, type Standing } from './ranking.js';
import { evidenceOf, phraseOf } from './supposition-sentence.js';
import { suppositionsFor } from './suppositions-for.js';
import { suppose, type Supposition } from './suppositions.js';

/** A fact that the catalogue lacks, and what it would change if it were so. */
export interface MissingFact {
  supposition: Supposition;
  rankNow: number;
  rankThen: number;
  /** Points that the score would gain. */
  gain: number;
  text: string;
  /** What the fact is about; never empty. */
  evidence: readonly Evidence[];
  /** Who could tell; never empty. */
  suppliers: readonly Evidence[];
}

/** The five that would change the rank of the use case most, each taken alone; none that would change nothing. */
export function missingFactsFor(
  index: FactIndex,
  cityId: number,
  useCaseId: number,
): MissingFact[] {
  const city = index.cityById.get(cityId);
  const useCase = index.useCaseById.get(useCaseId);
  if (!city || !useCase) return [];
  const view = viewFrom(index, city);
  const now = standingOf(useCase, view);
  if (!now) return [];
  return suppositionsFor(useCase, view)
    .map((supposition) => {
      const supposed = standingOf(useCase, suppose(view, [supposition]))!;
      return present(supposition, { now, supposed, view });
    })
    .filter(({ gain }) => gain > 0)
    .toSorted((one, other) => one.rankThen - other.rankThen || other.gain - one.gain)
    .slice(0, MOST_SHOWN);
}

const MOST_SHOWN = 5;

function present(
  supposition: Supposition,
  { now, supposed, view }: { now: Standing; supposed: Standing; view: CityView },
): MissingFact {
  const supplier: Evidence =
    supposition.kind === 'BUSINESS_PRESENT'
      ? { type: 'Business', id: supposition.id }
      : { type: 'City', id: view.city.id };
  return {
    supposition,
    rankNow: now.rank,
    rankThen: supposed.rank,
    gain: supposed.score - now.score,
    text: `If ${phraseOf(supposition, view)}, ${writeChange(now, supposed)}.`,
    evidence: [evidenceOf(supposition)],
    suppliers: [supplier],
  };
}

function writeChange({ rank }: Standing, supposed: Standing): string {
  if (supposed.rank === rank) return `it would score more and still rank ${rank}`;
  const ranks = `rank ${supposed.rank} instead of ${rank}`;
  return supposed.rank < rank
    ? `it would ${ranks}`
    : `it would score more, but ${ranks}: others would gain still more`;
}
