import type { Opportunity, Reason } from './answers.js';
import { viewFrom } from './city-view.js';
import type { FactIndex } from './fact-index.js';
import { passes, type OpportunityFilter } from './opportunity-filter.js';
import { orderRanking, type OpportunityOrder } from './opportunity-order.js';
import { candidatesOf, rankUseCases, type Ranked } from './ranking.js';
import { opportunityCard } from './score-cards.js';
import { reasonsFor } from './score.js';

export type OpportunitiesAsked = OpportunityFilter & { order?: OpportunityOrder };

/** Every use case that the city does not run, the best score first unless told; none for an unknown city. */
export function opportunitiesOf(
  index: FactIndex,
  cityId: number,
  asked: OpportunitiesAsked = {},
): Opportunity[] {
  return rankOpportunities(index, cityId, asked).map((ranked) =>
    presentOpportunity(index, cityId, ranked),
  );
}

/** The same without the words: thousands are ranked for the ten of a page. */
export function rankOpportunities(
  index: FactIndex,
  cityId: number,
  { order, ...filter }: OpportunitiesAsked = {},
): Ranked[] {
  const city = index.cityById.get(cityId);
  if (!city) return [];
  const view = viewFrom(index, city);
  const candidates = candidatesOf(view);
  const passing = isEmpty(filter)
    ? candidates
    : candidates.filter((useCase) => passes(useCase, view, filter));
  const ranking = rankUseCases(view, passing);
  return order ? orderRanking(ranking, order, view) : ranking;
}

const isEmpty = (filter: OpportunityFilter): boolean =>
  Object.values(filter).every((condition) => condition === undefined);

/** A ranked use case with its reasons, which are written when they are asked for. */
export function presentOpportunity(
  index: FactIndex,
  cityId: number,
  { useCase, score }: Ranked,
): Opportunity {
  const view = viewFrom(index, index.cityById.get(cityId)!);
  let written: readonly Reason[] | undefined;
  return {
    useCaseId: useCase.id,
    score,
    get reasons() {
      written ??= reasonsFor(opportunityCard(index), { view, useCase });
      return written;
    },
  };
}
