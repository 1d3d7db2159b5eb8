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
  return index.cities
    .filter((other) => other !== city)
    .map((other) => present({ view, other }))
    .filter(({ score }) => score > 0)
    .sort((one, next) => next.score - one.score || one.cityId - next.cityId);
}

function present(pair: CityPair): SimilarCity {
  const card = similarityCard(pair.view.index);
  const reasons = reasonsOnDemand(card, pair);
  return {
    cityId: pair.other.id,
    score: scoreOf(card, pair),
    get reasons() {
      return reasons();
    },
  };
}
