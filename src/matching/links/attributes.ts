import { kilometresBetween, placeOnSphere, type SpherePoints } from '../distance.js';
import type { Participation, ParticipationCity, ParticipationItem } from './participation.js';
import { compareTexts, type Likeness } from './likeness.js';
import { termsOf, weighTerms } from './term-vector.js';

/** What is known of cities and items before anybody takes part in anything; by ordinal. */
export interface Attributes {
  readonly cities: readonly ParticipationCity[];
  readonly items: readonly ParticipationItem[];
  readonly points: SpherePoints;
  /** Natural logarithms; NaN when unknown. */
  readonly logPopulations: Float64Array;
  readonly countries: Ordinals;
  readonly programmes: Ordinals;
  readonly themes: Likeness;
  readonly texts: Likeness;
  /** Words of the texts of the items, as they are. */
  readonly words: readonly ReadonlySet<string>[];
  /** Words of the names of the cities. */
  readonly names: readonly (readonly string[])[];
  readonly distances: Map<number, Float32Array>;
  /** Nearness by scale in kilometres, then by city. */
  readonly nearness: Map<number, Map<number, Float32Array>>;
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
    themes: compareTexts(weighTerms(items.map(({ themes }) => themes))),
    texts: compareTexts(weighTerms(terms)),
    words: terms.map((words) => new Set(words)),
    names: cities.map(({ name }) => termsOf(name)),
    distances: new Map(),
    nearness: new Map(),
  };
}

/** Kilometres from a city to every city; NaN where one of the places is not known. */
export function distancesFrom(attributes: Attributes, from: number): Float32Array {
  const { distances, cities } = attributes;
  const kept = distances.get(from);
  if (kept) return kept;
  const row = Float32Array.from(cities, (_, to) => measureDistance(attributes, from, to));
  if ((distances.size + 1) * cities.length > MOST_KEPT) distances.clear();
  distances.set(from, row);
  return row;
}

/** From 1 here by about a third at the scale to 0 far away, for every city; 0 where a place is not known. */
export function nearnessTo(attributes: Attributes, from: number, scaleKm: number): Float32Array {
  const { nearness, cities } = attributes;
  const rows = nearness.get(scaleKm) ?? new Map<number, Float32Array>();
  if (rows.size === 0) nearness.set(scaleKm, rows);
  const kept = rows.get(from);
  if (kept) return kept;
  const row = distancesFrom(attributes, from).map((kilometres) => decay(kilometres, scaleKm));
  if ((rows.size + 1) * cities.length > MOST_KEPT / 2) rows.clear();
  rows.set(from, row);
  return row;
}

/** 1 here, about a third at the scale; 0 when the distance is not known. */
export function decay(kilometres: number, scaleKm: number): number {
  return kilometres < scaleKm * HORIZON ? Math.exp(-kilometres / scaleKm) : 0;
}

/** Beyond as many scales less than a thousandth is left. */
const HORIZON = 8;

/** 128 MB: all pairs of 5,600 cities. */
const MOST_KEPT = 2 ** 25;

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
