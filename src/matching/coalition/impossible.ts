import { listNames, roughPopulation } from '../sentence.js';
import type { CoalitionConstraints, ConstraintName, Impossibility } from './coalition.js';
import { possibleGroups, type Active } from './feasibility.js';
import type { Stake } from './stake.js';

/** Takes constraints away one by one while no group is possible; those left contradict each other. */
export function explainImpossible(
  stakes: readonly Stake[],
  constraints: CoalitionConstraints,
  active: Active,
): Impossibility {
  const left = new Set(active);
  for (const name of LEAST_FIRM_LAST) {
    if (!left.delete(name)) continue;
    if (possibleGroups(stakes, constraints, left).size > 0) left.add(name);
  }
  const names = LEAST_FIRM_LAST.filter((name) => left.has(name)).toReversed();
  return { constraints: names, text: writeConflict(stakes, constraints, names) };
}

/** Tried in this order, so that what people can most easily change is named rather than what they cannot. */
const LEAST_FIRM_LAST: readonly ConstraintName[] = [
  'SIZE',
  'MUST_INCLUDE',
  'COUNTRIES',
  'NETWORK',
  'COMMON_NETWORK',
  'SIZE_CLASSES',
  'EXPERIENCE',
  'MIN_POPULATION',
];

function writeConflict(
  stakes: readonly Stake[],
  constraints: CoalitionConstraints,
  names: readonly ConstraintName[],
): string {
  if (names.length === 0) {
    const found = stakes.length === 0 ? 'No city has' : 'Only one city has';
    return `${found} anything to do with it as far as is known; a coalition takes two.`;
  }
  const together = listNames(
    names.map((name) => WORDS[name](constraints)),
    names.length,
  );
  const start = names.length === 1 ? 'No group meets this' : 'No group meets these together';
  return `${start}: ${together}.${writeMost(stakes, constraints, names)}`;
}

/** How far the joint population can get under the other constraints named. */
function writeMost(
  stakes: readonly Stake[],
  constraints: CoalitionConstraints,
  names: readonly ConstraintName[],
): string {
  if (!names.includes('MIN_POPULATION')) return '';
  const others = new Set(names.filter((name) => name !== 'MIN_POPULATION'));
  const groups = [...possibleGroups(stakes, constraints, others).values()];
  const most = Math.max(0, ...groups.map(({ population }) => population));
  return ` The most that such a group has is about ${roughPopulation(most)} known inhabitants.`;
}

const WORDS: Readonly<Record<ConstraintName, (constraints: CoalitionConstraints) => string>> = {
  SIZE: ({ minSize, maxSize }) =>
    minSize === maxSize ? `${minSize} members` : `${minSize} to ${maxSize} members`,
  MUST_INCLUDE: () => 'the cities that must be in',
  COUNTRIES: () => 'members from the given countries only',
  NETWORK: () => 'members of the given network only',
  COMMON_NETWORK: () => 'a network that all members share',
  SIZE_CLASSES: () => 'a member of each given size',
  EXPERIENCE: () => 'a member that has done it',
  MIN_POPULATION: ({ minPopulation = 0 }) =>
    `a joint population of ${minPopulation.toLocaleString('en')}`,
};
