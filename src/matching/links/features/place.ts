import { decay, distancesFrom, type Attributes } from '../attributes.js';
import { keep } from '../link-index.js';
import { noStrength, type ItemView, type LinkFeature } from './link-feature.js';

/** Nearness to the nearest known member, at several scales: a walk, a region, a country, a continent. */
export const nearbyMember: readonly LinkFeature[] = [25, 80, 250, 800].map((scaleKm) => ({
  kind: 'NEARBY_CITY',
  topic: 'distance',
  name: `near ${scaleKm} km`,
  isRelative: true as const,
  measure: (view) => {
    const kilometres = distancesToMembers(view);
    return (city) => decay(kilometres[city]!, scaleKm);
  },
}));

/** How many times nearer: from 10 to 20 km counts as much as from 100 to 200 km. */
export const relativeDistance: LinkFeature = {
  kind: 'NEARBY_CITY',
  topic: 'distance',
  name: 'log distance',
  isRelative: true,
  measure: (view) => {
    const kilometres = distancesToMembers(view);
    return (city) => nearnessByLogarithm(kilometres[city]!);
  },
};

export const sameCountry: LinkFeature = {
  kind: 'SAME_COUNTRY',
  topic: 'country',
  name: 'same country',
  measure: ({ index, members }) => {
    const { of } = index.attributes.countries;
    const countries = new Set(members.map((member) => of[member]!).filter((one) => one >= 0));
    return countries.size === 0 ? noStrength : (city) => Number(countries.has(of[city]!));
  },
};

/** Kilometres from each city to the nearest known member; NaN where no distance is known. */
export function distancesToMembers({ index, members }: ItemView): Float32Array {
  const [first, ...others] = members.map((member) => distancesFrom(index.attributes, member));
  const nearest = Float32Array.from(
    first ?? new Float32Array(index.itemsOf.length).fill(Number.NaN),
  );
  for (const distances of others) {
    for (let city = 0; city < nearest.length; city++) {
      if (!(nearest[city]! <= distances[city]!)) nearest[city] = distances[city]!;
    }
  }
  return nearest;
}

/** An unknown distance counts as some 400 km. */
function nearnessByLogarithm(kilometres: number): number {
  return Number.isNaN(kilometres) ? -6 : -Math.log(kilometres + 10);
}

/** How many cities are nearer to the lead: where cities are sparse, partners come from further away. */
export const rankByDistance: LinkFeature = {
  kind: 'NEARBY_CITY',
  topic: 'distance',
  name: 'rank by distance',
  isRelative: true,
  measure: ({ index, lead, members }) => {
    const from = lead >= 0 ? lead : (members[0] ?? -1);
    if (from < 0) return noStrength;
    const ranks = keep(index, `ranks from ${from}`, () => ranksFrom(index.attributes, from));
    return (city) => -Math.log(ranks[city]! + 3);
  },
};

/** For every city: how many cities are nearer; half of all where no distance is known. */
function ranksFrom(attributes: Attributes, from: number): Float32Array {
  const distances = distancesFrom(attributes, from);
  const inOrder = distances.toSorted();
  const ranks = new Float32Array(distances.length).fill(distances.length / 2);
  for (let city = 0; city < ranks.length; city++) {
    if (!Number.isNaN(distances[city]!)) ranks[city] = countBelow(inOrder, distances[city]!);
  }
  return ranks;
}

/** By halves; NaN comes last in the order. */
function countBelow(inOrder: Float32Array, value: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (inOrder[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
