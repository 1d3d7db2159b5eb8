import { nearnessTo } from './attributes.js';
import type { StrengthOfCity } from './features/link-feature.js';
import { keep, type LinkIndex } from './link-index.js';
import { addTo, totalOf, type Tally } from './tally.js';

/**
 * How much more of the tally there is around a city than of all participation, as a natural logarithm.
 *
 * Participation spread like all participation is added to the tally, so that a few do not pass for a pattern.
 */
export function liftAround(index: LinkIndex, tally: Tally, scaleKm: number): StrengthOfCity {
  const densityAt = densityAround(index, tally, scaleKm);
  return compareToAll(index, { densityAt, total: totalOf(tally), scaleKm });
}

/** The same of all members of some items, which count by their amounts in the tally. */
export function liftAroundMembers(index: LinkIndex, items: Tally, scaleKm: number): StrengthOfCity {
  const densities = Array.from(items.keys(), (item) => densityOfMembers(index, item, scaleKm));
  const amounts = Float64Array.from(items.values());
  let total = 0;
  for (const [item, amount] of items) total += amount * index.members[item]!.length;
  const densityAt = (city: number) => {
    let density = 0;
    for (let at = 0; at < amounts.length; at++) density += amounts[at]! * densities[at]![city]!;
    return density;
  };
  return compareToAll(index, { densityAt, total, scaleKm });
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
  return keep(index, `density of all ${scaleKm}`, () => {
    const densityAt = densityAround(index, participationOf(index), scaleKm);
    return Float64Array.from(index.itemsOf, (_, city) => densityAt(city));
  });
}

/** Known participations of each city. */
export function participationOf(index: LinkIndex): Tally {
  return keep(index, 'participation', () => {
    const tally: Tally = new Map();
    index.itemsOf.forEach((items, city) => items.length > 0 && addTo(tally, city, items.length));
    return tally;
  });
}

interface Concentration {
  readonly densityAt: StrengthOfCity;
  readonly total: number;
  readonly scaleKm: number;
}

function compareToAll(
  index: LinkIndex,
  { densityAt, total, scaleKm }: Concentration,
): StrengthOfCity {
  const all = densityOfAll(index, scaleKm);
  return (city) => {
    const expected = all[city]! / Math.max(index.linkCount, 1) + FAINT;
    return Math.log((densityAt(city) + expected) / ((total + 1) * expected));
  };
}

/** Kept while all items fit into 64 MB. */
function densityOfMembers(index: LinkIndex, item: number, scaleKm: number): Float32Array {
  const { itemsOf, members } = index;
  const work = () => {
    const density = new Float32Array(itemsOf.length);
    for (const member of members[item]!) {
      const nearness = nearnessTo(index.attributes, member, scaleKm);
      for (let city = 0; city < density.length; city++) density[city]! += nearness[city]!;
    }
    return density;
  };
  const mayBeKept = itemsOf.length * members.length < 2 ** 24;
  return mayBeKept ? keep(index, `density of item ${item} ${scaleKm}`, work) : work();
}

/** Asked city by city: in a rehearsal few are. */
function densityAround({ attributes }: LinkIndex, tally: Tally, scaleKm: number): StrengthOfCity {
  const sources = Uint32Array.from(tally.keys());
  const amounts = Float64Array.from(tally.values());
  return (city) => {
    const nearness = nearnessTo(attributes, city, scaleKm);
    let density = 0;
    for (let at = 0; at < sources.length; at++) density += amounts[at]! * nearness[sources[at]!]!;
    return density;
  };
}

const FAINT = 1e-4;
/** Imagined participations that are spread over the countries as all participation is. */
const PRIOR = 3;
