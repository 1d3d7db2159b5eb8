import type { Opportunity } from './answers.js';
import { viewFrom } from './city-view.js';
import type { UseCaseEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';
import { candidatesOf, rankUseCases, type Ranked } from './ranking.js';
import { opportunityCard } from './score-cards.js';
import { reasonsOnDemand } from './score.js';

export interface OpportunityFilter {
  /** Themes of which the use case has one, or one that is narrower; an empty list lets nothing pass. */
  themeIds?: readonly number[];
  /** Distinct other cities where it is in operation. */
  minOperationalCities?: number;
  /** At least one needed kind is held by a business present in the city. */
  onlyWithLocalHolders?: boolean;
}

/** Every use case that the city does not run, best first; none for an unknown city. */
export function opportunitiesOf(
  index: FactIndex,
  cityId: number,
  filter: OpportunityFilter = {},
): Opportunity[] {
  const city = index.cityById.get(cityId);
  if (!city) return [];
  const view = viewFrom(index, city);
  const candidates = candidatesOf(view).filter((useCase) => passes(useCase, view, filter));
  return rankUseCases(view, candidates).map((ranked) => present(ranked, view));
}

function passes(useCase: UseCaseEntry, view: CityView, filter: OpportunityFilter): boolean {
  const { themeIds, minOperationalCities = 0, onlyWithLocalHolders = false } = filter;
  if (themeIds && !hasTheme(useCase, themeIds, view.index)) return false;
  // The city does not run it, so every operational case is in another city.
  if (useCase.tally.OPERATIONAL < minOperationalCities) return false;
  return !onlyWithLocalHolders || hasLocalHolder(useCase, view);
}

function hasTheme(
  useCase: UseCaseEntry,
  themeIds: readonly number[],
  { themeLineages }: FactIndex,
): boolean {
  return useCase.themeIds.some((themeId) =>
    themeLineages.get(themeId)?.some((broader) => themeIds.includes(broader)),
  );
}

function hasLocalHolder(useCase: UseCaseEntry, { city }: CityView): boolean {
  return useCase.needs.some(({ kindId }) => city.shelf.holders.has(kindId));
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
