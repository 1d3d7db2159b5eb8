import { isRunning } from '../entries.js';
import type {
  BusinessFacts,
  CityFacts,
  DatasetFacts,
  Facts,
  GroupFacts,
  ImplementationFacts,
} from '../facts.js';

export type Assumption =
  | { type: 'CITY_OBTAINS_KIND'; cityId: number; kindId: number }
  | { type: 'BUSINESS_ARRIVES'; cityId: number; businessId: number }
  | { type: 'BUSINESS_LEAVES'; cityId: number; businessId: number }
  | { type: 'CITY_JOINS_GROUP'; cityId: number; groupId: number }
  | { type: 'CITY_JOINS_NETWORK'; cityId: number; networkId: number }
  | { type: 'INSTRUMENT_ENDS'; instrumentId: number };

/** The facts as they would be; those given stay as they are. Without an assumption they are the very same. */
export function assume(facts: Facts, assumptions: readonly Assumption[]): Facts {
  return assumptions.reduce<Facts>(
    (before, assumption) => ({ ...before, ...change(before, assumption) }),
    facts,
  );
}

function change(facts: Facts, assumption: Assumption): Partial<Facts> {
  switch (assumption.type) {
    case 'CITY_OBTAINS_KIND':
      return { datasets: [...facts.datasets, assumedDataset(facts, assumption)] };
    case 'BUSINESS_ARRIVES':
      return {
        businesses: edit(facts.businesses, assumption.businessId, arriveIn(facts, assumption)),
      };
    case 'BUSINESS_LEAVES':
      return { businesses: edit(facts.businesses, assumption.businessId, leave(assumption)) };
    case 'CITY_JOINS_GROUP':
      return { groups: edit(facts.groups, assumption.groupId, admit(assumption)) };
    case 'CITY_JOINS_NETWORK':
      return { cities: edit(facts.cities, assumption.cityId, join(assumption)) };
    case 'INSTRUMENT_ENDS':
  }
  return { implementations: facts.implementations.map(loseBasis(assumption)) };
}

function edit<Row extends { id: number }>(
  rows: readonly Row[],
  id: number,
  editRow: (row: Row) => Row,
): Row[] {
  return rows.map((row) => (row.id === id ? editRow(row) : row));
}

/** A dataset that nobody has: its id is negative, which no record's is. */
function assumedDataset(
  { datasets }: Facts,
  { cityId, kindId }: { cityId: number; kindId: number },
): DatasetFacts {
  return {
    id: datasets.reduce((least, { id }) => Math.min(least, id), 0) - 1,
    title: 'Assumed dataset',
    kindIds: [kindId],
    kindsAreInferred: false,
    publisherCityId: cityId,
    publisherBusinessId: null,
    offeredByIds: [],
    coverageCityIds: [cityId],
    coverageCountryIds: [],
  };
}

const arriveIn =
  ({ cities }: Facts, { cityId }: { cityId: number }) =>
  (business: BusinessFacts): BusinessFacts => {
    const countryIds = cities.filter(({ id }) => id === cityId).map((city) => city.countryId);
    return {
      ...business,
      cityIds: withAll(business.cityIds, [cityId]),
      countryIds: withAll(business.countryIds, countryIds),
    };
  };

const leave =
  ({ cityId }: { cityId: number }) =>
  (business: BusinessFacts): BusinessFacts => ({
    ...business,
    cityIds: business.cityIds.filter((id) => id !== cityId),
  });

const admit =
  ({ cityId }: { cityId: number }) =>
  (group: GroupFacts): GroupFacts => ({ ...group, memberIds: withAll(group.memberIds, [cityId]) });

const join =
  ({ networkId }: { networkId: number }) =>
  (city: CityFacts): CityFacts => ({ ...city, networkIds: withAll(city.networkIds, [networkId]) });

/**
 * A case that ran and has no other instrument left is of unknown status: it may go on by agreement. Cases that name
 * other instruments, or do not run, only lose the basis.
 */
const loseBasis =
  ({ instrumentId }: { instrumentId: number }) =>
  (found: ImplementationFacts): ImplementationFacts => {
    if (!found.instrumentIds?.includes(instrumentId)) return found;
    const instrumentIds = found.instrumentIds.filter((id) => id !== instrumentId);
    const isInDoubt = instrumentIds.length === 0 && isRunning(found.status);
    return { ...found, instrumentIds, ...(isInDoubt && { status: 'UNKNOWN' }) };
  };

const withAll = (ids: readonly number[], added: readonly number[]): number[] => [
  ...new Set([...ids, ...added]),
];
