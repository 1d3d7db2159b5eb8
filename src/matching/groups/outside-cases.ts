import { kilometresBetween } from '../distance.js';
import type { Circle, CityCase, CityEntry, UseCaseEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import type { Status } from '../facts.js';
import { firstReport } from '../first-report.js';
import { pick } from '../gather.js';
import { listNames, roughDistance } from '../sentence.js';
import type { Group } from './group-of.js';

/** A running case in a city outside the group. */
export interface OutsideCase {
  cityId: number;
  useCaseId: number;
  implementationId: number;
  status: Status;
  /** The nearest of the members that care, and how far it is (great circle). */
  nearestMemberId: number;
  kilometres: number;
  /** Businesses that take part in the case. */
  businessIds: readonly number[];
  /** Why this city could present it. */
  text: string;
}

interface Wanted {
  group: Group;
  /** Members that care about the use cases; at least one. */
  interested: readonly CityEntry[];
  useCases: readonly UseCaseEntry[];
}

/** Cases in operation, or else the pilots: the best to present first, and the nearest. */
export function casesOutside(
  index: FactIndex,
  wanted: Wanted,
): { presenters: OutsideCase[]; nearestCase: OutsideCase | null } {
  const ranked = runningOutside(wanted)
    .map((cityCase) => locate(cityCase, wanted, index))
    .toSorted(comparePresenters)
    .map((located) => describe(located, index));
  const [nearest] = ranked.toSorted((one, other) => one.kilometres - other.kilometres);
  return { presenters: ranked, nearestCase: nearest ?? null };
}

function runningOutside({ group, useCases }: Wanted): CityCase[] {
  const cases = useCases
    .flatMap((useCase) => useCase.cases)
    .filter(({ city }) => !group.members.includes(city));
  const operational = cases.filter(({ status }) => status === 'OPERATIONAL');
  return operational.length > 0 ? operational : cases.filter(({ status }) => status === 'PILOT');
}

interface Located {
  cityCase: CityCase;
  nearest: { member: CityEntry; kilometres: number };
  /** The network of the group, where the city is in it. */
  network: Circle | undefined;
  /** Members that care and are in its country. */
  compatriots: CityEntry[];
}

function locate(cityCase: CityCase, { group, interested }: Wanted, index: FactIndex): Located {
  const { city } = cityCase;
  const [nearest] = interested
    .map((member) => ({ member, kilometres: between(index, city, member) }))
    .toSorted((one, other) => one.kilometres - other.kilometres);
  return {
    cityCase,
    nearest: nearest!,
    network: city.networks.find(({ id }) => id === group.facts.networkId),
    compatriots: interested.filter(({ country }) => country && country === city.country),
  };
}

const between = ({ points }: FactIndex, one: CityEntry, other: CityEntry): number =>
  kilometresBetween(points, one.ordinal, other.ordinal);

/** Colleagues of the network first, then those under the same law as most members, then the nearest. */
function comparePresenters(one: Located, other: Located): number {
  return (
    Number(!one.network) - Number(!other.network) ||
    other.compatriots.length - one.compatriots.length ||
    one.nearest.kilometres - other.nearest.kilometres ||
    one.cityCase.city.id - other.cityCase.city.id ||
    one.cityCase.useCase.id - other.cityCase.useCase.id
  );
}

function describe(located: Located, { businessById }: FactIndex): OutsideCase {
  const { city, useCase, status, implementations } = located.cityCase;
  const telling = implementations.filter((found) => found.status === status);
  const ids = telling.flatMap(({ businessIds }) => businessIds);
  const businesses = pick(ids, businessById);
  const companies = listNames(businesses.map(({ name }) => name));
  const what = `${city.name} has "${useCase.title}" in ${STAGE[status]}${firstReport(telling)}`;
  return {
    cityId: city.id,
    useCaseId: useCase.id,
    implementationId: telling[0]!.id,
    status,
    nearestMemberId: located.nearest.member.id,
    kilometres: located.nearest.kilometres,
    businessIds: businesses.map(({ id }) => id),
    text: `${what}${companies && ` with ${companies}`}; it is ${writeTies(located)}.`,
  };
}

const STAGE: Readonly<Partial<Record<Status, string>>> = {
  OPERATIONAL: 'operation',
  PILOT: 'pilot',
};

function writeTies({ nearest, network, compatriots }: Located): string {
  return listNames([
    `${roughDistance(nearest.kilometres)} from ${nearest.member.name}`,
    ...(compatriots.length > 0
      ? [`in the same country as ${listNames(compatriots.map(({ name }) => name))}`]
      : []),
    ...(network ? [`in ${network.name}, the network of the group`] : []),
  ]);
}
