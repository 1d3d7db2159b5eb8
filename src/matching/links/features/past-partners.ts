import { saturate } from '../../measures.js';
import { nearnessTo } from '../attributes.js';
import { liftAround } from '../concentration.js';
import { keep, type LinkIndex } from '../link-index.js';
import { addTo, totalOf, type Tally } from '../tally.js';
import { noStrength, type ItemView, type LinkFeature } from './link-feature.js';

/** The city worked with the members before; a small circle says more than a large one. */
export const workedTogether: LinkFeature = {
  kind: 'PAST_PARTNER',
  topic: 'worked together',
  name: 'worked together',
  measure: (view) => {
    const partners = partnersOfMembers(view);
    return (city) => saturate(partners.get(city) ?? 0, 0.5);
  },
};

/** Partners that the city and the members have in common; busy ones say less (Adamic and Adar). */
export const partnersInCommon: LinkFeature = {
  kind: 'PAST_PARTNER',
  topic: 'partners in common',
  name: 'partners in common',
  measure: ({ index, members }) => {
    const partners = partnersByCity(index);
    const found: Tally = new Map();
    for (const between of members.flatMap((member) => [...partners[member]!.keys()])) {
      const weight = 1 / Math.log(2 + partners[between]!.size);
      for (const city of partners[between]!.keys()) addTo(found, city, weight);
    }
    return (city) => Math.log1p(found.get(city) ?? 0);
  },
};

/** How likely a walk from the members to a partner, and on to a partner of that one, ends in the city. */
export const partnersOfPartners: LinkFeature = {
  kind: 'PAST_PARTNER',
  topic: 'partners in common',
  name: 'partners of partners',
  measure: ({ index, members }) => {
    const partners = partnersByCity(index);
    const found: Tally = new Map();
    for (const member of members) {
      for (const [between, share] of shares(partners[member]!)) {
        for (const [city, part] of shares(partners[between]!)) addTo(found, city, share * part);
      }
    }
    return (city) => Math.sqrt(found.get(city) ?? 0);
  },
};

/** How many of the partners of the members are around the city. */
export const partnersAround: LinkFeature = {
  kind: 'PAST_PARTNER',
  topic: 'partners around',
  name: 'partners around',
  measure: (view) => {
    const partners = partnersOfMembers(view);
    if (partners.size === 0) return noStrength;
    return liftAround(view.index, partners, 60);
  },
};

/** Partners of the city that are near the lead. */
export const partnersNearLead: LinkFeature = {
  kind: 'PAST_PARTNER',
  topic: 'partners near the lead',
  name: 'partners near the lead',
  measure: ({ index, lead }) => {
    if (lead < 0) return noStrength;
    const partners = partnersByCity(index);
    const nearness = nearnessTo(index.attributes, lead, 80);
    return (city) =>
      saturate(
        weighPartners(partners[city]!, (other) => nearness[other]!),
        0.5,
      );
  },
};

/** The part of the partners of the city that is in the country of the lead. */
export const partnersInCountry: LinkFeature = {
  kind: 'PAST_PARTNER',
  topic: 'partners near the lead',
  name: 'partners in the country of the lead',
  measure: ({ index, lead }) => {
    if (lead < 0) return noStrength;
    const { of } = index.attributes.countries;
    const partners = partnersByCity(index);
    return (city) => {
      const there = weighPartners(partners[city]!, (other) => Number(of[other] === of[lead]));
      return there / (totalOf(partners[city]!) + 1);
    };
  },
};

/** How strongly each city is tied to each of its partners. */
export function partnersByCity(index: LinkIndex): Tally[] {
  return keep(index, 'partners', () => {
    const partners = index.itemsOf.map((): Tally => new Map());
    for (const members of index.members) {
      const tie = 1 / Math.log2(1 + members.length);
      for (const one of members) addPartners(partners[one]!, members, { one, tie });
    }
    return partners;
  });
}

function addPartners(
  partners: Tally,
  members: readonly number[],
  { one, tie }: { one: number; tie: number },
): void {
  for (const other of members) if (other !== one) addTo(partners, other, tie);
}

function partnersOfMembers({ index, members }: ItemView): Tally {
  const found: Tally = new Map();
  for (const member of members) {
    for (const [city, tie] of partnersByCity(index)[member]!) addTo(found, city, tie);
  }
  return found;
}

function shares(tally: Tally): [number, number][] {
  const total = totalOf(tally);
  return Array.from(tally, ([ordinal, amount]) => [ordinal, amount / total]);
}

function weighPartners(partners: Tally, weigh: (other: number) => number): number {
  let sum = 0;
  for (const [other, tie] of partners) sum += tie * weigh(other);
  return sum;
}
