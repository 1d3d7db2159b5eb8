import type { Circle } from '../entries.js';
import { runs } from '../entries.js';
import { saturate } from '../measures.js';
import { agree, listNames } from '../sentence.js';
import { nearestFirst, type Candidate } from './candidate.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/** The best tie through one group: members that run it, or a group that works on it itself. */
export const sharedGroup: Feature<Candidate, 'SHARED_GROUP'> = {
  kind: 'SHARED_GROUP',
  strength: (candidate) => strongestTie(candidate.view.city.groups, candidate),
  explain: (candidate) => explainCircle(candidate.view.city.groups, candidate),
};

/** The best tie through one network; networks of very many cities say little. */
export const sharedNetwork: Feature<Candidate, 'SHARED_NETWORK'> = {
  kind: 'SHARED_NETWORK',
  strength: (candidate) => strongestTie(candidate.view.city.networks, candidate),
  explain: (candidate) => explainCircle(candidate.view.city.networks, candidate),
};

/** A group that works on the use case counts as much as this many members that run it. */
export const WORK_AS_MEMBERS = 2;

function strongestTie(circles: readonly Circle[], candidate: Candidate): number {
  let strongest = 0;
  for (const circle of circles) strongest = Math.max(strongest, tieOf(circle, candidate));
  return strongest;
}

function tieOf(circle: Circle, candidate: Candidate): number {
  const { useCase } = candidate;
  const runners = useCase.runnersByCircle.get(circle) ?? 0;
  const newToCity = Math.max(0, runners - countMetInGroups(circle, candidate));
  const work = circle.useCaseIds.has(useCase.id) ? WORK_AS_MEMBERS : 0;
  return circle.rarity * saturate(newToCity + work, 1);
}

/** Members of a network that run it and that the city meets in a group of that network count there. */
function countMetInGroups(circle: Circle, { view, useCase }: Candidate): number {
  let met = 0;
  for (const group of view.city.groups) {
    if (circle.type !== 'Network' || !group.networkIds.has(circle.id)) continue;
    met = Math.max(met, useCase.runnersByCircle.get(group) ?? 0);
  }
  return met;
}

function explainCircle(circles: readonly Circle[], candidate: Candidate): Explanation {
  const { view, useCase } = candidate;
  const [circle] = circles.toSorted(
    (one, other) => tieOf(other, candidate) - tieOf(one, candidate),
  );
  const runners = circle!.members.filter((member) => runs(member, useCase));
  const cities = nearestFirst(runners, view);
  return {
    text: writeCircle(circle!, cities, candidate),
    evidence: [...pointTo(circle!.type, [circle!]), ...pointTo('City', cities)],
  };
}

function writeCircle(
  circle: Circle,
  cities: readonly { name: string }[],
  { view, useCase }: Candidate,
): string {
  const names = listNames(cities.map(({ name }) => name));
  const works = `${circle.name}, of which ${view.city.name} is a member, works on it`;
  const run = agree(cities.length, 'runs', 'run');
  if (!circle.useCaseIds.has(useCase.id)) {
    return `${names}, also in ${circle.name}, ${run} it.`;
  }
  return cities.length === 0 ? `${works}.` : `${works}, and ${names} there ${run} it.`;
}
