import type { Opportunity, Reason } from './answers.js';
import { viewFrom } from './city-view.js';
import type { CityView, FactIndex } from './fact-index.js';
import { passes, type OpportunityFilter } from './opportunity-filter.js';
import { orderRanking, type OpportunityOrder } from './opportunity-order.js';
import { candidatesOf, rankUseCases, type Ranked } from './ranking.js';
import { opportunityCard } from './score-cards.js';
import { reasonsFor } from './score.js';

/** Every use case that the city does not run, the best score first unless told; none for an unknown city. */
export function opportunitiesOf(
  index: FactIndex,
  cityId: number,
  { order, ...filter }: OpportunityFilter & { order?: OpportunityOrder } = {},
): Opportunity[] {
  const city = index.cityById.get(cityId);
  if (!city) return [];
  const view = viewFrom(index, city);
  const candidates = candidatesOf(view);
  const passing = isEmpty(filter)
    ? candidates
    : candidates.filter((useCase) => passes(useCase, view, filter));
  const ranking = rankUseCases(view, passing);
  const ordered = order ? orderRanking(ranking, order, view) : ranking;
  return ordered.map((ranked) => present(ranked, view));
}

const isEmpty = (filter: OpportunityFilter): boolean =>
  Object.values(filter).every((condition) => condition === undefined);

/** Thousands are ranked for the ten of a page: the words wait until they are asked for. */
function present({ useCase, score }: Ranked, view: CityView): Opportunity {
  let written: readonly Reason[] | undefined;
  return {
    useCaseId: useCase.id,
    score,
    get reasons() {
      written ??= reasonsFor(opportunityCard(view.index), { view, useCase });
      return written;
    },
  };
}
