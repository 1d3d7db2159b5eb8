import { viewFrom } from '../city-view.js';
import { reasonsForGroup } from '../coalition/reasons.js';
import { type Roster, scoreOfGroup } from '../coalition/roster.js';
import { type Group, searchAll } from '../coalition/search.js';
import { topicOf } from '../coalition/topic.js';
import type { FactIndex } from '../fact-index.js';
import { leadersOf } from '../ranking.js';
import type { Assumption } from './assume.js';
import { compareReasons } from './compare-reasons.js';
import { type Sides, shortlist } from './coalition-shortlist.js';
import {
  COALITIONS_COMPARED,
  LEAST_POINTS,
  type CoalitionChange,
  type CoalitionChangeKind,
  type CoalitionComparison,
  type CoalitionStanding,
} from './simulation.js';

interface Asked {
  readonly cityId: number;
  readonly assumptions: readonly Assumption[];
  /** Use cases whose place among the opportunities of the city changes, the greatest change first. */
  readonly changedIds: readonly number[];
}

/**
 * The best small groups of cities with the city, before and after, for the use cases that change most.
 *
 * Bounded so that the answer stays fast; `COALITIONS_COMPARED` says how. Nothing is compared where nothing is assumed.
 */
export function compareCoalitions(
  sides: { index: FactIndex; assumed: FactIndex },
  asked: Asked,
): CoalitionComparison {
  const { index, assumed } = sides;
  if (index === assumed || !index.cityById.has(asked.cityId))
    return { useCaseIds: [], changes: [] };
  const useCaseIds = useCasesToCompare(assumed, asked);
  return { useCaseIds, changes: useCaseIds.flatMap((id) => compareFor(sides, asked, id)) };
}

/** Those that change, then those that lead the list of the city. */
function useCasesToCompare(assumed: FactIndex, { cityId, changedIds }: Asked): number[] {
  const leaders = leadersOf(assumed, assumed.cityById.get(cityId)!).map(({ id }) => id);
  return [...new Set([...changedIds, ...leaders])].slice(0, COALITIONS_COMPARED.useCases);
}

function compareFor(
  { index, assumed }: { index: FactIndex; assumed: FactIndex },
  asked: Asked,
  useCaseId: number,
): CoalitionChange[] {
  const topic = topicOf(index, { type: 'UseCase', id: useCaseId })!;
  const assumedTopic = topicOf(assumed, { type: 'UseCase', id: useCaseId })!;
  const cityId = asked.cityId;
  const needed = asked.assumptions.flatMap((it) => ('cityId' in it ? it.cityId : []));
  const sides: Sides = {
    before: { index, topic, view: viewFrom(index, index.cityById.get(cityId)!) },
    after: {
      index: assumed,
      topic: assumedTopic,
      view: viewFrom(assumed, assumed.cityById.get(cityId)!),
    },
  };
  const { before, after } = shortlist(sides, needed);
  const best = { before: bestGroups(before, cityId), after: bestGroups(after, cityId) };
  return groupsOf(best)
    .flatMap((places) => {
      const standings = {
        before: stand(before, best.before, places),
        after: stand(after, best.after, places),
      };
      const change = changeBetween(standings.before, standings.after);
      return change ? [describe({ sides, before, after }, { places, change, ...standings })] : [];
    })
    .toSorted((one, other) => moved(other) - moved(one));
}

const moved = ({ before, after }: CoalitionChange): number => Math.abs(after.score - before.score);

function bestGroups(roster: Roster, cityId: number): Group[] {
  const { least, most, groups } = COALITIONS_COMPARED;
  const sizes = Array.from({ length: most - least + 1 }, (_, more) => least + more);
  const constraints = { minSize: least, maxSize: most, mustIncludeIds: [cityId] };
  return searchAll({ roster, constraints, active: new Set(), sizes, first: groups });
}

/** Each once, those of after first. */
function groupsOf({ before, after }: Record<'before' | 'after', readonly Group[]>) {
  const all = [...after, ...before].map(({ places }) => [places.join(), places] as const);
  return [...new Map(all).values()];
}

function stand(
  roster: Roster,
  best: readonly Group[],
  places: readonly number[],
): CoalitionStanding {
  const place = best.findIndex((group) => group.places.join() === places.join());
  return { rank: place < 0 ? null : place + 1, score: scoreOfGroup(roster, places) };
}

function changeBetween(
  before: CoalitionStanding,
  after: CoalitionStanding,
): CoalitionChangeKind | null {
  if (before.rank === null) return 'APPEARS';
  if (after.rank === null) return 'GOES';
  if (Math.abs(after.score - before.score) <= LEAST_POINTS) return null;
  return after.score > before.score ? 'IMPROVES' : 'WORSENS';
}

interface Found {
  readonly places: readonly number[];
  readonly change: CoalitionChangeKind;
  readonly before: CoalitionStanding;
  readonly after: CoalitionStanding;
}

function describe(
  { sides, before, after }: { sides: Sides; before: Roster; after: Roster },
  { places, ...found }: Found,
): CoalitionChange {
  const membersOf = ({ stakes }: Roster) => places.map((place) => stakes[place]!);
  return {
    ...found,
    useCaseId: before.topic.id,
    cityIds: membersOf(before).map(({ city }) => city.id),
    // Written when they are asked for.
    get reasons() {
      return compareReasons(
        reasonsForGroup(sides.before.index, before.topic, membersOf(before)),
        reasonsForGroup(sides.after.index, after.topic, membersOf(after)),
        sides.before.view.city.id,
      );
    },
  };
}
