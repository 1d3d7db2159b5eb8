import { kilometresBetween } from './distance.js';
import type { CityEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';
import { measureKinship } from './kinship.js';
import { nearness, sizeLikeness } from './measures.js';
import { once } from './once.js';
import { textOfCity } from './use-case-texts.js';

/** The view from a city, kept for the next question about the same city. */
export function viewFrom(index: FactIndex, city: CityEntry): CityView {
  const { views } = index.memo;
  const kept = views.get(city);
  if (kept) return kept;
  const view = lookAround(index, city);
  if (views.size >= KEPT_VIEWS) views.clear();
  views.set(city, view);
  return view;
}

/** The view from a city, kept nowhere: for one pass over all cities. */
export function lookAround(index: FactIndex, city: CityEntry): CityView {
  const { cities, points, logPopulations } = index;
  const here = city.ordinal;
  const logPopulation = logPopulations[here]!;
  const kilometres = new Float64Array(cities.length);
  for (let there = 0; there < cities.length; there++) {
    kilometres[there] = kilometresBetween(points, here, there);
  }
  return {
    index,
    city,
    kilometres,
    nearness: kilometres.map(nearness),
    sizeLikeness: logPopulations.map((other) => sizeLikeness(logPopulation, other)),
    kinship: once(() => measureKinship(index, city)),
    textOfCity: once(() => textOfCity(index, city)),
  };
}

/** Three numbers a pair of cities: a bound, so that large catalogues do not keep all pairs in memory. */
const KEPT_VIEWS = 64;
