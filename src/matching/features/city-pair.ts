import type { Circle, CityEntry, UseCaseEntry } from '../entries.js';
import type { CityView } from '../fact-index.js';
import { saturate } from '../measures.js';
import {
  agree,
  countryInSentence,
  listNames,
  roughDistance,
  roughPopulation,
} from '../sentence.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/** Two cities, seen from the first. */
export interface CityPair {
  readonly view: CityView;
  readonly other: CityEntry;
}

export const bothNearby: Feature<CityPair, 'NEARBY_CITY'> = {
  kind: 'NEARBY_CITY',
  strength: ({ view, other }) => view.nearness[other.ordinal]!,
  explain: ({ view, other }) => ({
    text: `${other.name} is ${roughDistance(view.kilometres[other.ordinal]!)} from ${view.city.name}.`,
    evidence: pointTo('City', [other]),
  }),
};

export const bothAlikeInSize: Feature<CityPair, 'SIMILAR_SIZE'> = {
  kind: 'SIMILAR_SIZE',
  strength: ({ view, other }) => view.sizeLikeness[other.ordinal]!,
  explain: ({ view, other }) => ({
    text: `${writeSize(other)} and ${writeSize(view.city)} are comparable in size.`,
    evidence: pointTo('City', [other]),
  }),
};

export const bothInCountry: Feature<CityPair, 'SAME_COUNTRY'> = {
  kind: 'SAME_COUNTRY',
  strength: ({ view, other }) => {
    const { country } = view.city;
    return country !== null && country === other.country ? 1 : 0;
  },
  explain: ({ view }) => ({
    text: `Both are in ${countryInSentence(view.city.country!.name)}.`,
    evidence: pointTo('Country', [view.city.country!]),
  }),
};

export const groupsInCommon: Feature<CityPair, 'SHARED_GROUP'> = {
  kind: 'SHARED_GROUP',
  strength: ({ view, other }) => sumRarity(common(view.city.groups, other.groups), 0.5),
  explain: ({ view, other }) => explainCircles(common(view.city.groups, other.groups)),
};

export const networksInCommon: Feature<CityPair, 'SHARED_NETWORK'> = {
  kind: 'SHARED_NETWORK',
  strength: (pair) => sumRarity(networksBeyondGroups(pair), 0.5),
  explain: (pair) => explainCircles(networksBeyondGroups(pair)),
};

/** Companies present in both; one that is present everywhere says little. */
export const businessesInCommon: Feature<CityPair, 'SHARED_BUSINESS'> = {
  kind: 'SHARED_BUSINESS',
  strength: ({ view, other }) => sumRarity(common(view.city.businesses, other.businesses), 1),
  explain: ({ view, other }) => {
    const businesses = rarestFirst(common(view.city.businesses, other.businesses));
    const verb = agree(businesses.length, 'is', 'are');
    return {
      text: `${listNames(businesses.map(({ name }) => name))} ${verb} active in both.`,
      evidence: pointTo('Business', businesses),
    };
  },
};

/** Use cases that run in both, against all that run in either; what runs everywhere says little. */
export const alikeInUseCases: Feature<CityPair, 'SHARED_USE_CASE'> = {
  kind: 'SHARED_USE_CASE',
  strength: ({ view, other }) => {
    const shared = total(common(view.city.runs, other.runs));
    return shared === 0 ? 0 : shared / (total(view.city.runs) + total(other.runs) - shared + 1);
  },
  explain: ({ view, other }) => explainUseCases(common(view.city.runs, other.runs)),
};

/** Use cases that run in both: experience to build a joint project on. */
export const useCasesInCommon: Feature<CityPair, 'SHARED_USE_CASE'> = {
  kind: 'SHARED_USE_CASE',
  strength: ({ view, other }) => sumRarity(common(view.city.runs, other.runs), 1),
  explain: ({ view, other }) => explainUseCases(common(view.city.runs, other.runs)),
};

interface Rare {
  readonly id: number;
  readonly rarity: number;
}

/** Both lists are in the order of the ids, and so is the answer. */
export function common<Entry>(here: readonly Entry[], there: readonly Entry[]): Entry[] {
  if (here.length === 0 || there.length === 0) return [];
  const isHere = setOf(here);
  return there.filter((entry) => isHere.has(entry));
}

/** One city is compared with all others in turn: its own lists are turned into sets once. */
function setOf<Entry>(list: readonly Entry[]): ReadonlySet<Entry> {
  const kept = sets.get(list) as ReadonlySet<Entry> | undefined;
  if (kept) return kept;
  const made = new Set(list);
  sets.set(list, made);
  return made;
}

const sets = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

/** A network that the two share through one of its groups counts once, as the group. */
function networksBeyondGroups({ view, other }: CityPair): Circle[] {
  const groups = common(view.city.groups, other.groups);
  return common(view.city.networks, other.networks).filter(
    (network) => !groups.some((group) => group.networkIds.has(network.id)),
  );
}

function total(entries: readonly Rare[]): number {
  return entries.reduce((sum, { rarity }) => sum + rarity, 0);
}

export function sumRarity(entries: readonly Rare[], half: number): number {
  return saturate(total(entries), half);
}

export function rarestFirst<Entry extends Rare>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((one, other) => other.rarity - one.rarity || one.id - other.id);
}

function explainCircles(circles: readonly Circle[]): Explanation {
  const rarest = rarestFirst(circles);
  return {
    text: `Both are in ${listNames(rarest.map(({ name }) => name))}.`,
    evidence: pointTo(rarest[0]!.type, rarest),
  };
}

function explainUseCases(useCases: readonly UseCaseEntry[]): Explanation {
  const rarest = rarestFirst(useCases);
  const titles = rarest.map(({ title }) => `"${title}"`);
  return { text: `Both run ${listNames(titles, 2)}.`, evidence: pointTo('UseCase', rarest) };
}

function writeSize({ name, facts }: CityEntry): string {
  return `${name} (${roughPopulation(facts.population!)} inhabitants)`;
}
