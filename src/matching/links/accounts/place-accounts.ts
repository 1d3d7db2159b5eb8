import { countOf, roughDistance, roughPopulation } from '../../sentence.js';
import { distancesFrom } from '../attributes.js';
import { partnersByCountry } from '../features/countries.js';
import type { ItemView } from '../features/link-feature.js';
import type { Account, Tell } from './account.js';
import { firstPartner, nameCity, nameCountry, namePartner } from './names.js';

export const distance: Tell = (view, city) => {
  const { attributes } = view.index;
  const partner = nearestMember(view, city);
  const name = nameCity(view, city);
  if (partner < 0)
    return { text: `How far ${name} is from the members is not known.`, isPromising: false };
  const distances = distancesFrom(attributes, partner);
  const kilometres = distances[city]!;
  const nearer = distances.reduce((count, other) => count + Number(other < kilometres), 0) - 1;
  const isNear = kilometres < NEAR_KM;
  return {
    text: isNear
      ? `${name} is ${roughDistance(kilometres)} from ${namePartner(view, partner)}; ${nearer > 0 ? countOf(nearer, 'city is', 'cities are') : 'no city is'} nearer.`
      : `${name} is ${roughDistance(kilometres)} away from ${namePartner(view, partner)}.`,
    isPromising: isNear,
    cities: [partner],
  };
};

export const country: Tell = (view, city) => {
  const { of } = view.index.attributes.countries;
  const partner = view.members.find((member) => of[member] === of[city]) ?? firstPartner(view);
  const name = nameCity(view, city);
  if (partner < 0 || of[partner]! < 0 || of[city]! < 0)
    return { text: `The country of ${name} or of the members is not known.`, isPromising: false };
  return of[partner] === of[city]
    ? {
        text: `${name} is in ${nameCountry(view, city)}, as ${namePartner(view, partner)} is.`,
        isPromising: true,
        cities: [partner],
      }
    : tellOfTwoCountries(view, city, partner);
};

export const size: Tell = (view, city) => {
  const partner = firstPartner(view);
  const sizes = [city, partner].map((one) => sizeOf(view, one));
  if (sizes[0] === null)
    return { text: `The size of ${nameCity(view, city)} is not known.`, isPromising: false };
  const own = `${nameCity(view, city)} has ${roughPopulation(sizes[0]!)} inhabitants`;
  if (sizes[1] === null) return { text: `${own}.`, isPromising: true, cities: [city] };
  return {
    text: `${own}, ${namePartner(view)} ${roughPopulation(sizes[1]!)}.`,
    isPromising: Math.abs(Math.log((sizes[0]! + 1) / (sizes[1]! + 1))) < Math.log(3),
    cities: [city, partner],
  };
};

/** Beyond this a sentence speaks of being away, not of being near. */
const NEAR_KM = 250;

function nearestMember({ index, members }: ItemView, city: number): number {
  const distances = distancesFrom(index.attributes, city);
  const known = members.filter((member) => !Number.isNaN(distances[member]!));
  return (
    known.toSorted((one, other) => distances[one]! - distances[other]! || one - other)[0] ?? -1
  );
}

function tellOfTwoCountries(view: ItemView, city: number, partner: number): Account {
  const { of } = view.index.attributes.countries;
  const there = partnersByCountry(view.index)[of[partner]!]!;
  const cities = [...there.keys()].filter((other) => of[other] === of[city]);
  const both = `${nameCity(view, city)} is in ${nameCountry(view, city)}, ${namePartner(view, partner)} in ${nameCountry(view, partner)}`;
  return {
    text:
      cities.length > 0
        ? `${both}; ${countOf(cities.length, 'city', 'cities')} of the one worked with cities of the other.`
        : `${both}; no cities of the two are known to have worked together.`,
    isPromising: cities.length > 0,
    cities: [partner, ...cities.slice(0, 2)],
  };
}

function sizeOf({ index }: ItemView, city: number): number | null {
  return index.attributes.cities[city]?.population ?? null;
}
