import { agree, countOf } from '../../sentence.js';
import { distancesFrom } from '../attributes.js';
import type { ItemView } from '../features/link-feature.js';
import { partnersByCity } from '../features/past-partners.js';
import { largestOf } from '../tally.js';
import type { Account, Tell } from './account.js';
import {
  firstPartner,
  nameCities,
  nameCity,
  nameCountry,
  nameItems,
  namePartner,
} from './names.js';
import { nearestOf } from './programme-accounts.js';

export const together: Tell = (view, city) => {
  const { members, itemsOf } = view.index;
  const shared = itemsOf[city]!.filter(
    (item) =>
      item !== view.item &&
      members[item]!.some((one) => one !== city && view.members.includes(one)),
  );
  const partner = view.members.find((one) => shared.some((item) => members[item]!.includes(one)));
  if (partner === undefined) return tellOfNone(view, city);
  return {
    text: `${nameCity(view, city)} worked with ${namePartner(view, partner)} in ${nameItems(view, shared)}.`,
    isPromising: true,
    cities: [partner],
    items: shared,
  };
};

export const common: Tell = (view, city) => {
  const partners = partnersByCity(view.index);
  const theirs = new Set(view.members.flatMap((member) => [...partners[member]!.keys()]));
  const shared = largestOf(partners[city]!, partners[city]!.size).filter((one) => theirs.has(one));
  if (shared.length === 0) return tellOfNone(view, city);
  return {
    text: `${nameCity(view, city)} and ${namePartner(view)} have ${countOf(shared.length, 'partner', 'partners')} in common: ${nameCities(view, shared)}.`,
    isPromising: true,
    cities: shared,
  };
};

export const partnersNearby: Tell = (view, city) => {
  const near = nearestOf(view, city, partnersOfMembers(view));
  if (near.length === 0) {
    return {
      text: `No city around ${nameCity(view, city)} is known to have worked with ${namePartner(view)}.`,
      isPromising: false,
      cities: view.members.slice(0, 1),
    };
  }
  return {
    text: `${nameCities(view, near)}, around ${nameCity(view, city)}, worked with ${namePartner(view)}.`,
    isPromising: true,
    cities: near,
  };
};

export const partnersThere: Tell = (view, city) => {
  const { index, lead } = view;
  const partners = [...partnersByCity(index)[city]!.keys()];
  if (lead < 0 || partners.length === 0) return tellOfNone(view, city);
  const { of } = index.attributes.countries;
  const distances = distancesFrom(index.attributes, lead);
  const there = partners
    .filter((one) => of[one] === of[lead] || distances[one]! < 120)
    .toSorted((one, other) => distances[one]! - distances[other]! || one - other);
  return {
    text:
      there.length === 0
        ? `None of the ${countOf(partners.length, 'partner', 'partners')} of ${nameCity(view, city)} is near ${namePartner(view)} or in ${nameCountry(view, lead)}.`
        : `${nameCities(view, there)}, near ${namePartner(view)} or in ${nameCountry(view, lead)}, ${agree(there.length, 'has', 'have')} worked with ${nameCity(view, city)}.`,
    isPromising: there.length > 0,
    cities: there.length === 0 ? [lead] : there,
  };
};

function tellOfNone(view: ItemView, city: number): Account {
  const partner = firstPartner(view);
  return {
    text: `${nameCity(view, city)} is not known to have worked with ${namePartner(view)} or a partner of theirs.`,
    isPromising: false,
    cities: partner < 0 ? [] : [partner],
  };
}

function partnersOfMembers({ index, members }: ItemView): number[] {
  return [...new Set(members.flatMap((member) => [...partnersByCity(index)[member]!.keys()]))];
}
