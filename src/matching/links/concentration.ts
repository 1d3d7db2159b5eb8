import { nearnessTo } from './attributes.js';
import { keep, type LinkIndex } from './link-index.js';
import { addTo, totalOf, type Tally } from './tally.js';

/**
 * How much more of the tally there is around each city than of all participation, as a natural logarithm.
 *
 * Participation spread like all participation is added to the tally, so that a few do not pass for a pattern.
 */
export function liftAround(index: LinkIndex, tally: Tally, scaleKm: number): Float64Array {
  const all = densityOfAll(index, scaleKm);
  const total = totalOf(tally);
  return densityAround(index, tally, scaleKm).map((density, city) => {
    const expected = all[city]! / Math.max(index.linkCount, 1) + FAINT;
    return Math.log((density + expected) / ((total + 1) * expected));
  });
}

/** The same by country: 0 where the country is not known. */
export function liftByCountry(index: LinkIndex, tally: Tally): Float64Array {
  const { countries } = index.attributes;
  const here = countByCountry(index, tally);
  const all = keep(index, 'countries of all', () => countByCountry(index, participationOf(index)));
  const total = here.reduce((sum, amount) => sum + amount, 0);
  const lifts = here.map((amount, country) => {
    const expected = (all[country]! + 0.5) / (index.linkCount + 1);
    return Math.log((amount + PRIOR * expected) / ((total + PRIOR) * expected));
  });
  return Float64Array.from(countries.of, (country) => lifts[country] ?? 0);
}

/** How many participations each country has in the tally. */
export function countByCountry({ attributes }: LinkIndex, tally: Tally): Float64Array {
  const counts = new Float64Array(attributes.countries.count);
  for (const [city, amount] of tally) {
    const country = attributes.countries.of[city]!;
    if (country >= 0) counts[country]! += amount;
  }
  return counts;
}

export function densityOfAll(index: LinkIndex, scaleKm: number): Float64Array {
  return keep(index, `density of all ${scaleKm}`, () =>
    densityAround(index, participationOf(index), scaleKm),
  );
}

/** Known participations of each city. */
export function participationOf(index: LinkIndex): Tally {
  return keep(index, 'participation', () => {
    const tally: Tally = new Map();
    index.itemsOf.forEach((items, city) => items.length > 0 && addTo(tally, city, items.length));
    return tally;
  });
}

function densityAround({ attributes }: LinkIndex, tally: Tally, scaleKm: number): Float64Array {
  const density = new Float64Array(attributes.cities.length);
  for (const [source, amount] of tally) {
    const nearness = nearnessTo(attributes, source, scaleKm);
    for (let city = 0; city < density.length; city++) density[city]! += amount * nearness[city]!;
  }
  return density;
}

const FAINT = 1e-4;
/** Imagined participations that are spread over the countries as all participation is. */
const PRIOR = 3;
