import { kilometresBetween, squaredChord, squaredChordOver } from './distance.js';
import type { CityEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';
import { HORIZON_KM, nearness, sizeLikeness } from './measures.js';
import { once } from './once.js';
import { profileOf } from './text-likeness.js';

/** The view from a city, kept for the next question about the same city. */
export function viewFrom(index: FactIndex, city: CityEntry): CityView {
  const { views } = index.memo;
  const kept = views.get(city);
  if (kept) return kept;
  const view = lookAround(index, city);
  if (views.size >= mostKept(index)) views.clear();
  views.set(city, view);
  return view;
}

/** The view from a city, kept nowhere: for one pass over all cities. */
export function lookAround(index: FactIndex, city: CityEntry): CityView {
  return new View(index, city, new Surroundings(index, city.ordinal));
}

/** The same place as it would be; strengths of the given kinds are worked out anew, the others stay. */
export function imagine(view: CityView, city: CityEntry, changed: ReadonlySet<string>): CityView {
  const imagined = new View(view.index, city, (view as View).surroundings);
  for (const [kind, strengths] of view.strengths) {
    if (!changed.has(kind)) imagined.strengths.set(kind, strengths);
  }
  return imagined;
}

/**
 * Views from one city after another that are true at the given cities only: for many cities and few others.
 *
 * A view stands until the next is asked for: they share their arrays.
 */
export function glanceAt(
  index: FactIndex,
  others: readonly number[],
): (city: CityEntry) => CityView {
  const scope = { others, room: [room(index), room(index)] as const };
  return (city) => new View(index, city, new Surroundings(index, city.ordinal, scope));
}

const room = ({ cities }: FactIndex): Float64Array => new Float64Array(cities.length);

class View implements CityView {
  readonly strengths: CityView['strengths'] = new Map();
  readonly textOfCity = once(() => profileOf(this.index, this.city));

  constructor(
    readonly index: FactIndex,
    readonly city: CityEntry,
    readonly surroundings: Surroundings,
  ) {}

  get kilometres(): Float64Array {
    return this.surroundings.kilometres;
  }

  get nearness(): Float64Array {
    return this.surroundings.nearness;
  }

  get sizeLikeness(): Float64Array {
    return this.surroundings.sizeLikeness;
  }
}

/** What lies around a place, measured when first asked for. */
class Surroundings {
  #kilometres: Float64Array | undefined;
  #nearness: Float64Array | undefined;
  #sizeLikeness: Float64Array | undefined;

  constructor(
    private readonly index: FactIndex,
    private readonly here: number,
    private readonly scope?: Scope,
  ) {}

  get kilometres(): Float64Array {
    this.#kilometres ??= room(this.index).map((_, there) =>
      kilometresBetween(this.index.points, this.here, there),
    );
    return this.#kilometres;
  }

  get nearness(): Float64Array {
    this.#nearness ??= this.#measure(this.scope?.room[0], (there) => this.#nearnessOf(there));
    return this.#nearness;
  }

  get sizeLikeness(): Float64Array {
    const { logPopulations } = this.index;
    const own = logPopulations[this.here]!;
    this.#sizeLikeness ??= this.#measure(this.scope?.room[1], (there) =>
      sizeLikeness(own, logPopulations[there]!),
    );
    return this.#sizeLikeness;
  }

  /** Most cities are too far away for the costly part. */
  #nearnessOf(there: number): number {
    const { points } = this.index;
    if (squaredChord(points, this.here, there) > OUT_OF_SIGHT) return 0;
    return nearness(kilometresBetween(points, this.here, there));
  }

  #measure(kept: Float64Array | undefined, measureAt: (there: number) => number): Float64Array {
    const measured = kept ?? room(this.index);
    if (this.scope) for (const there of this.scope.others) measured[there] = measureAt(there);
    else for (let there = 0; there < measured.length; there++) measured[there] = measureAt(there);
    return measured;
  }
}

interface Scope {
  readonly others: readonly number[];
  readonly room: readonly [Float64Array, Float64Array];
}

const OUT_OF_SIGHT = squaredChordOver(HORIZON_KM);

/** A bound of some 32 MB, so that large catalogues do not keep all pairs in memory. */
function mostKept({ cities, useCases }: FactIndex): number {
  const numbers = 3 * cities.length + 15 * useCases.length;
  return Math.max(4, Math.min(64, Math.floor(2 ** 22 / numbers)));
}
