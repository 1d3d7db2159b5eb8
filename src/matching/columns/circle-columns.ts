import type { Circle, CityEntry } from '../entries.js';
import type { CityView } from '../fact-index.js';
import { WORK_AS_MEMBERS } from '../features/circles-in-common.js';
import { saturate } from '../measures.js';
import { emptyColumn, type Column } from './column.js';

export const sharedGroupColumn: Column = (view) => {
  const strongest = emptyColumn(view);
  for (const group of view.city.groups) {
    keepStrongest(strongest, group, { runners: countRunners(group, view), view });
  }
  return strongest;
};

export const sharedNetworkColumn: Column = (view) => {
  const strongest = emptyColumn(view);
  for (const network of view.city.networks) {
    const runners = countRunners(network, view);
    const met = countMetInGroups(network, view);
    met?.forEach((count, at) => (runners[at] = Math.max(0, runners[at]! - count)));
    keepStrongest(strongest, network, { runners, view });
  }
  return strongest;
};

function keepStrongest(
  strongest: Float64Array,
  circle: Circle,
  { runners, view }: { runners: Int32Array; view: CityView },
): void {
  for (const useCaseId of circle.useCaseIds) {
    const useCase = view.index.useCaseById.get(useCaseId);
    if (useCase) runners[useCase.ordinal]! += WORK_AS_MEMBERS;
  }
  for (let at = 0; at < runners.length; at++) {
    if (runners[at] === 0) continue;
    strongest[at] = Math.max(strongest[at]!, circle.rarity * saturate(runners[at]!, 1));
  }
}

function countRunners({ members }: { members: readonly CityEntry[] }, { index }: CityView) {
  const runners = new Int32Array(index.useCases.length);
  for (const { runs } of members) for (const { ordinal } of runs) runners[ordinal]! += 1;
  return runners;
}

/** Null where no group of the city is within the network. */
function countMetInGroups({ id }: Circle, view: CityView): Int32Array | null {
  const groups = view.city.groups.filter(({ networkIds }) => networkIds.has(id));
  if (groups.length === 0) return null;
  const met = new Int32Array(view.index.useCases.length);
  for (const group of groups) {
    countRunners(group, view).forEach((count, at) => (met[at] = Math.max(met[at]!, count)));
  }
  return met;
}
