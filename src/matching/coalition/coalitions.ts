import type { FactIndex } from '../fact-index.js';
import { describeCoalition } from './describe.js';
import type { CoalitionAnswer, CoalitionAsk, CoalitionConstraints } from './coalition.js';
import { explainImpossible } from './impossible.js';
import { poolsOf, possibleGroups, type Active, type Possible } from './feasibility.js';
import { enrol } from './roster.js';
import {
  countGroups,
  forcedPlaces,
  searchAll,
  searchFrom,
  type Group,
  type Search,
} from './search.js';
import type { Stake, Topic } from './stake.js';
import { stakesIn } from './stakes.js';
import { topicOf } from './topic.js';

/** Up to this many possible groups, every one is looked at. */
export const MOST_GROUPS = 50_000;

/**
 * The best or the smallest groups of cities for a use case, a kind or a business.
 *
 * Exact when at most `MOST_GROUPS` groups of the wanted sizes are possible: all groups of up to 12 of 15 cities,
 * of up to 3 of 66, of 2 of 300. Above that, the search looks at a shortlist of candidates only, and says so.
 * Whether any group is possible, and which size is the smallest, is exact for any number of cities.
 */
export function coalitionsFor(index: FactIndex, ask: CoalitionAsk): CoalitionAnswer {
  const topic = topicOf(index, ask.subject);
  const stakes = topic ? candidatesFor(index, topic, ask.constraints) : [];
  const active = activeNames(ask.constraints);
  const possible = possibleGroups(stakes, ask.constraints, active);
  const allowed = inIdOrder(poolsOf(stakes, ask.constraints, active).flat());
  const answer = { candidateCount: allowed.length, approximate: false, coalitions: [] };
  if (!topic || possible.size === 0) {
    return { ...answer, impossible: explainImpossible(stakes, ask.constraints, active) };
  }
  const found = search({ index, topic, ask, active }, possible, allowed);
  return { ...answer, ...found, impossible: null };
}

interface Question {
  readonly index: FactIndex;
  readonly topic: Topic;
  readonly ask: CoalitionAsk;
  readonly active: Active;
}

/** Cities that have something to do with it, and those that must be in. */
function candidatesFor(
  index: FactIndex,
  topic: Topic,
  { mustIncludeIds = [] }: CoalitionConstraints,
): Stake[] {
  return stakesIn(index, topic).filter(
    ({ role, city }) => role !== 'NOTHING_KNOWN' || mustIncludeIds.includes(city.id),
  );
}

function activeNames(constraints: CoalitionConstraints): Active {
  const { mustIncludeIds = [], sizeClasses = [], countryIds, minPopulation } = constraints;
  const isActive = {
    SIZE: true,
    MUST_INCLUDE: mustIncludeIds.length > 0,
    COUNTRIES: countryIds !== undefined,
    MIN_POPULATION: minPopulation !== undefined,
    SIZE_CLASSES: sizeClasses.length > 0,
    NETWORK: constraints.networkId !== undefined,
    COMMON_NETWORK: constraints.inCommonNetwork === true,
    EXPERIENCE: constraints.withExperience === true,
  };
  const names = Object.keys(isActive) as (keyof typeof isActive)[];
  return new Set(names.filter((name) => isActive[name]));
}

function search(
  { index, topic, ask, active }: Question,
  possible: ReadonlyMap<number, Possible>,
  allowed: readonly Stake[],
): Pick<CoalitionAnswer, 'coalitions' | 'approximate'> {
  const sizes = [...possible.keys()].slice(0, ask.objective === 'SMALLEST' ? 1 : undefined);
  const forced = ask.constraints.mustIncludeIds?.length ?? 0;
  const isExact = countGroups(allowed.length - forced, forced, sizes) <= MOST_GROUPS;
  const seeds = sizes.map((size) => possible.get(size)!.members);
  const listed = isExact ? allowed : shortlist(allowed, ask.constraints, seeds);
  const roster = enrol(index, topic, listed);
  const search: Search = { roster, constraints: ask.constraints, active, sizes, first: ask.first };
  const groups = isExact ? searchAll(search) : searchListed(search, seeds);
  return {
    approximate: !isExact,
    coalitions: groups.map((group) => describeCoalition(index, topic, membersOf(group, listed))),
  };
}

/** The cities that must be in, those that make each size possible, and the most promising of the others. */
function shortlist(
  allowed: readonly Stake[],
  { mustIncludeIds = [] }: CoalitionConstraints,
  seeds: readonly (readonly Stake[])[],
): Stake[] {
  const needed = allowed.filter(({ city }) => mustIncludeIds.includes(city.id));
  const promising = allowed
    .toSorted((one, other) => promiseOf(other) - promiseOf(one) || one.city.id - other.city.id)
    .slice(0, SHORTLIST);
  return inIdOrder([...needed, ...seeds.flat(), ...promising]);
}

const SHORTLIST = 60;

const promiseOf = ({ gain, role }: Stake): number => gain + (role === 'HAS_DONE_IT' ? 0.5 : 0);

function searchListed(search: Search, seeds: readonly (readonly Stake[])[]): Group[] {
  const { stakes } = search.roster;
  const forced = forcedPlaces(search).length;
  if (countGroups(stakes.length - forced, forced, search.sizes) <= MOST_GROUPS) {
    return searchAll(search);
  }
  const starts = seeds.map((seed) => seed.map((stake) => stakes.indexOf(stake)));
  return searchFrom(search, starts);
}

const membersOf = ({ places }: Group, stakes: readonly Stake[]): Stake[] =>
  places.map((place) => stakes[place]!);

/** Each city once. */
const inIdOrder = (stakes: readonly Stake[]): Stake[] =>
  [...new Set(stakes)].toSorted((one, other) => one.city.id - other.city.id);
