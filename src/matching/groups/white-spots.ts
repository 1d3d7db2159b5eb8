import type { CityCase, CityEntry, UseCaseEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import { leadersOf } from '../ranking.js';
import { groupOf, type Group } from './group-of.js';
import { casesOutside } from './outside-cases.js';
import { isToldElsewhere } from './told-elsewhere.js';
import type { InterestedMember, Wanted, WhiteSpot } from './white-spot.js';
import { companiesPresent } from './companies-present.js';
import { CHALLENGES, spotsToCheck, type Spot, type SpotSubject } from './spots-to-check.js';
import { writeSpot } from './write-spot.js';
import { STATUS_RANK } from '../status-rank.js';

/** Where at least two members care and none has a case in operation, most stated interest first. */
export function whiteSpotsOf(index: FactIndex, groupId: number): WhiteSpot[] {
  const group = groupOf(index, groupId);
  if (!group) return [];
  const white = spotsToCheck(index)
    .filter((spot) => !isInOperation(spot, group))
    .map((spot) => narrow(spot, interestedIn(spot, group, index), index))
    .filter(({ members }) => members.length >= ENOUGH_MEMBERS);
  return white
    .filter((spot) => !isToldElsewhere(spot, white, index.themeLineages))
    .map((spot) => present(spot, { index, group }))
    .toSorted(compareSpots);
}

function narrow(spot: Spot, members: readonly InterestedMember[], index: FactIndex): Wanted {
  const useCases = spot.useCases.filter((useCase) => isWanted(useCase, members, index));
  return { ...spot, members, useCases };
}

const ENOUGH_MEMBERS = 2;

function isInOperation({ useCases }: Spot, { members }: Group): boolean {
  return useCases.some(({ id }) =>
    members.some(({ cases }) => cases.get(id)?.status === 'OPERATIONAL'),
  );
}

/** Ranks say too little of a whole theme: there, only cases count. */
function interestedIn(spot: Spot, { members }: Group, index: FactIndex): InterestedMember[] {
  const stated = members.flatMap((city) => statedBy(city, spot));
  const silent = members.filter(({ id }) => stated.every(({ cityId }) => cityId !== id));
  const likely =
    spot.subject === 'USE_CASE' ? silent.flatMap((city) => likelyFor(city, spot, index)) : [];
  return [...stated, ...likely];
}

function statedBy(city: CityEntry, { useCases }: Spot): InterestedMember[] {
  const cases = useCases.flatMap(({ id }) => city.cases.get(id) ?? []);
  const [foremost] = cases.toSorted(
    (one, other) => STATUS_RANK[one.status] - STATUS_RANK[other.status],
  );
  return foremost ? [{ cityId: city.id, interest: 'STATED', status: foremost.status }] : [];
}

function likelyFor(city: CityEntry, { useCases }: Spot, index: FactIndex): InterestedMember[] {
  const leads = leadersOf(index, city).some((useCase) => useCases.includes(useCase));
  return leads ? [{ cityId: city.id, interest: 'LIKELY', status: null }] : [];
}

function present(
  { useCases, ...spot }: Wanted,
  { index, group }: { index: FactIndex; group: Group },
): WhiteSpot {
  const interested = spot.members.map(({ cityId }) => index.cityById.get(cityId)!);
  const outside = casesOutside(index, { group, interested, useCases });
  return {
    ...spot,
    useCaseIds: useCases.map(({ id }) => id),
    ...outside,
    companies: companiesPresent(group, useCases),
    text: writeSpot(index, { ...spot, useCases, nearestCase: outside.nearestCase }),
  };
}

/** Cases of a theme that no member has would not answer what the members ask. */
function isWanted(
  useCase: UseCaseEntry,
  members: readonly InterestedMember[],
  { cityById }: FactIndex,
): boolean {
  const hasCase = ({ cityId }: InterestedMember): CityCase | undefined =>
    cityById.get(cityId)!.cases.get(useCase.id);
  return members.some((member) => member.interest === 'LIKELY' || hasCase(member) !== undefined);
}

function compareSpots(one: WhiteSpot, other: WhiteSpot): number {
  return (
    countStated(other) - countStated(one) ||
    other.members.length - one.members.length ||
    SUBJECT_ORDER[one.subject] - SUBJECT_ORDER[other.subject] ||
    (one.themeId ?? 0) - (other.themeId ?? 0) ||
    CHALLENGES.indexOf(one.challenge!) - CHALLENGES.indexOf(other.challenge!) ||
    one.useCaseIds[0]! - other.useCaseIds[0]!
  );
}

const countStated = ({ members }: WhiteSpot): number =>
  members.filter(({ interest }) => interest === 'STATED').length;

const SUBJECT_ORDER: Readonly<Record<SpotSubject, number>> = {
  THEME: 0,
  CHALLENGE: 1,
  USE_CASE: 2,
};
