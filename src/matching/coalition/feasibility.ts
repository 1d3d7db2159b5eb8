import type { CityEntry } from '../entries.js';
import { append } from '../gather.js';
import { COALITION_SIZE, type CoalitionConstraints, type ConstraintName } from './coalition.js';
import { sizeClassOf } from '../size-class.js';
import type { Stake } from './stake.js';

/** The constraints that are left after some were taken away. */
export type Active = ReadonlySet<ConstraintName>;

/** A city as the search for possible groups sees it. */
interface Item {
  readonly stake: Stake;
  /** A bit for each size class or experience that is asked for and that it brings. */
  readonly brings: number;
  readonly population: number;
}

/** A possible group, as a chain. */
interface Chain {
  readonly stake: Stake;
  readonly rest: Chain | null;
}

export interface Possible {
  readonly members: readonly Stake[];
  /** The largest known population of all groups of this size that meet the other constraints. */
  readonly population: number;
}

/**
 * For each size, a group that meets the constraints, or nothing where there is none: exact for any number of
 * candidates. Among all groups of a size that bring what is asked for, it finds the most populous.
 */
export function possibleGroups(
  stakes: readonly Stake[],
  constraints: CoalitionConstraints,
  active: Active,
): Map<number, Possible> {
  const found = new Map<number, Possible>();
  for (const pool of poolsOf(stakes, constraints, active)) {
    for (const [size, group] of mostPopulous(pool, constraints, active)) {
      if (group.population > (found.get(size)?.population ?? -1)) found.set(size, group);
    }
  }
  const least = active.has('MIN_POPULATION') ? (constraints.minPopulation ?? 0) : 0;
  const { minSize, maxSize } = sizeRange(constraints, active);
  return new Map(
    [...found]
      .filter(([size, { population }]) => size >= minSize && size <= maxSize && population >= least)
      .toSorted(([one], [other]) => one - other),
  );
}

/** The candidates that may be together in one group: all, or those of each network in turn. */
export function poolsOf(
  stakes: readonly Stake[],
  constraints: CoalitionConstraints,
  active: Active,
): Stake[][] {
  const mustInclude = active.has('MUST_INCLUDE') ? (constraints.mustIncludeIds ?? []) : [];
  const allowed = stakes.filter(({ city }) => isAllowed(city, constraints, active));
  const pools = active.has('COMMON_NETWORK') ? byNetwork(allowed) : [allowed];
  return pools.filter((pool) => mustInclude.every((id) => pool.some(({ city }) => city.id === id)));
}

function isAllowed(city: CityEntry, constraints: CoalitionConstraints, active: Active): boolean {
  const { countryIds, networkId } = constraints;
  if (active.has('COUNTRIES') && countryIds && !countryIds.includes(city.facts.countryId)) {
    return false;
  }
  if (!active.has('NETWORK') || networkId === undefined) return true;
  return city.facts.networkIds.includes(networkId);
}

function byNetwork(stakes: readonly Stake[]): Stake[][] {
  const pools = new Map<number, Stake[]>();
  for (const stake of stakes) {
    for (const { id } of stake.city.networks) append(pools, id, stake);
  }
  return [...pools].toSorted(([one], [other]) => one - other).map(([, pool]) => pool);
}

function sizeRange(
  { minSize, maxSize }: CoalitionConstraints,
  active: Active,
): { minSize: number; maxSize: number } {
  return active.has('SIZE')
    ? { minSize, maxSize }
    : { minSize: COALITION_SIZE.least, maxSize: COALITION_SIZE.most };
}

/** The bits of all that is asked for. */
export function askedBits(constraints: CoalitionConstraints, active: Active): number {
  const classes = active.has('SIZE_CLASSES') ? (constraints.sizeClasses ?? []) : [];
  const experience = active.has('EXPERIENCE') && constraints.withExperience ? EXPERIENCE_BIT : 0;
  return classes.reduce((bits, name) => bits | CLASS_BITS[name], experience);
}

const CLASS_BITS = {
  UNDER_50K: 1,
  FROM_50K_TO_100K: 2,
  FROM_100K_TO_250K: 4,
  FROM_250K_TO_500K: 8,
  FROM_500K_TO_1M: 16,
  OVER_1M: 32,
} as const;
const EXPERIENCE_BIT = 64;

/** The bits of what a city brings, whether it is asked for or not. */
export function broughtBits({ city, role }: Stake): number {
  const name = sizeClassOf(city.facts.population);
  return (name ? CLASS_BITS[name] : 0) | (role === 'HAS_DONE_IT' ? EXPERIENCE_BIT : 0);
}

/** A table over (bits brought, size): one pass over the cities, whatever the number of groups. */
function mostPopulous(
  pool: readonly Stake[],
  constraints: CoalitionConstraints,
  active: Active,
): Map<number, Possible> {
  const asked = askedBits(constraints, active);
  const mustInclude = new Set(active.has('MUST_INCLUDE') ? constraints.mustIncludeIds : []);
  const table = new GroupTable(asked, sizeRange(constraints, active).maxSize);
  const items = pool.map((stake) => toItem(stake, asked));
  for (const item of items) if (mustInclude.has(item.stake.city.id)) table.force(item);
  for (const item of items) if (!mustInclude.has(item.stake.city.id)) table.offer(item);
  return table.complete();
}

const toItem = (stake: Stake, asked: number): Item => ({
  stake,
  brings: broughtBits(stake) & asked,
  population: stake.city.facts.population ?? 0,
});

class GroupTable {
  #populations: Float64Array;
  #chains: (Chain | null)[];
  readonly #sizes: number;

  constructor(
    private readonly asked: number,
    maxSize: number,
  ) {
    this.#sizes = maxSize + 1;
    this.#populations = new Float64Array((asked + 1) * this.#sizes).fill(-1);
    this.#chains = Array.from(this.#populations, () => null);
    this.#populations[0] = 0;
  }

  /** Every group takes the city in. */
  force(item: Item): void {
    const [populations, chains] = [this.#populations, this.#chains];
    this.#populations = new Float64Array(populations.length).fill(-1);
    this.#chains = Array.from(populations, () => null);
    for (let place = populations.length - 1; place >= 0; place--) {
      this.#extend(item, place, { population: populations[place]!, chain: chains[place]! });
    }
  }

  /** Every group may take the city in. The larger sizes first, so that no group takes it in twice. */
  offer(item: Item): void {
    for (let size = this.#sizes - 2; size >= 0; size--) {
      for (let bits = this.asked; bits >= 0; bits--) {
        const place = bits * this.#sizes + size;
        const population = this.#populations[place]!;
        this.#extend(item, place, { population, chain: this.#chains[place]! });
      }
    }
  }

  #extend(item: Item, place: number, from: { population: number; chain: Chain | null }): void {
    const size = place % this.#sizes;
    if (from.population < 0 || size + 1 >= this.#sizes) return;
    const bits = (place - size) / this.#sizes;
    const target = (bits | item.brings) * this.#sizes + size + 1;
    const population = from.population + item.population;
    if (population <= this.#populations[target]!) return;
    this.#populations[target] = population;
    this.#chains[target] = { stake: item.stake, rest: from.chain };
  }

  /** The groups that bring all that is asked for, by size. */
  complete(): Map<number, Possible> {
    const groups = new Map<number, Possible>();
    for (let size = 0; size < this.#sizes; size++) {
      const place = this.asked * this.#sizes + size;
      const population = this.#populations[place]!;
      if (population >= 0) groups.set(size, { population, members: unchain(this.#chains[place]!) });
    }
    return groups;
  }
}

function unchain(chain: Chain | null): Stake[] {
  const members: Stake[] = [];
  for (let link = chain; link; link = link.rest) members.push(link.stake);
  return members;
}
