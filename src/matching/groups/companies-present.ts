import type { BusinessEntry, UseCaseEntry } from '../entries.js';
import type { Group } from './group-of.js';

/** A business that is active in members and could supply what their use cases need. */
export interface CompanyPresent {
  businessId: number;
  /** Members in which it is active; never empty. */
  cityIds: readonly number[];
  /** Needed kinds that it holds. */
  kindIds: readonly number[];
  /** It takes part in a running case of one of the use cases somewhere. */
  alreadyShares: boolean;
}

/** Businesses active in members that hold a needed kind or take part elsewhere, the most useful first. */
export function companiesPresent(
  { members }: Group,
  useCases: readonly UseCaseEntry[],
): CompanyPresent[] {
  const needed = new Set(useCases.flatMap(({ needs }) => needs.map(({ kindId }) => kindId)));
  const present = new Set(members.flatMap(({ businesses }) => businesses));
  return [...present]
    .map((business) => describe(business, { needed, useCases, members }))
    .filter(({ alreadyShares, kindIds }) => alreadyShares || kindIds.length > 0)
    .toSorted(
      (one, other) =>
        Number(other.alreadyShares) - Number(one.alreadyShares) ||
        other.cityIds.length - one.cityIds.length ||
        other.kindIds.length - one.kindIds.length ||
        one.businessId - other.businessId,
    );
}

interface Scene extends Pick<Group, 'members'> {
  needed: ReadonlySet<number>;
  useCases: readonly UseCaseEntry[];
}

function describe(business: BusinessEntry, { needed, useCases, members }: Scene): CompanyPresent {
  return {
    businessId: business.id,
    cityIds: members.filter(({ id }) => business.cities.has(id)).map(({ id }) => id),
    kindIds: [...needed].filter((kindId) => business.kinds.has(kindId)).toSorted(ascending),
    alreadyShares: useCases.some(({ sharers }) => sharers.has(business)),
  };
}

const ascending = (one: number, other: number): number => one - other;
