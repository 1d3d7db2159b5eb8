import type { BusinessEntry, UseCaseEntry } from './entries.js';
import type { CityView } from './fact-index.js';
import { countriesOf } from './step-support.js';
import type { Supposition } from './suppositions.js';

/**
 * What could turn out to be so of the city and would count for the use case: it holds needed kinds, or businesses
 * are present there that hold them or share for it elsewhere.
 *
 * Only businesses known in the country, first, or in several countries: a road operator of one country will not
 * turn up in another.
 */
export function suppositionsFor(useCase: UseCaseEntry, view: CityView): Supposition[] {
  const { held } = view.city.shelf;
  const kinds = useCase.needs.filter(({ kindId }) => !held.has(kindId));
  return [
    ...kinds.map(({ kindId }): Supposition => ({ kind: 'HOLDS_KIND', id: kindId })),
    ...businessesFor(useCase, view).map(({ id }): Supposition => ({
      kind: 'BUSINESS_PRESENT',
      id,
    })),
  ];
}

function businessesFor(useCase: UseCaseEntry, { index, city }: CityView): BusinessEntry[] {
  const holding = useCase.needs.flatMap(({ kindId }) => index.holdersOfKind.get(kindId) ?? []);
  return [...new Set([...holding, ...useCase.sharers])]
    .filter((business) => !business.cities.has(city.id))
    .map((business) => weigh(business, useCase, { index, city }))
    .filter(({ isInCountry, countries }) => isInCountry || countries > 1)
    .toSorted(
      (one, other) =>
        Number(other.isInCountry) - Number(one.isInCountry) ||
        other.worth - one.worth ||
        other.business.cities.size - one.business.cities.size ||
        one.business.id - other.business.id,
    )
    .slice(0, MOST_BUSINESSES)
    .map(({ business }) => business);
}

function weigh(
  business: BusinessEntry,
  useCase: UseCaseEntry,
  { index, city }: Pick<CityView, 'index' | 'city'>,
) {
  const countries = countriesOf(business, index);
  const needed = useCase.needs.filter(({ kindId }) => business.kinds.has(kindId)).length;
  return {
    business,
    countries: countries.size,
    isInCountry: countries.has(city.facts.countryId),
    worth: needed + Number(useCase.sharers.has(business)),
  };
}

/** Each costs a ranking of all use cases; further ones would add little to what these show. */
const MOST_BUSINESSES = 8;
