import type { Reason, ReasonKind } from '../../src/matching/answers.js';
import type { CityFacts, UseCaseFacts } from '../../src/matching/facts.js';
import { indexFacts } from '../../src/matching/index-facts.js';
import { opportunitiesOf } from '../../src/matching/opportunities.js';
import type { GivenFacts } from './given-facts.js';

/** The reason of a kind for a use case in a city; for its first opportunity unless told. */
export function reasonFor(
  given: GivenFacts,
  city: CityFacts,
  kind: ReasonKind,
  useCase?: UseCaseFacts,
): Reason | undefined {
  const opportunities = opportunitiesOf(indexFacts(given.facts), city.id);
  const opportunity = useCase
    ? opportunities.find(({ useCaseId }) => useCaseId === useCase.id)
    : opportunities[0];
  return opportunity?.reasons.find((reason) => reason.kind === kind);
}
