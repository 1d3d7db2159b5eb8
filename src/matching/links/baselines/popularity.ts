import type { LinkIndex } from '../link-index.js';
import type { ScoreItem } from '../rank.js';
import { addTo, type Tally } from '../tally.js';
import type { Baseline } from './baseline.js';

/** Items with most members in the country of the city; cities that take part most, of the countries of the members. */
export const popularityInCountry: Baseline = {
  name: 'popularity-in-country',
  setting: 'weight of all countries',
  settings: [0.001, 0.1],
  prepare: (task, abroad) => (index) =>
    task === 'T1' ? scoreItems(index, abroad) : scoreCities(index, abroad),
};

function scoreItems({ attributes, members }: LinkIndex, abroad: number): ScoreItem {
  const { of } = attributes.countries;
  return (item) => {
    const byCountry: Tally = new Map();
    for (const member of members[item]!) addTo(byCountry, of[member]!);
    return Float64Array.from(
      of,
      (country) => (byCountry.get(country) ?? 0) + abroad * members[item]!.length,
    );
  };
}

function scoreCities({ attributes, members, itemsOf }: LinkIndex, abroad: number): ScoreItem {
  const { of } = attributes.countries;
  return (item) => {
    const countries = new Set(members[item]!.map((member) => of[member]!));
    return Float64Array.from(
      itemsOf,
      (items, city) => items.length * (countries.has(of[city]!) ? 1 : abroad),
    );
  };
}
