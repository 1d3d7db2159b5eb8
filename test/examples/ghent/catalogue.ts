// The data of the member: in a real one, this is the city's own platform.

/** Where the city says all this; every record that it contributes names it. Slugs begin with the name of the member. */
export const source = {
  slug: 'ghent:live',
  title: 'Live data platform of the city of Ghent',
  url: 'https://data.stad.gent/',
  publisher: 'City of Ghent',
};

export const sensors = [
  { code: 'korenmarkt-1', place: 'Korenmarkt', measures: 'PEDESTRIANS', busiest: 2_400 },
  { code: 'coupure-1', place: 'Coupure Links', measures: 'BICYCLES', busiest: 1_150 },
  { code: 'sint-pieters-1', place: 'Sint-Pietersstation', measures: 'BICYCLES', busiest: 1_900 },
];

export const datasets = [
  {
    slug: 'ghent:live-bicycle-counts',
    title: 'Bicycles counted, every five minutes',
    description:
      'Counts of the bicycle counters of the city, a row for each counter and five minutes.',
    landingPage: 'https://data.stad.gent/explore/dataset/fietstelpaal/',
    licence: 'https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0',
  },
  {
    slug: 'ghent:live-pedestrian-counts',
    title: 'Pedestrians counted in the shopping streets',
    description:
      'Counts of people in the main shopping streets, without anything of the people themselves.',
    landingPage: 'https://data.stad.gent/explore/dataset/voetgangers/',
    licence: null,
  },
];

export const implementations = [
  {
    slug: 'ghent:live-crowds-korenmarkt',
    city: 'ghent',
    useCase: 'visitor-flows-from-phones',
    status: 'PILOT',
    since: 2026,
  },
];

/** What a sensor counts in an hour: few at night, most at five in the afternoon. */
export function countNow({ busiest }: { busiest: number }, now: Date): number {
  const hoursFromPeak = Math.abs(now.getHours() - 17);
  return Math.round(busiest * Math.max(0.05, 1 - hoursFromPeak / 12));
}
