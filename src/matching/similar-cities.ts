import type { SimilarCity } from './answers.js';
import { viewFrom } from './city-view.js';
import type { CityEntry } from './entries.js';
import type { FactIndex } from './fact-index.js';
import { similarityCard } from './score-cards.js';
import { reasonsOnDemand, scoreOf } from './score.js';

interface RankedCity {
  readonly other: CityEntry;
  readonly score: number;
}

/** All other cities that have anything in common with the city, the most alike first. */
export function similarCities(index: FactIndex, cityId: number): SimilarCity[] {
  return rankSimilarCities(index, cityId).map((ranked) =>
    presentSimilarCity(index, cityId, ranked),
  );
}

/** The same without the words: thousands are ranked for the ten of a page. */
export function rankSimilarCities(index: FactIndex, cityId: number): RankedCity[] {
  const city = index.cityById.get(cityId);
  if (!city) return [];
  const view = viewFrom(index, city);
  const card = similarityCard(index);
  return index.cities
    .map((other) => ({ other, score: other === city ? 0 : scoreOf(card, { view, other }) }))
    .filter(({ score }) => score > 0)
    .sort((one, next) => next.score - one.score || one.other.ordinal - next.other.ordinal);
}

/** A ranked city with its reasons, which are written when they are asked for. */
export function presentSimilarCity(
  index: FactIndex,
  cityId: number,
  { other, score }: RankedCity,
): SimilarCity {
  const view = viewFrom(index, index.cityById.get(cityId)!);
  const reasons = reasonsOnDemand(similarityCard(index), { view, other });
  return {
    cityId: other.id,
    score,
    get reasons() {
      return reasons();
    },
  };
}
