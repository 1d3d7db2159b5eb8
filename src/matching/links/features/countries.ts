import { liftByCountry } from '../concentration.js';
import { keep, type LinkIndex } from '../link-index.js';
import { addTo, type Tally } from '../tally.js';
import { noStrength, type LinkFeature } from './link-feature.js';

/** How often cities of the two countries work together, against how active the country is in all. */
export const countryTies: LinkFeature = {
  kind: 'SAME_COUNTRY',
  topic: 'country',
  name: 'country ties',
  measure: ({ index, lead, members }) => {
    const country = index.attributes.countries.of[lead >= 0 ? lead : (members[0] ?? -1)] ?? -1;
    if (country < 0) return noStrength;
    const lifts = keep(index, `country ties ${country}`, () =>
      liftByCountry(index, partnersByCountry(index)[country]!),
    );
    return (city) => lifts[city]!;
  },
};

/** Cities that worked with a city of the country, by country. */
export function partnersByCountry(index: LinkIndex): Tally[] {
  return keep(index, 'partners by country', () => {
    const { of, count } = index.attributes.countries;
    const tallies = Array.from({ length: count }, (): Tally => new Map());
    for (const members of index.members) {
      for (const member of members) {
        const tally = tallies[of[member]!];
        if (tally) addPartners(tally, members, member);
      }
    }
    return tallies;
  });
}

function addPartners(tally: Tally, members: readonly number[], member: number): void {
  for (const other of members) {
    if (other !== member) addTo(tally, other, 1 / (members.length - 1));
  }
}
