import type { Opportunity } from './answers.js';
import { viewFrom } from './city-view.js';
import type { CityView, FactIndex } from './fact-index.js';
import { passes, type OpportunityFilter } from './opportunity-filter.js';
import { orderRanking, type OpportunityOrder } from './opportunity-order.js';
import { candidatesOf, rankUseCases, type Ranked } from './ranking.js';
import { opportunityCard } from './score-cards.js';
import { reasonsOnDemand } from './score.js';

/** Every use case that the city does not run, the best score first unless told; none for an unknown city. */
export function opportunitiesOf(
  index: FactIndex,
  cityId: number,
  { order, ...filter }: OpportunityFilter & { order?: OpportunityOrder } = {},
): Opportunity[] {
  const city = index.cityById.get(cityId);
  if (!city) return [];
  const view = viewFrom(index, city);
  const candidates = candidatesOf(view).filter((useCase) => passes(useCase, view, filter));
  const ranking = rankUseCases(view, candidates);
  const ordered = order ? orderRanking(ranking, order, view) : ranking;
  return ordered.map((ranked) => present(ranked, view));
}

function present({ useCase, score }: Ranked, view: CityView): Opportunity {
  const reasons = reasonsOnDemand(opportunityCard(view.index), { view, useCase });
  return {
    useCaseId: useCase.id,
    score,
    get reasons() {
      return reasons();
    },
  };
}
