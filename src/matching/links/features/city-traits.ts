import { countByCountry, densityOfAll, participationOf } from '../concentration.js';
import { keep, type LinkIndex } from '../link-index.js';
import { addTo, type Tally } from '../tally.js';
import { noStrength, type LinkFeature } from './link-feature.js';

export const alikeInSize: LinkFeature = {
  kind: 'SIMILAR_SIZE',
  topic: 'size',
  name: 'size of the lead',
  isRelative: true,
  measure: ({ index, lead }) => {
    const { logPopulations } = index.attributes;
    if (lead < 0 || Number.isNaN(logPopulations[lead]!)) return noStrength;
    // An unknown size is like no other.
    return (city) => Math.exp(-Math.abs(logPopulations[city]! - logPopulations[lead]!)) || 0;
  },
};

/** Large cities take part in more; 0 is a city of 60,000, and a city of unknown size. */
export const population: LinkFeature = {
  kind: 'ACTIVITY',
  topic: 'population',
  name: 'population',
  measure: ({ index }) => {
    const { logPopulations } = index.attributes;
    return (city) => (logPopulations[city]! - Math.log(60_000)) / 2 || 0;
  },
};

/** How much it takes part in: the first counts most. */
export const activity: readonly LinkFeature[] = [
  {
    kind: 'ACTIVITY',
    topic: 'activity',
    name: 'takes part',
    measure:
      ({ index }) =>
      (city) =>
        Math.log1p(index.itemsOf[city]!.length),
  },
  {
    kind: 'ACTIVITY',
    topic: 'activity',
    name: 'takes part at all',
    measure:
      ({ index }) =>
      (city) =>
        Number(index.itemsOf[city]!.length > 0),
  },
];

export const leadership: LinkFeature = {
  kind: 'ACTIVITY',
  topic: 'activity',
  name: 'leads',
  measure: ({ index }) => {
    const led = countLed(index);
    return (city) => Math.log1p(led.get(city) ?? 0);
  },
};

/** Newest participation first: the newest of the city among all, by the order of the starts. */
export const recency: LinkFeature = {
  kind: 'ACTIVITY',
  topic: 'activity',
  name: 'recent part',
  measure: ({ index }) => {
    const ages = rankStarts(index);
    return (city) => {
      let newest = 0;
      for (const item of index.itemsOf[city]!) newest = Math.max(newest, ages[item]!);
      return newest;
    };
  },
};

export const activityOfCountry: LinkFeature = {
  kind: 'ACTIVITY',
  topic: 'activity of the country',
  name: 'activity of the country',
  isRelative: true,
  measure: ({ index }) => {
    const { of } = index.attributes.countries;
    const participations = countByCountry(index, participationOf(index));
    const cities = countByCountry(index, new Map(index.itemsOf.map((_, city) => [city, 1])));
    const perCity = participations.map((count, country) =>
      Math.log((count + 1) / (cities[country]! + 1)),
    );
    return (city) => perCity[of[city]!] ?? 0;
  },
};

export const activityAround: LinkFeature = {
  kind: 'ACTIVITY',
  topic: 'activity around',
  name: 'activity around',
  isRelative: true,
  measure: ({ index }) => {
    const density = densityOfAll(index, 40);
    return (city) => Math.log1p(density[city]!);
  },
};

function countLed(index: LinkIndex): Tally {
  return keep(index, 'led', () => {
    const led: Tally = new Map();
    for (const lead of index.leads) if (lead >= 0) addTo(led, lead);
    return led;
  });
}

/** From above 0 for the first to 1 for the last start; 0 when the start is not known. */
function rankStarts(index: LinkIndex): Float64Array {
  return keep(index, 'ranks of starts', () => {
    const { items } = index.attributes;
    const starts = items
      .map(({ start }) => start)
      .filter((start) => start !== '')
      .toSorted();
    const ranks = new Map(starts.map((start, at) => [start, (at + 1) / starts.length]));
    return Float64Array.from(items, ({ start }) => ranks.get(start) ?? 0);
  });
}
