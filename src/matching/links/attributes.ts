import { kilometresBetween, placeOnSphere, type SpherePoints } from '../distance.js';
import type { Participation, ParticipationCity, ParticipationItem } from './participation.js';
import { termsOf, weighTerms, type TermVector } from './term-vector.js';

/** What is known of cities and items before anybody takes part in anything; by ordinal. */
export interface Attributes {
  readonly cities: readonly ParticipationCity[];
  readonly items: readonly ParticipationItem[];
  readonly points: SpherePoints;
  /** Natural logarithms; NaN when unknown. */
  readonly logPopulations: Float64Array;
  readonly countries: Ordinals;
  readonly programmes: Ordinals;
  readonly themes: readonly TermVector[];
  readonly texts: readonly TermVector[];
  /** Words of the texts of the items, as they are. */
  readonly words: readonly ReadonlySet<string>[];
  /** Words of the names of the cities. */
  readonly names: readonly (readonly string[])[];
  readonly distances: Map<number, Float32Array>;
}

/** Names by number: the number of each, -1 when there is no name, and how many there are. */
interface Ordinals {
  readonly of: Int32Array;
  readonly count: number;
}

export function describeAttributes({ cities, items }: Participation): Attributes {
  const terms = items.map(({ title, summary }) => termsOf(`${title} ${summary}`));
  return {
    cities,
    items,
    points: placeOnSphere(cities.map(placeOf)),
    logPopulations: Float64Array.from(cities, ({ population }) => logOf(population)),
    countries: numberNames(cities.map(({ country }) => country)),
    programmes: numberNames(items.map(({ programme }) => programme)),
    themes: weighTerms(items.map(({ themes }) => themes)),
    texts: weighTerms(terms),
    words: terms.map((words) => new Set(words)),
    names: cities.map(({ name }) => termsOf(name)),
    distances: new Map(),
  };
}

/** Kilometres from a city to every city; NaN where one of the places is not known. */
export function distancesFrom(attributes: Attributes, from: number): Float32Array {
  const { distances, cities } = attributes;
  const kept = distances.get(from);
  if (kept) return kept;
  const row = Float32Array.from(cities, (_, to) => measureDistance(attributes, from, to));
  if (distances.size * cities.length > MOST_KEPT_DISTANCES) distances.clear();
  distances.set(from, row);
  return row;
}

/** 128 MB: all pairs of 5,600 cities. */
const MOST_KEPT_DISTANCES = 2 ** 25;

function measureDistance({ cities, points }: Attributes, from: number, to: number): number {
  const isKnown = cities[from]!.latitude !== null && cities[to]!.latitude !== null;
  return isKnown ? kilometresBetween(points, from, to) : Number.NaN;
}

/** A place that is not known is never measured. */
function placeOf({ latitude, longitude }: ParticipationCity): {
  latitude: number;
  longitude: number;
} {
  return { latitude: latitude ?? 0, longitude: longitude ?? 0 };
}

function logOf(population: number | null): number {
  return population !== null && population > 0 ? Math.log(population) : Number.NaN;
}

function numberNames(names: readonly string[]): Ordinals {
  const known = [...new Set(names)].filter((name) => name !== '').toSorted();
  const ordinals = new Map(known.map((name, ordinal) => [name, ordinal]));
  return { of: Int32Array.from(names, (name) => ordinals.get(name) ?? -1), count: known.length };
}
