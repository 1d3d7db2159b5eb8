import type { SimilarCity } from './answers.js';
import { viewFrom } from './city-view.js';
import type { FactIndex } from './fact-index.js';
import type { CityPair } from './features/city-pair.js';
import { similarityCard } from './score-cards.js';
import { reasonsOnDemand, scoreOf } from './score.js';

/** All other cities that have anything in common with the city, the most alike first. */
export function similarCities(index: FactIndex, cityId: number): SimilarCity[] {
  const city = index.cityById.get(cityId);
  if (!city) return [];
  const view = viewFrom(index, city);
  const card = similarityCard(index);
  return index.cities
    .filter((other) => other !== city)
    .map((other) => ({ other, score: scoreOf(card, { view, other }) }))
    .filter(({ score }) => score > 0)
    .sort((one, next) => next.score - one.score || one.other.id - next.other.id)
    .map(({ other, score }) => present({ view, other }, score));
}

function present(pair: CityPair, score: number): SimilarCity {
  const reasons = reasonsOnDemand(similarityCard(pair.view.index), pair);
  return {
    cityId: pair.other.id,
    score,
    get reasons() {
      return reasons();
    },
  };
}
