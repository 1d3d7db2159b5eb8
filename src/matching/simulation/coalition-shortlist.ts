import { enrol, scoreOfGroup, tieStrength, type Roster } from '../coalition/roster.js';
import type { Stake, Topic } from '../coalition/stake.js';
import { stakesIn } from '../coalition/stakes.js';
import type { CityEntry } from '../entries.js';
import type { CityView, FactIndex } from '../fact-index.js';
import { tiedCities } from '../ties.js';
import { COALITIONS_COMPARED } from './simulation.js';

/** The facts as they are or as assumed, with the use case and the city that coalitions are compared for. */
interface Side {
  readonly index: FactIndex;
  readonly topic: Topic;
  readonly view: CityView;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** The same cities on both sides: the city, those that must be in, and its most promising partners on either side. */
export function shortlist(
  { before, after }: Sides,
  neededIds: readonly number[],
): { before: Roster; after: Roster } {
  const ids = new Set([
    before.view.city.id,
    ...neededIds,
    ...promising(before),
    ...promising(after),
  ]);
  return { before: enrolAll(before, ids), after: enrolAll(after, ids) };
}

function enrolAll({ index, topic }: Side, ids: ReadonlySet<number>): Roster {
  const cities = index.cities.filter(({ id }) => ids.has(id));
  return enrol(index, topic, stakesIn(index, topic, cities));
}

/** The cities with which the city alone would make the best coalitions of two. */
function promising(side: Side): number[] {
  const { index, topic, view } = side;
  const [own, ...others] = stakesIn(index, topic, [view.city, ...candidates(side)]);
  return others
    .filter(({ role }) => role !== 'NOTHING_KNOWN')
    .map((stake) => ({ id: stake.city.id, score: scoreOfPair(side, own!, stake) }))
    .toSorted((one, other) => other.score - one.score || one.id - other.id)
    .slice(0, COALITIONS_COMPARED.partners)
    .map(({ id }) => id);
}

/** Those that have a case of it, and those that the city could easily meet. */
function candidates({ topic, view }: Side): CityEntry[] {
  const having = topic.useCase!.cases.map(({ city }) => city);
  return [...new Set([...having, ...tiedCities(view)])].filter((city) => city !== view.city);
}

function scoreOfPair({ topic, view }: Side, own: Stake, stake: Stake): number {
  const tie = tieStrength({ view, other: stake.city });
  return scoreOfGroup(
    { topic, stakes: [own, stake], ties: Float64Array.of(0, tie, tie, 0) },
    [0, 1],
  );
}
