import type { CoalitionConstraints } from './coalition.js';
import { askedBits, broughtBits, type Active } from './feasibility.js';
import { scoreOfGroup, type Roster } from './roster.js';

/** A group of candidates, by their places in the roster, ascending. */
export interface Group {
  readonly places: readonly number[];
  readonly score: number;
}

export interface Search {
  readonly roster: Roster;
  readonly constraints: CoalitionConstraints;
  readonly active: Active;
  readonly sizes: readonly number[];
  /** How many groups to keep. */
  readonly first: number;
}

/** Looks at every group of the sizes. */
export function searchAll(search: Search): Group[] {
  const best = new Best(search);
  const forced = forcedPlaces(search);
  const free = freePlaces(search, forced);
  for (const size of search.sizes) {
    for (const chosen of choose(free, size - forced.length)) best.consider([...forced, ...chosen]);
  }
  return best.groups;
}

/** Betters each of the given groups one member at a time until no exchange helps. */
export function searchFrom(search: Search, starts: readonly (readonly number[])[]): Group[] {
  const best = new Best(search);
  const free = freePlaces(search, []);
  const forced = new Set(forcedPlaces(search));
  for (const start of starts) climb(start, { best, free, forced });
  return best.groups;
}

/** How many groups there are of these sizes. */
export function countGroups(free: number, forced: number, sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + binomial(free, size - forced), 0);
}

function binomial(total: number, chosen: number): number {
  if (chosen < 0 || chosen > total) return 0;
  let count = 1;
  for (let step = 1; step <= chosen; step++) count = (count * (total - chosen + step)) / step;
  return Math.round(count);
}

export function forcedPlaces({ roster, constraints }: Search): number[] {
  const mustInclude = new Set(constraints.mustIncludeIds);
  return roster.stakes.flatMap(({ city }, place) => (mustInclude.has(city.id) ? [place] : []));
}

function freePlaces({ roster }: Search, forced: readonly number[]): number[] {
  return [...roster.stakes.keys()].filter((place) => !forced.includes(place));
}

function* choose(places: readonly number[], count: number, from = 0): Generator<number[]> {
  if (count === 0) yield [];
  if (count <= 0) return;
  for (let at = from; at <= places.length - count; at++) {
    for (const rest of choose(places, count - 1, at + 1)) yield [places[at]!, ...rest];
  }
}

interface Climb {
  readonly best: Best;
  readonly free: readonly number[];
  readonly forced: ReadonlySet<number>;
}

function climb(start: readonly number[], { best, free, forced }: Climb): void {
  let group = best.consider(start);
  for (let round = 0; group && round < MOST_ROUNDS; round++) {
    const better: Group | null = bestExchange(group, { best, free, forced });
    if (!better) return;
    group = better;
  }
}

const MOST_ROUNDS = 20;

function bestExchange(group: Group, { best, free, forced }: Climb): Group | null {
  let winner = group;
  for (const leaving of group.places) {
    if (forced.has(leaving)) continue;
    const staying = group.places.filter((place) => place !== leaving);
    for (const joining of free) {
      if (group.places.includes(joining)) continue;
      const found = best.consider([...staying, joining]);
      if (found && compareGroups(found, winner) < 0) winner = found;
    }
  }
  return winner === group ? null : winner;
}

/** The best groups seen so far that meet the constraints. */
class Best {
  readonly groups: Group[] = [];
  readonly #bits: number[];
  readonly #asked: number;
  readonly #networks: ReadonlySet<number>[];

  constructor(private readonly search: Search) {
    const { roster, constraints, active } = search;
    this.#asked = askedBits(constraints, active);
    this.#bits = roster.stakes.map(broughtBits);
    this.#networks = roster.stakes.map(({ city }) => new Set(city.networks.map(({ id }) => id)));
  }

  /** The group with its score; null when it breaks a constraint. */
  consider(members: readonly number[]): Group | null {
    if (!this.#meets(members)) return null;
    const places = members.toSorted((one, other) => one - other);
    const group = { places, score: scoreOfGroup(this.search.roster, places) };
    this.#keep(group);
    return group;
  }

  #meets(members: readonly number[]): boolean {
    let bits = 0;
    let population = 0;
    for (const place of members) {
      bits |= this.#bits[place]!;
      population += this.search.roster.stakes[place]!.city.facts.population ?? 0;
    }
    const { constraints } = this.search;
    if ((bits & this.#asked) !== this.#asked) return false;
    if (population < (constraints.minPopulation ?? 0)) return false;
    return !constraints.inCommonNetwork || this.#meetInNetwork(members);
  }

  #meetInNetwork([first, ...others]: readonly number[]): boolean {
    return [...this.#networks[first!]!].some((id) =>
      others.every((place) => this.#networks[place]!.has(id)),
    );
  }

  #keep(group: Group): void {
    const { groups } = this;
    const worst = groups.length < this.search.first ? undefined : groups.at(-1);
    if (worst && compareGroups(group, worst) >= 0) return;
    const place = groups.findIndex((kept) => compareGroups(group, kept) <= 0);
    if (place >= 0 && compareGroups(group, groups[place]!) === 0) return;
    groups.splice(place < 0 ? groups.length : place, 0, group);
    if (groups.length > this.search.first) groups.pop();
  }
}

/** Best first; ties go to the smaller group, then by the members, in the order of their ids. */
function compareGroups(one: Group, other: Group): number {
  if (one.score !== other.score) return other.score - one.score;
  if (one.places.length !== other.places.length) return one.places.length - other.places.length;
  const differing = one.places.findIndex((place, at) => place !== other.places[at]);
  return differing < 0 ? 0 : one.places[differing]! - other.places[differing]!;
}
