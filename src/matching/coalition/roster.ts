import { glanceAt } from '../city-view.js';
import type { FactIndex } from '../fact-index.js';
import {
  bothInCountry,
  bothNearby,
  businessesInCommon,
  groupsInCommon,
  networksInCommon,
  useCasesInCommon,
} from '../features/city-pair.js';
import { saturate } from '../measures.js';
import type { CoalitionReasonKind } from './coalition.js';
import type { Stake, Topic } from './stake.js';

/** Points that full evidence of each kind earns a coalition; together 100. Set by judgement. */
export const COALITION_WEIGHTS: Readonly<Record<CoalitionReasonKind, number>> = {
  // Members that want it, or for which it is promising.
  ROLE: 30,
  // Members that have it in operation: the first counts most.
  EXPERIENCE: 15,
  // The needed data is at hand with at least one member.
  DATA: 15,
  // Inhabitants of all members.
  REACH: 10,
  // What the members have in common, pair by pair.
  SHARED_GROUP: 8,
  SHARED_USE_CASE: 6,
  SHARED_BUSINESS: 5,
  NEARBY_CITY: 4,
  SAME_COUNTRY: 4,
  SHARED_NETWORK: 3,
};

export const PAIR_FEATURES = [
  groupsInCommon,
  useCasesInCommon,
  businessesInCommon,
  bothNearby,
  bothInCountry,
  networksInCommon,
] as const;

/** Candidates for a coalition, with what a search asks of them again and again. */
export interface Roster {
  readonly topic: Topic;
  readonly stakes: readonly Stake[];
  /** Weighted strength of what each pair has in common, by the places of the two; symmetric. */
  readonly ties: Float64Array;
}

export function enrol(index: FactIndex, topic: Topic, stakes: readonly Stake[]): Roster {
  const ties = new Float64Array(stakes.length * stakes.length);
  const lookFrom = glanceAt(
    index,
    stakes.map(({ city }) => city.ordinal),
  );
  stakes.forEach(({ city }, here) => {
    const view = lookFrom(city);
    for (let there = 0; there < here; there++) {
      const tie = tieStrength({ view, other: stakes[there]!.city });
      ties[here * stakes.length + there] = tie;
      ties[there * stakes.length + here] = tie;
    }
  });
  return { topic, stakes, ties };
}

type Pair = Parameters<(typeof PAIR_FEATURES)[number]['strength']>[0];

/** Weighted strength of what two cities have in common. */
export function tieStrength(pair: Pair): number {
  let sum = 0;
  for (const feature of PAIR_FEATURES) {
    sum += COALITION_WEIGHTS[feature.kind] * feature.strength(pair);
  }
  return sum;
}

/** The score of the candidates in these places as a coalition: 0 to 100. */
export function scoreOfGroup({ topic, stakes, ties }: Roster, places: readonly number[]): number {
  const members = places.map((place) => stakes[place]!);
  let tied = 0;
  for (let one = 1; one < places.length; one++) {
    for (let other = 0; other < one; other++) {
      tied += ties[places[one]! * stakes.length + places[other]!]!;
    }
  }
  return (
    COALITION_WEIGHTS.ROLE * meanGain(members) +
    COALITION_WEIGHTS.EXPERIENCE * experienceOf(members) +
    COALITION_WEIGHTS.DATA * dataOf(topic, members) +
    COALITION_WEIGHTS.REACH * reachOf(members) +
    tied / pairsOf(places.length)
  );
}

export const pairsOf = (size: number): number => Math.max(1, (size * (size - 1)) / 2);

export function meanGain(members: readonly Stake[]): number {
  let sum = 0;
  for (const { gain } of members) sum += gain;
  return sum / members.length;
}

/** Two thirds for one member that has done it; a pilot counts for half. */
export function experienceOf(members: readonly Stake[]): number {
  let sum = 0;
  for (const { role } of members) sum += role === 'HAS_DONE_IT' ? 1 : role === 'DOING_IT' ? 0.5 : 0;
  return saturate(sum, 0.5);
}

/** Of a use case: the part of its kinds that are at hand with a member. Else: the part of the members with a kind at hand. */
export function dataOf({ type, kinds }: Topic, members: readonly Stake[]): number {
  if (kinds.length === 0) return 0;
  if (type !== 'UseCase') {
    return members.filter(({ atHand }) => atHand.size > 0).length / members.length;
  }
  let met = 0;
  for (const { kindId } of kinds) if (members.some(({ atHand }) => atHand.has(kindId))) met += 1;
  return met / kinds.length;
}

/** One half at two million inhabitants; unknown populations add nothing. */
export function reachOf(members: readonly Stake[]): number {
  return saturate(knownPopulation(members), 2_000_000);
}

export function knownPopulation(members: readonly Stake[]): number {
  let sum = 0;
  for (const { city } of members) sum += city.facts.population ?? 0;
  return sum;
}
