import { kilometresBetween } from '../distance.js';
import type { BusinessEntry, Circle, CityCase, CityEntry, UseCaseEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import type { Status } from '../facts.js';
import { pointTo, type Feature } from '../features/feature.js';
import { nearness, saturate } from '../measures.js';
import { agree, countryInSentence, listNames, roughDistance } from '../sentence.js';
import type { Group } from './group-of.js';

/** A city outside a group. */
export interface GroupFit {
  readonly index: FactIndex;
  readonly group: Group;
  readonly city: CityEntry;
}

/** Cases of the use cases that the group works on: in operation most, then in pilot, explored or ended. */
export const experienceWithUseCases: Feature<GroupFit, 'ROLE'> = {
  kind: 'ROLE',
  strength: (fit) =>
    saturate(
      experiences(fit).reduce((sum, { status }) => sum + WORTH[status], 0),
      1,
    ),
  explain: (fit) => {
    const cases = experiences(fit);
    const told = cases.map(({ useCase, status }) => `"${useCase.title}" (${STAGE[status]})`);
    return {
      text: `${fit.city.name} has experience of what the group works on: ${listNames(told)}.`,
      evidence: pointTo(
        'Implementation',
        cases.flatMap(({ implementations, status }) =>
          implementations.filter((found) => found.status === status).slice(0, 1),
        ),
      ),
    };
  },
};

const WORTH: Readonly<Record<Status, number>> = {
  OPERATIONAL: 1,
  PILOT: 0.7,
  EXPLORING: 0.3,
  ENDED: 0.3,
  // Unknown is never counted as experience.
  UNKNOWN: 0,
};

const STAGE: Readonly<Record<Status, string>> = {
  OPERATIONAL: 'in operation',
  PILOT: 'in pilot',
  EXPLORING: 'explored',
  ENDED: 'ended',
  UNKNOWN: 'status not known',
};

function experiences({ group, city }: GroupFit): CityCase[] {
  return [...new Set(group.facts.useCaseIds)]
    .flatMap((id) => city.cases.get(id) ?? [])
    .filter(({ status }) => WORTH[status] > 0)
    .toSorted(
      (one, other) => WORTH[other.status] - WORTH[one.status] || one.useCase.id - other.useCase.id,
    );
}

/** Use cases that it and members run, beyond those of the group; what runs everywhere says little. */
export const runsWhatMembersRun: Feature<GroupFit, 'SHARED_USE_CASE'> = {
  kind: 'SHARED_USE_CASE',
  strength: (fit) => saturate(sumWeights(sharedRuns(fit)), 1),
  explain: (fit) => {
    const shared = sharedRuns(fit).map(({ entry }) => entry);
    const titles = listNames(
      shared.map(({ title }) => `"${title}"`),
      2,
    );
    return {
      text: `${fit.city.name} runs ${titles}, as members do.`,
      evidence: pointTo('UseCase', shared),
    };
  },
};

const sharedRuns = ({ group, city }: GroupFit): Shared<UseCaseEntry>[] =>
  shareWithMembers(
    city.runs.filter(({ id }) => !group.facts.useCaseIds.includes(id)),
    group,
    ({ runs }) => runs,
  );

/** The network of the group, or the networks of its members. */
export const networksWithMembers: Feature<GroupFit, 'SHARED_NETWORK'> = {
  kind: 'SHARED_NETWORK',
  strength: (fit) => (ownNetwork(fit) ? 1 : saturate(sumWeights(sharedNetworks(fit)), 1)),
  explain: (fit) => {
    const own = ownNetwork(fit);
    if (own) {
      const text = `${fit.city.name} is in ${own.name}, to which the group belongs.`;
      return { text, evidence: pointTo('Network', [own]) };
    }
    const shared = sharedNetworks(fit).map(({ entry }) => entry);
    return {
      text: `${fit.city.name} is in ${listNames(shared.map(({ name }) => name))}, as members are.`,
      evidence: pointTo('Network', shared),
    };
  },
};

const ownNetwork = ({ group, city }: GroupFit): Circle | undefined =>
  city.networks.find(({ id }) => id === group.facts.networkId);

const sharedNetworks = ({ group, city }: GroupFit): Shared<Circle>[] =>
  shareWithMembers(city.networks, group, ({ networks }) => networks);

export const groupsWithMembers: Feature<GroupFit, 'SHARED_GROUP'> = {
  kind: 'SHARED_GROUP',
  strength: (fit) => saturate(sumWeights(sharedGroups(fit)), 0.5),
  explain: (fit) => {
    const shared = sharedGroups(fit).map(({ entry }) => entry);
    return {
      text: `${fit.city.name} meets members in ${listNames(shared.map(({ name }) => name))}.`,
      evidence: pointTo('WorkingGroup', shared),
    };
  },
};

const sharedGroups = ({ group, city }: GroupFit): Shared<Circle>[] =>
  shareWithMembers(city.groups, group, ({ groups }) => groups);

export const businessesWithMembers: Feature<GroupFit, 'SHARED_BUSINESS'> = {
  kind: 'SHARED_BUSINESS',
  strength: (fit) => saturate(sumWeights(sharedBusinesses(fit)), 1),
  explain: (fit) => {
    const shared = sharedBusinesses(fit).map(({ entry }) => entry);
    const verb = agree(shared.length, 'is', 'are');
    const names = listNames(shared.map(({ name }) => name));
    return {
      text: `${names} ${verb} active in ${fit.city.name} and in members.`,
      evidence: pointTo('Business', shared),
    };
  },
};

const sharedBusinesses = ({ group, city }: GroupFit): Shared<BusinessEntry>[] =>
  shareWithMembers(city.businesses, group, ({ businesses }) => businesses);

/** How near the nearest member is. */
export const nearMembers: Feature<GroupFit, 'NEARBY_CITY'> = {
  kind: 'NEARBY_CITY',
  strength: (fit) => nearness(nearestMember(fit)?.kilometres ?? Number.POSITIVE_INFINITY),
  explain: (fit) => {
    const { member, kilometres } = nearestMember(fit)!;
    return {
      text: `${fit.city.name} is ${roughDistance(kilometres)} from ${member.name}, the nearest member.`,
      evidence: pointTo('City', [member]),
    };
  },
};

function nearestMember({ index, group, city }: GroupFit) {
  let nearest: { member: CityEntry; kilometres: number } | undefined;
  for (const member of group.members) {
    const kilometres = kilometresBetween(index.points, city.ordinal, member.ordinal);
    if (!nearest || kilometres < nearest.kilometres) nearest = { member, kilometres };
  }
  return nearest;
}

/** Members in its country. */
export const compatriotsOfMembers: Feature<GroupFit, 'SAME_COUNTRY'> = {
  kind: 'SAME_COUNTRY',
  strength: (fit) => saturate(compatriots(fit).length, 1),
  explain: (fit) => {
    const members = compatriots(fit);
    const { country } = fit.city;
    const are = agree(members.length, 'is', 'are');
    const names = listNames(members.map(({ name }) => name));
    return {
      text: `${names} ${are} in ${countryInSentence(country!.name)} too.`,
      evidence: [...pointTo('City', members.slice(0, 3)), ...pointTo('Country', [country!])],
    };
  },
};

const compatriots = ({ group, city }: GroupFit): CityEntry[] =>
  group.members.filter(({ country }) => country !== null && country === city.country);

interface Shared<Entry> {
  readonly entry: Entry;
  /** How rare it is, times the part of the members that have it. */
  readonly weight: number;
}

/** Those that members have too, the most telling first. */
function shareWithMembers<Entry extends { readonly id: number; readonly rarity: number }>(
  entries: readonly Entry[],
  { members }: Group,
  entriesOf: (member: CityEntry) => readonly Entry[],
): Shared<Entry>[] {
  return entries
    .map((entry) => {
      const having = members.filter((member) => entriesOf(member).includes(entry)).length;
      return { entry, weight: having === 0 ? 0 : (entry.rarity * having) / members.length };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight || one.entry.id - other.entry.id);
}

const sumWeights = (shared: readonly Shared<unknown>[]): number =>
  shared.reduce((sum, { weight }) => sum + weight, 0);
