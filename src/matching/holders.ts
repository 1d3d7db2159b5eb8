import type { Holder } from './answers.js';
import type { BusinessEntry, UseCaseEntry } from './entries.js';
import type { FactIndex } from './fact-index.js';

/** All businesses that hold a needed kind or take part in a running case, the most useful to the city first. */
export function holdersFor(index: FactIndex, cityId: number, useCaseId: number): Holder[] {
  const useCase = index.useCaseById.get(useCaseId);
  if (!useCase || !index.cityById.has(cityId)) return [];
  const holding = useCase.needs.flatMap(({ kindId }) => index.holdersOfKind.get(kindId) ?? []);
  return [...new Set([...holding, ...useCase.sharers])]
    .map((business) => describe(business, useCase, cityId))
    .toSorted(compareHolders);
}

function describe(business: BusinessEntry, useCase: UseCaseEntry, cityId: number): Holder {
  const needed = useCase.needs.filter(({ kindId }) => business.kinds.has(kindId));
  return {
    businessId: business.id,
    activeHere: business.cities.has(cityId),
    alreadyShares: useCase.sharers.has(business),
    kindIds: needed.map(({ kindId }) => kindId),
  };
}

function compareHolders(one: Holder, other: Holder): number {
  return (
    Number(other.activeHere) - Number(one.activeHere) ||
    Number(other.alreadyShares) - Number(one.alreadyShares) ||
    other.kindIds.length - one.kindIds.length ||
    one.businessId - other.businessId
  );
}
