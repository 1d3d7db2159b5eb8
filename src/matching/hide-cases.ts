import type { Facts, ImplementationFacts } from './facts.js';

/**
 * The facts as they would be if nobody had told of these cases.
 *
 * A report of a case also tells that its companies are present there and that its datasets cover the place. What no
 * other case shows goes with it: a hidden case would give itself away.
 */
export function hideCases(facts: Facts, hidden: ReadonlySet<ImplementationFacts>): Facts {
  const known = facts.implementations.filter((one) => !hidden.has(one));
  const countryOf = new Map(facts.cities.map(({ id, countryId }) => [id, countryId]));
  const reports: Reports = { hidden: [...hidden], known, countryOf };
  const presence = findLost(reports, 'businessIds');
  const coverage = findLost(reports, 'datasetIds');
  return {
    ...facts,
    implementations: known,
    businesses: facts.businesses.map((business) => ({
      ...business,
      cityIds: presence.keepCities(business.id, business.cityIds),
      countryIds: presence.keepCountries(business.id, business.countryIds),
    })),
    datasets: facts.datasets.map((dataset) => ({
      ...dataset,
      publisherCityId: coverage.keepCities(dataset.id, toList(dataset.publisherCityId))[0] ?? null,
      coverageCityIds: coverage.keepCities(dataset.id, dataset.coverageCityIds),
      coverageCountryIds: coverage.keepCountries(dataset.id, dataset.coverageCountryIds),
    })),
  };
}

const toList = (id: number | null): number[] => (id === null ? [] : [id]);

interface Reports {
  readonly hidden: readonly ImplementationFacts[];
  readonly known: readonly ImplementationFacts[];
  readonly countryOf: ReadonlyMap<number, number>;
}

type Keep = (recordId: number, placeIds: readonly number[]) => readonly number[];

/** What stays of the places of a record: those that a known case shows, or that no hidden case shows. */
function findLost(
  { hidden, known, countryOf }: Reports,
  named: 'businessIds' | 'datasetIds',
): { keepCities: Keep; keepCountries: Keep } {
  const keepBut = (placeOf: PlaceOf): Keep => {
    const lost = pairUp(hidden, named, placeOf).difference(pairUp(known, named, placeOf));
    return (recordId, placeIds) => placeIds.filter((id) => !lost.has(`${recordId} ${id}`));
  };
  return {
    keepCities: keepBut(({ cityId }) => cityId),
    keepCountries: keepBut(({ cityId, countryId }) => countryOf.get(cityId ?? -1) ?? countryId),
  };
}

type PlaceOf = (one: ImplementationFacts) => number | null;

function pairUp(
  cases: readonly ImplementationFacts[],
  named: 'businessIds' | 'datasetIds',
  placeOf: PlaceOf,
): Set<string> {
  return new Set(cases.flatMap((one) => one[named].map((id) => `${id} ${placeOf(one)}`)));
}
